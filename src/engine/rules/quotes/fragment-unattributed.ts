import { CARRIERS } from '#engine/words/carriers.ts'
import type { Span } from '#shared/text/span.ts'
import { namesSpeaker } from '../../prepare/attribution.ts'
import { skipSpace, skipSpaceBack, UPPER } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import { FUNCTION } from '../../prepare/lexicon.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import type { Profile } from '../../prepare/profiles/profile.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { holding } from '../../prepare/search.ts'
import { tokenFrom } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { isUnderLead, leadsOn, reportsSpeech } from './carry.ts'
import { QuotedEarlier, Voices } from './said-before.ts'
import { isTerm, reportsIndirectly, speaksToReaders } from './terms.ts'
import { isWhollyQuoted, spokenUnits } from './units.ts'

/** One or two words are a term. */
const WORDS = 3

/** Longer pieces are speech: after a paragraph that names a speaker they are his, in words. */
const LONG = 6

export const fragmentUnattributed = defineRule({
  id: 'fragment-unattributed',
  severity: 'warning',
  looksAt: 'article',
  message: 'Whose words are these? Say so, or drop the quotation marks.',
  why: 'Quotation marks promise that somebody said this. Without a speaker they only sneer.',
  source: 'AP on partial quotes; RTR; KU',
  version: 3,
  examples: {
    bad: [
      {
        body: ['The visit seems “too little and too late” for the islanders.'],
        where: 'body[0]',
        text: '“too little and too late”',
      },
      {
        locale: 'en-GB',
        body: ['The talks are now “closer than ever before” to a deal.'],
        where: 'body[0]',
        text: '“closer than ever before”',
      },
      {
        body: ['“It is done,” Kell said.', 'The pier is now “a bridge to nowhere” for the crews.'],
        where: 'body[1]',
        text: '“a bridge to nowhere”',
      },
    ],
    good: [
      { body: ['The visit is “too little and too late,” Kell said.'] },
      { body: ['The “smart” bins and the “quiet zone” lasted a week.'] },
      { locale: 'de-DE', body: ['Kritik übt das Dorf: Der Kai sei „viel zu kurz geraten“.'] },
      { body: ['The song “never a dry eye again” has topped the chart.'] },
      { body: ['The tunnel is “in fair condition for its age”, according to the survey.'] },
      { body: ['A rare “ring of fire” eclipse darkened the “land of no winter” coast.'] },
      { body: ['“It is done,” Kell said.', 'The heart of his plan is “a ferry for all.”'] },
      { body: ['Crews were baffled by this “online thing of yours.”'] },
      { body: ['Kell told WLUM:', '“ten years for six boats. Where is the law in that?”'] },
      { body: ['Kell said the crews were worn out.', 'They were “tired but not sorry” after it.'] },
      {
        body: [
          '“It is done,” Kell said.',
          'It rained.',
          'The real fault, to Kell, is “the men behind the wheel.”',
        ],
      },
      { body: ['“It is done,” Kell said.', 'Her crew was “tired but not sorry” after the night.'] },
      {
        body: [
          'Ola Brandt promised “a new kind of night” on the quay.',
          'The island fell asleep.',
          'What a “new kind of night” means for crews is not clear.',
        ],
      },
    ],
  },
  check(copy, report) {
    const attributed = new QuotedEarlier(copy)
    const voices = new Voices(copy)
    for (const unit of spokenUnits(copy)) {
      const fragments = unit.fact(readFragments)
      if (fragments.length === 0 || namesSpeaker(unit) || unit.fact(speaksToReaders)) continue
      if (unit.fact(reportsIndirectly)) continue
      for (const s of fragments) {
        if (voices.speaksIn(unit, s) || isCarried(unit, s, copy)) continue
        if (attributed.has(unit, s)) continue
        if (copy.quotes.in(unit).some((q) => q.speaker !== null && overlap(q, s))) continue
        report({ unit, span: { start: s.start, end: s.end }, fix: unquote(unit, s) })
      }
    }
  },
})

/** Pieces of speech that are more than a term. */
function readFragments(reading: UnitReading): readonly QuotedSpan[] {
  return reading.marks.spans.filter(
    (s) =>
      s.primary &&
      s.kind === 'fragment' &&
      s.words >= WORDS &&
      !s.title &&
      !s.open.damaged &&
      !isTerm(reading, s) &&
      !isTheirOwn(reading, s),
  )
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function isCarried(unit: PreparedUnit, s: QuotedSpan, { story, profile }: Copy): boolean {
  if (unit.kind === 'caption') return false
  if (story.continues(unit) || story.runsOn(unit)) return true
  const before = story.before(unit)
  if (before === null) return false
  const known = story.attributes(before) || reportsSpeech(before)
  if (isWhollyQuoted(unit) && (known || leadsOn(before))) return true
  if (isUnderLead(unit, story)) return true
  const sentence = holding(unit.sentences, s.start)
  if (sentence === undefined || !known) return false
  return s.words >= LONG || speaksOfSomebody(unit, profile, sentence.start, s.start)
}

/** Kell owes it to “keeping my head down”: who says I is the one whom the sentence speaks of. */
function isTheirOwn({ tokens, sentences, profile }: UnitReading, s: QuotedSpan): boolean {
  const { persons, self } = CARRIERS[profile.language]
  const [from, to] = [tokenFrom(tokens, s.start), tokenFrom(tokens, s.end)]
  if (!tokens.lower.slice(from, to).some((word) => self.has(word))) return false
  for (let k = tokenFrom(tokens, holding(sentences, s.start)?.start ?? s.start); k < from; k++) {
    const word = tokens.lower[k] as string
    if (persons.has(word)) return true
    if (tokens.first[k] === UPPER && (profile.words.uses(word) & FUNCTION) === 0) return true
  }
  return false
}

/** The sentence speaks, before the quotation, of a person named before. */
function speaksOfSomebody(
  { tokens }: PreparedUnit,
  { language }: Profile,
  from: number,
  to: number,
): boolean {
  const { opening, persons } = CARRIERS[language]
  const first = tokenFrom(tokens, from)
  if (opening.has(tokens.lower[first] ?? '')) return true
  return tokens.lower.slice(first, tokenFrom(tokens, to)).some((word) => persons.has(word))
}

/** Takes off both marks and, in French, the space inside them. */
function unquote(unit: PreparedUnit, s: QuotedSpan) {
  const open = Math.min(skipSpace(unit.text, s.inner.start), s.inner.end)
  const close = Math.max(skipSpaceBack(unit.text, s.inner.end) + 1, open)
  const remove = (start: number, end: number) =>
    ({ type: 'replace', unit: unit.ref, start, end, insert: '' }) as const
  return {
    label: 'Remove the marks',
    safe: false,
    steps: [remove(s.start, open), remove(close, s.end)],
  }
}
