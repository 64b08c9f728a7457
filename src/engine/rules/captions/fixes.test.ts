/** Every fix of the rules for captions and numbers, applied to the article; the finding is gone after it. */
import { describe, expect, it } from 'vitest'
import { applyFix, check, contextFor } from '../../check/index.ts'
import type { Example } from '../define.ts'
import { exampleCase } from '../example.ts'
import { RULES } from '../registry.ts'

/** Caption and credit of the first figure, and the first paragraph, after the fix of a rule. */
function fixed(rule: string, example: Example) {
  const { article, style, source } = exampleCase(example)
  const findings = () => check(article, contextFor(article, style, source)).findings
  const fix = findings().find((f) => f.rule === rule)?.fix
  if (fix === undefined) return null
  const after = applyFix(article, fix)
  const again = check(after, contextFor(after, style, source)).findings
  expect(again.filter((f) => f.rule === rule)).toEqual([])
  const first = after.blocks.find((b) => b.type === 'figure')
  const words = after.blocks.find((b) => b.type === 'paragraph')
  return {
    caption: first?.type === 'figure' ? first.caption : '',
    credit: first?.type === 'figure' ? first.credit : '',
    body: words?.type === 'paragraph' ? words.text : '',
  }
}

const captioned = (
  rule: string,
  figure: NonNullable<Example['figures']>[number],
  more: Example = {},
) => fixed(rule, { ...more, figures: [figure] })?.caption

describe('credit-form writes the house form', () => {
  it.each([
    ['Photo by Ines Corvo / Reuters.', 'Ines Corvo/Reuters'],
    ['(Photo: Ines Corvo)', 'Ines Corvo'],
    ['(Photo by: Ines Corvo.)', 'Ines Corvo'],
    ['File photo: AFP', 'AFP file'],
    ['© 2024 Ines Corvo/PA', 'Ines Corvo/PA'],
    ['(c) Ines Corvo Jr.', 'Ines Corvo Jr.'],
    ['[Reuters]', 'Reuters'],
    ['Handout / Orlo Ferries Inc.', 'Handout/Orlo Ferries Inc.'],
  ])('%s', (credit, house) => {
    expect(fixed('credit-form', { figures: [{ credit }] })?.credit).toBe(house)
  })
})

describe('credit-in-caption moves the credit', () => {
  it('into an empty field', () => {
    const figures = [{ caption: 'Smoke over the quay. (Ines Corvo / AFP)', credit: '' }]
    expect(fixed('credit-in-caption', { figures })).toMatchObject({
      caption: 'Smoke over the quay.',
      credit: 'Ines Corvo/AFP',
    })
  })

  it('or away where the field is taken', () => {
    const figures = [{ caption: 'Smoke over the quay. Photo: Ines Corvo', credit: 'AFP' }]
    expect(fixed('credit-in-caption', { figures })).toMatchObject({
      caption: 'Smoke over the quay.',
      credit: 'AFP',
    })
  })
})

describe('file-photo-undated inserts the date', () => {
  const date = '2019-05-14'
  it.each([
    ['A market in Tarsk.', 'AFP file', 'A market in Tarsk in May 2019.'],
    ['A market in Tarsk', 'AFP file', 'A market in Tarsk in May 2019'],
    ['A market in Tarsk (file photo).', 'AFP', 'A market in Tarsk in May 2019 (file photo).'],
    ['The quarry in May (file photo).', 'AFP', 'The quarry in May 2019 (file photo).'],
    ['A market in Tarsk. (AFP/File)', 'AFP', 'A market in Tarsk in May 2019. (AFP/File)'],
  ])('%s %s', (caption, credit, after) => {
    expect(captioned('file-photo-undated', { caption, credit, date })).toBe(after)
  })

  it.each([
    ['fr-FR', 'Le marché de Tarsk.', 'Le marché de Tarsk en mai 2019.'],
    ['de-DE', 'Der Markt von Tarsk.', 'Der Markt von Tarsk im Mai 2019.'],
    ['ar', 'سوق في تارسك.', 'سوق في تارسك في مايو 2019.'],
  ] as const)('%s', (locale, caption, after) => {
    const more = { locale, published: '2024-03-03' }
    expect(captioned('file-photo-undated', { caption, date }, more)).toBe(after)
  })

  it('has none where the month in the caption is another, or no date is known', () => {
    const caption = 'The quarry in March (file photo).'
    expect(captioned('file-photo-undated', { caption, date })).toBeUndefined()
    expect(captioned('file-photo-undated', { caption })).toBeUndefined()
  })
})

