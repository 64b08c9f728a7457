import {
  comparableSource,
  DROPPED_WORDS,
  type Dropped,
  findDropped,
  readPlainWords,
  standsOutside,
} from '../../integrity/index.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import { readCues } from '../../prepare/cues.ts'
import { holding } from '../../prepare/search.ts'
import { defineRule } from '../define.ts'
import { spokenUnits } from '../quotes/units.ts'
import { type ComparedQuote, comparedQuotes } from './compared.ts'

/** Words of a sentence that says whose they are. */
const REPORTED_WORDS = 12

export const quoteMarksDropped = defineRule({
  id: 'quote-marks-dropped',
  severity: 'warning',
  looksAt: 'article',
  message: 'These are quoted words in the source. Put the marks back or rewrite.',
  why: 'Somebody’s words without marks pass for the desk’s own.',
  source: 'RTR; VOA on plagiarism',
  version: 1,
  examples: {
    bad: [
      {
        source: 'It was “the worst season for crabs in forty years of fishing,” Tomas Biel said.',
        body: ['It was the worst season for crabs in forty years of fishing.'],
        where: 'body[0]',
        text: 'the worst season for crabs in forty years of fishing',
      },
      {
        locale: 'en-GB',
        source:
          'The report says: “The builder ignored three written warnings and one visit from the fire service.”',
        body: [
          'The panel found that the builder ignored three written warnings and one visit from the fire service.',
        ],
        where: 'body[0]',
        text: 'the builder ignored three written warnings and one visit from the fire service',
      },
    ],
    good: [
      {
        source: 'It was “the worst season for crabs in forty years of fishing,” Tomas Biel said.',
        body: ['It was “the worst season for crabs in forty years of fishing,” Biel said.'],
      },
      // Seven words are anybody's.
      {
        source: '“It was the worst season for crabs in years,” Tomas Biel said.',
        body: ['The worst season for crabs in years began in March.'],
      },
      // Reported speech, eleven words.
      {
        source: '“The boats will come back to the harbor when the wind drops,” Biel said.',
        body: ['Biel said the boats will come back to the harbor when the wind allows.'],
      },
      // Quoted in the story as well.
      {
        source: '“It was the worst season for crabs in forty years of fishing,” Biel said.',
        body: [
          '“It was the worst season for crabs in forty years of fishing,” Tomas Biel said.',
          'The worst season for crabs in forty years of fishing has a price.',
        ],
      },
      // The reporter has these words too.
      {
        source:
          'It was the worst season for crabs in forty years of fishing.\n“It was the worst season for crabs in forty years of fishing,” Biel said.',
        body: ['It was the worst season for crabs in forty years of fishing.'],
      },
      {
        source: 'STATEMENT. It was the worst season for crabs in forty years of fishing the bay.',
        body: ['It was the worst season for crabs in forty years of fishing the bay.'],
      },
    ],
  },
  check(copy, report) {
    const source = comparableSource(copy)
    if (source === null || source.transcript) return
    let quotes: readonly ComparedQuote[] | undefined
    for (const unit of spokenUnits(copy)) {
      if (unit.kind === 'quote') continue
      for (const row of source.keepFor(unit.fact(readPlainWords), findDropped)) {
        if (row.words < REPORTED_WORDS && hasCue(unit, row, copy)) continue
        quotes ??= copy.quotes.units.flatMap((q) => comparedQuotes(q, copy)?.quotes ?? [])
        if (isQuotedToo(row, quotes) || standsOutside(source, row)) continue
        report({ unit, span: { start: row.start, end: row.end }, fix: addMarks(unit, row, copy) })
      }
    }
  },
})

/** Whether the sentence says who speaks. */
function hasCue(unit: PreparedUnit, row: Dropped, { profile }: Copy): boolean {
  const sentence = holding(unit.sentences, row.start)
  if (sentence === undefined) return false
  const cues = unit.marks.spans.length > 0 ? unit.cues : readCues(unit.tokens, [], profile)
  return cues.some((c) => sentence.start <= c.start && c.start < sentence.end)
}

/** The story has most of these words in marks elsewhere. */
function isQuotedToo({ from, to }: Dropped, quotes: readonly ComparedQuote[]): boolean {
  return quotes.some(({ found }) => {
    if (!('to' in found)) return false
    let n = 0
    for (const w of found.to) if (w >= from && w < to) n++
    return n >= DROPPED_WORDS
  })
}

/** Marks of the profile, the comma or stop inside them where the profile has it so. */
function addMarks(unit: PreparedUnit, { start, end }: Dropped, { profile }: Copy) {
  const straight = unit.text.includes('"')
  const [open, close] = straight ? ['"', '"'] : profile.primary
  const space = profile.spaceInside === 'no-break' && !straight ? '\u00a0' : ''
  const inside = profile.placement === 'inside' && /[.,]/.test(unit.text.charAt(end))
  const insert = (at: number, text: string) =>
    ({ type: 'replace', unit: unit.ref, start: at, end: at, insert: text }) as const
  return {
    label: 'Add the marks',
    safe: false,
    steps: [insert(start, open + space), insert(inside ? end + 1 : end, space + close)],
  }
}
