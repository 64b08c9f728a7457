import { describe, expect, it } from 'vitest'
import { ferrySource } from '#bridge/testing/sample.ts'
import { speakerFilter } from './filter.ts'
import { speakerChoices, speakerSums } from './speakers.ts'
import { changed, entry, JULY } from './testing.ts'
import { ledgerSum, ledgerText, matchWords, mentionOf, quoteText, whyNotCompared } from './words.ts'

const june = entry('“promised new fenders by July”', { match: changed(JULY), where: 'body[3]' })

describe('a match', () => {
  it('counts a word for another as one change', () => {
    expect(matchWords(changed(JULY))).toBe('1 word changed')
    expect(
      matchWords(
        changed([
          { type: 'removed', text: 'one two' },
          { type: 'added', text: 'three' },
          { type: 'same', text: ' and ' },
          { type: 'added', text: 'more' },
        ]),
      ),
    ).toBe('3 words changed')
  })

  it('counts the words that are missing', () => {
    expect(matchWords(changed([{ type: 'removed', text: ' every winter,' }], 'cut'))).toBe(
      '2 words missing',
    )
  })
})

describe('the mention', () => {
  const said = (mention: string, carried = false) => {
    const one = entry('“It leaks”')
    return mentionOf({ ...one, speaker: one.speaker && { ...one.speaker, mention, carried } })
  }
  it('is told where it says something else than the name', () => {
    expect(said('she')).toBe('she')
    expect(said('the harbour master')).toBe('the harbour master')
    expect(said('Marta Kell')).toBeNull()
    expect(said('Kell')).toBeNull()
    expect(said('Marta Kell, the harbour master,')).toBeNull()
    expect(said('she', true)).toBeNull()
  })
})

describe('the sum', () => {
  it('names those that are word for word', () => {
    expect(ledgerSum([entry('“One two”'), june])).toBe('2 quotes, 1 verbatim')
  })
  it('says nothing of matches without a source', () => {
    expect(ledgerSum([entry('“One two”', { match: null })])).toBe('1 quote')
    expect(ledgerSum([])).toBeNull()
  })
})

it('copies a quote with its speaker, a list with places and matches', () => {
  expect(quoteText(june)).toBe('“promised new fenders by July” — Marta Kell')
  expect(ledgerText([june, entry('“Nobody signed them”', { name: null, match: null })])).toBe(
    '“promised new fenders by July”\n— Marta Kell (Paragraph 4, 1 word changed)\n\n“Nobody signed them”\n— no speaker (Paragraph 1)',
  )
})

it('speakers come by how much they say, nobody last', () => {
  const sums = speakerSums([
    entry('“a b c d e f”', { name: null }),
    entry('“a b”', { name: 'Tomas Biel' }),
    entry('“a b c”'),
    entry('“d”', { name: 'Tomas Biel' }),
  ])
  expect(sums).toEqual([
    { name: 'Tomas Biel', quotes: 2, words: 3 },
    { name: 'Marta Kell', quotes: 1, words: 3 },
    { name: null, quotes: 1, words: 6 },
  ])
})

it('a speaker that is chosen stays a choice when nothing of theirs is left', () => {
  const left = [entry('“a b c”')]
  expect(speakerChoices(left, speakerFilter('Tomas Biel'))).toEqual([
    { name: 'Marta Kell', quotes: 1, words: 3 },
    { name: 'Tomas Biel', quotes: 0, words: 0 },
  ])
  expect(speakerChoices(left, speakerFilter(null)).at(-1)).toEqual({
    name: null,
    quotes: 0,
    words: 0,
  })
  expect(speakerChoices(left, speakerFilter('Marta Kell'))).toEqual(speakerSums(left))
  expect(speakerChoices(left, 'match changed')).toEqual(speakerSums(left))
})

it('says why nothing is compared: no source, none line by line, or one of another language', () => {
  expect(whyNotCompared([])).toMatch(/^No source/)
  expect(whyNotCompared([{ lines: [] }])).toMatch(/not kept line by line/)
  expect(whyNotCompared([ferrySource()])).toMatch(/another language/)
})
