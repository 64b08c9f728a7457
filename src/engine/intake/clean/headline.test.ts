import { expect, it } from 'vitest'
import { FIRST, SECOND, story, takeHtml, takeOne } from '../testing/take.ts'

it('is the first line above running text', () => {
  expect(takeOne(story()).headline).toBe('Ferry Line to Orlo Reopens on Sunday')
})

it('may ask a question, and be long', () => {
  const question =
    'The Ferry Line to Orlo Is to Reopen on Sunday, but Who Will Pay for the New Piles of the Berth?'
  expect(takeOne(`${question}\n\n${FIRST}\n\n${SECOND}`).headline).toBe(question)
})

it('takes out what a page has above it, listed', () => {
  const got = takeOne(`Home\nWorld\nPrint\nShare\n\n${story()}`)
  expect(got.headline).toBe('Ferry Line to Orlo Reopens on Sunday')
  expect(got.removed).toEqual([
    'navigation: Home',
    'navigation: World',
    'navigation: Print',
    'navigation: Share',
  ])
})

it('keeps a section name above it as the kicker', () => {
  expect(takeOne(`CULTURE\n${story()}`).article.header.kicker).toBe('CULTURE')
})

it('is not a byline, a date, a name or a caption', () => {
  const head = [
    '3 March 2026',
    'Ferry Line to Orlo Reopens on Sunday',
    'By Marta Kell',
    'Boats wait at Orlo quay (AFP)',
  ]
  expect(takeOne([...head, FIRST, SECOND].join('\n\n')).headline).toBe(head[1])
})

it('there is none where the copy begins with running text', () => {
  expect(takeOne(`${FIRST}\n\nThe Long Wait\n\n${SECOND}`).headline).toBe('')
})

it('of a page is the heading that its head repeats', () => {
  const got = takeHtml(
    `<title>Berth opens | The Courier</title><h1>The Courier</h1><h2>Berth opens</h2><p>${FIRST}</p><p>${SECOND}</p>`,
  )
  expect(got.headline).toBe('Berth opens')
})

it('of a page leaves a section that stands in the heading to the kicker', () => {
  const got = takeHtml(
    `<meta property="og:title" content="What the berth cost us"><h1><span>Opinion</span> What the berth cost us</h1><p>${FIRST}</p><p>${SECOND}</p>`,
  )
  expect(got.headline).toBe('What the berth cost us')
  expect(got.article.header.kicker).toBe('Opinion')
})

it('of a poem is its title, and every verse stays', () => {
  const verses = [
    'We carry the white to the quay',
    'and nobody asks who brought it',
    'We carry the white to the quay',
  ]
  const got = takeOne(`The Pilots’ Song\n\n${verses.join('\n')}`)
  expect(got.headline).toBe('The Pilots’ Song')
  expect(got.paragraphs).toEqual(verses)
})

it('is not the slug of a wire', () => {
  const got = takeOne(
    `ORLO-FERRY (UPDATE 1)\nFerry line reopens after storm repairs\nBy Marta Kell\nORLO, March 3 (Reuters) - ${FIRST}\n${SECOND}`,
  )
  expect(got.headline).toBe('Ferry line reopens after storm repairs')
})