describe('photo-date-conflict takes the date of the file', () => {
  it.each([
    ['en-US', 'The glacier in May 2019.', 'The glacier in June 2023.'],
    ['en-US', 'The glacier on May 4, 2019.', 'The glacier on June 2, 2023.'],
    ['en-GB', 'The glacier on 4 May 2019.', 'The glacier on 2 June 2023.'],
    ['de-DE', 'Der Gletscher am 4. Mai 2019.', 'Der Gletscher am 2. Juni 2023.'],
  ] as const)('%s %s', (locale, caption, after) => {
    expect(captioned('photo-date-conflict', { caption, date: '2023-06-02' }, { locale })).toBe(
      after,
    )
  })
})

describe('weekday-mismatch corrects the weekday', () => {
  it.each([
    ['en-US', 'On Monday, March 3, 2024, it rains.', 'On Sunday, March 3, 2024, it rains.'],
    ['en-US', 'On Mon. March 3, 2024, it rains.', 'On Sun. March 3, 2024, it rains.'],
    ['fr-FR', 'Le lundi 3 mars 2024, il pleut.', 'Le dimanche 3 mars 2024, il pleut.'],
    ['de-DE', 'Am Montag, 3. März 2024, regnet es.', 'Am Sonntag, 3. März 2024, regnet es.'],
  ] as const)('%s %s', (locale, text, after) => {
    expect(fixed('weekday-mismatch', { locale, body: [text] })?.body).toBe(after)
  })
})

describe('relative-date gives the date', () => {
  const published = '2024-03-04T08:00:00Z'
  it.each([
    ['Kell votes this morning.', '2024-03-03', 'Kell votes on Sunday, March 3, 2024.'],
    ['Kell voted yesterday.', '', 'Kell voted on Sunday, March 3, 2024.'],
    ['Tomorrow the bridge opens.', '', 'On Tuesday, March 5, 2024 the bridge opens.'],
    ['Kell arrives tonight.', '', 'Kell arrives on Monday, March 4, 2024.'],
  ])('%s', (caption, date, after) => {
    expect(captioned('relative-date', { caption, date }, { published })).toBe(after)
  })

  it('has none without a day to tell from, and none for a possessive', () => {
    expect(captioned('relative-date', { caption: 'Kell votes this morning.' })).toBeUndefined()
    const caption = 'The quay after yesterday’s storm.'
    expect(captioned('relative-date', { caption }, { published })).toBeUndefined()
  })
})

it('no fix here is safe: each changes words', () => {
  for (const rule of RULES.filter((r) => /^(?:caption|credit|alt|file|photo)-/.test(r.id))) {
    for (const example of rule.examples.bad) {
      const { article, style, source } = exampleCase(example)
      const found = check(article, contextFor(article, style, source)).findings
      expect(found.filter((f) => f.rule === rule.id && f.fix?.safe === true)).toEqual([])
    }
  }
})

describe('caption-number-conflict takes the number of the story', () => {
  it.each([
    ['The fire destroyed 37 homes.', 'The fire took 73 homes.', 'The fire took 37 homes.'],
    ['Twelve people died.', 'The wreck that left 21 dead.', 'The wreck that left Twelve dead.'],
    [
      'It cost $1.2 million to build.',
      'It cost $2.1 million to build.',
      'It cost $1.2 million to build.',
    ],
  ])('%s', (body, caption, after) => {
    expect(captioned('caption-number-conflict', { caption }, { body: [body] })).toBe(after)
  })
})

describe('the advice rewrites', () => {
  it.each([
    ['The port lost 5 boats.', 'The port lost five boats.'],
    ['The port lost thirty-seven boats.', 'The port lost 37 boats.'],
    ['It votes on Sunday, 3 March 2024.', 'It votes on Sunday, March 3, 2024.'],
  ])('number-date-style: %s', (body, after) => {
    expect(fixed('number-date-style', { body: [body] })?.body).toBe(after)
  })

  it('caption-label-words cuts what stands in brackets', () => {
    const caption = 'Marta Kell (pictured) waits.'
    expect(captioned('caption-label-words', { caption })).toBe('Marta Kell waits.')
  })

  it('caption-when-where puts the date for a vague word at the end', () => {
    const figure = { caption: 'Houses above the landslide last week.', date: '2024-03-03' }
    expect(captioned('caption-when-where', figure)).toBe(
      'Houses above the landslide on March 3, 2024.',
    )
  })
})
