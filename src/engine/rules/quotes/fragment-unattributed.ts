import { CARRIERS } from '#engine/words/carriers.ts'
import { namesSpeaker } from '../../prepare/attribution.ts'
import { LOWER, skipSpace, skipSpaceBack, UPPER } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import { DETERMINER } from '../../prepare/lexicon.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import type { Profile } from '../../prepare/profiles/profile.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { holding } from '../../prepare/search.ts'
import { tokenBefore, tokenFrom } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { leadsOn, reportsSpeech } from './carry.ts'
import { QuotedEarlier, Voices } from './said-before.ts'
import { isWhollyQuoted, spokenUnits } from './units.ts'

/** One or two words are a term. */
const WORDS = 3

/** Longest name for a thing, in words. */
const TERM = 4
/** Longer pieces are speech: after a paragraph that names a speaker they are his, in words. */
const LONG = 8
const VERBAL = /(?:ed|ing|ly)$/

export const fragmentUnattributed = defineRule({
  id: 'fragment-unattributed',
  severity: 'warning',
  looksAt: 'article',
  message: 'Whose words are these? Say so, or drop the quotation marks.',
  why: 'Quotation marks promise that somebody said this. Without a speaker they only sneer.',
  source: 'AP on partial quotes; RTR; KU',
  version: 2,
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
      if (fragments.length === 0 || namesSpeaker(unit)) continue
      for (const s of fragments) {
        if (isTerm(unit, s, copy.profile) || voices.speaksIn(unit, s)) continue
        if (isCarried(unit, s, copy) || attributed.has(unit, s)) continue
        report({ unit, span: { start: s.start, end: s.end }, fix: unquote(unit, s) })
      }
    }
  },
})

/** Pieces of speech that are more than a term. */
function readFragments({ marks }: UnitReading): readonly QuotedSpan[] {
  return marks.spans.filter(
    (s) => s.primary && s.kind === 'fragment' && s.words >= WORDS && !s.title && !s.open.damaged,
  )
}

function isCarried(unit: PreparedUnit, s: QuotedSpan, { story, profile }: Copy): boolean {
  if (unit.kind === 'caption') return false
  if (story.continues(unit) || story.runsOn(unit)) return true
  const before = story.before(unit)
  if (before === null) return false
  const known = story.attributes(before) || reportsSpeech(before)
  if (isWhollyQuoted(unit) && (known || leadsOn(before))) return true
  const sentence = holding(unit.sentences, s.start)
  if (sentence === undefined || !known) return false
  return s.words >= LONG || speaksOfSomebody(unit, profile, sentence.start, s.start)
}

/** This “online thing”; a short term between article and noun (a “ring of fire” eclipse) names a thing; nobody judges by it. */
function isTerm({ tokens, text }: PreparedUnit, s: QuotedSpan, { words }: Profile): boolean {
  const { start, first, lower } = tokens
  const before = tokenBefore(tokens, s.start)
  if (s.words > TERM) return false
  if (CARRIERS[words.language].pointing.has(lower[before] ?? '')) return true
  if (words.language !== 'en' && words.language !== 'de') return false
  const next = tokenFrom(tokens, s.end)
  if (start[next] !== s.end + 1 || text[s.end] !== ' ') return false
  const noun = lower[next] as string
  if (words.uses(noun) !== 0 || VERBAL.test(noun)) return false
  if (words.language === 'de' ? first[next] !== UPPER : first[next] !== LOWER) return false
  return [before, before - 1].some((k) => (words.uses(lower[k] ?? '') & DETERMINER) !== 0)
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
