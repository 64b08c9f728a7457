import { describe, expect, it } from 'vitest'
import { FIRST, SECOND, story, take, takeOne } from '../testing/take.ts'

const SHOT = 'Boats wait at the north berth of Orlo after the storm'

describe('copies', () => {
  it.each([
    ['twice', [SHOT, SHOT]],
    ['with and without credit', [SHOT, `${SHOT} (Ines Corvo/Reuters)`]],
    ['with a full stop and without', [SHOT, `${SHOT}.`]],
    ['cut off', [`${SHOT}. Photo: Ines Corvo/Reuters`, 'Boats wait at the north berth of Orlo…']],
    ['with a label', [SHOT, `Image: ${SHOT}`]],
    ['with a button between', [SHOT, 'toggle caption', SHOT]],
    ['four times', [SHOT, SHOT, SHOT, SHOT]],
  ])('%s make one figure', (_, head) => {
    const got = takeOne(story({ head: [head.join('\n')] }))
    expect(got.figures).toHaveLength(1)
    expect(got.figures[0]?.[0].replace(/\.$/, '')).toBe(SHOT)
    expect(got.paragraphs).toHaveLength(3)
  })

  it('further down count as copies of the same figure', () => {
    const got = takeOne(story({ head: [`${SHOT}\n${SHOT}`], middle: [`${SHOT}\n${SHOT}`] }))
    expect(got.figures).toHaveLength(1)
    expect(got.story.removals.map((r) => r.why)).toEqual([
      'caption, 2nd copy',
      'caption, 3rd copy',
      'caption, 4th copy',
    ])
  })

  it('a short line twice in the running text is a refrain', () => {
    const got = takeOne(story({ middle: ['We will not move.\n\nWe will not move.'] }))
    expect(got.paragraphs).toHaveLength(5)
    expect(got.figures).toEqual([])
  })

  it('a paragraph that a later caption repeats stays', () => {
    const got = takeOne(story({ middle: [`${SECOND.slice(0, -1)}\n${SECOND.slice(0, -1)}`] }))
    expect(got.paragraphs).toContain(SECOND)
    expect(got.figures).toHaveLength(1)
  })
})

describe('a credit alone makes a caption', () => {
  it.each([
    [`${SHOT} (AFP)`, 'AFP'],
    [`${SHOT} (AFP file)`, 'AFP file'],
    [`${SHOT} (Reuters/File)`, 'Reuters/File'],
    [`${SHOT} [Jo Marsh/The Hallow Courier]`, 'Jo Marsh/The Hallow Courier'],
    [`${SHOT}. Photo: Mira Costandi/AP`, 'Mira Costandi/AP'],
    [`${SHOT} © AP`, 'AP'],
    [`${SHOT} | Ines Corvo/AFP via Getty Images`, 'Ines Corvo/AFP via Getty Images'],
    [`${SHOT}. Foto: Ines Corvo/dpa`, 'Ines Corvo/dpa'],
    [`${SHOT}. Credit: Orlo Port`, 'Orlo Port'],
  ])('%s', (line, credit) => {
    const got = takeOne(story({ middle: [line] }))
    expect(got.figures[0]?.[1]).toBe(credit)
    expect(got.figures[0]?.[0].replace(/\.$/, '')).toBe(SHOT)
    expect(got.paragraphs).toHaveLength(3)
  })

  it('in a line of its own', () => {
    const got = takeOne(story({ middle: [SHOT, '(EPA)'] }))
    expect(got.figures).toEqual([[SHOT, 'EPA']])
  })

  it('before the caption', () => {
    const got = takeOne(story({ middle: [`Image copyright EPA\nImage caption ${SHOT}`] }))
    expect(got.figures).toEqual([[SHOT, 'EPA']])
  })

  it('not when it spells out the words before it', () => {
    const line = 'The pilots now belong to the Northern Ferry Union (NFU)'
    expect(takeOne(story({ middle: [line] })).paragraphs).toContain(line)
  })

  it('not at the end of the last paragraph', () => {
    const got = takeOne(
      story({ tail: ['The berth is to open at noon on Sunday, the council said. (Reuters)'] }),
    )
    expect(got.paragraphs).toHaveLength(4)
  })
})

it('a line above that says the picture in other words is its alt text', () => {
  const got = takeOne(story({ middle: ['Orlo boats', `${SHOT} (Image: GETTY )`] }))
  expect(got.figures).toEqual([[SHOT, 'GETTY']])
  expect(got.moved).toContain('alt: Orlo boats')
})

it('a caption in another language beside the story’s own is its alt text', () => {
  const got = takeOne(story({ head: [`صورة من داخل الميناء قبل ترميمه (أ.ف.ب)\n${SHOT} (AFP)`] }))
  expect(got.figures).toEqual([[SHOT, 'AFP']])
})

it('two stories that share a photo both keep it', () => {
  const one = (head: string) => [head, 'TT', `${SHOT}\n${SHOT}`, FIRST, SECOND].join('\n\n')
  const got = take(
    `${one('Ferry Line to Orlo Reopens on Sunday')}\n\n\n\n${one('Storm Bill for Orlo Rises to Nine Million')}`,
  )
  expect(got.map((s) => s.figures)).toEqual([[[SHOT, '']], [[SHOT, '']]])
  expect(got.map((s) => s.paragraphs)).toEqual([
    [FIRST, SECOND],
    [FIRST, SECOND],
  ])
})
