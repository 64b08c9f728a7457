import { expect, it } from 'vitest'
import { FIRST, SECOND, story, takeHtml, takeOne } from '../testing/take.ts'

const SUM = 'A night of talks ends with a promise on rest hours.'

it('is the line under the headline when a byline or date follows', () => {
  expect(takeOne(story({ head: [SUM, 'By Marta Kell'] })).article.header.standfirst).toBe(SUM)
  expect(takeOne(story({ head: [SUM, '3 March 2026'] })).article.header.standfirst).toBe(SUM)
})

it('is not the first paragraph, a caption or a button', () => {
  for (const head of [
    [],
    ['Share'],
    ['Boats wait at the Orlo quay\nBoats wait at the Orlo quay', 'By Marta Kell'],
  ]) {
    expect(takeOne(story({ head })).article.header.standfirst).toBe('')
  }
})

it('of a page is what its head says too', () => {
  const got = takeHtml(
    `<meta name="description" content="${SUM}"><h1>Berth opens again</h1><p>${SUM}</p><p>${FIRST}</p><p>${SECOND}</p>`,
  )
  expect(got.article.header.standfirst).toBe(SUM)
  expect(got.paragraphs).toEqual([FIRST, SECOND])
})
