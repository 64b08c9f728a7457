import { UNNAMED, type Unnamed } from '#engine/words/unnamed.ts'
import type { Span } from '#shared/text/span.ts'
import { UPPER } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { CONTENT, DOCUMENT, FUNCTION, type Lexicon, STRONG } from '../../prepare/lexicon.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { firstFrom, lastEnding, lastStarting } from '../../prepare/search.ts'
import type { StoryQuote } from '../../prepare/story-quotes.ts'
import { tokenFrom } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { isSpoken, outsideMarks, wordsIn } from './units.ts'

/** Shorter quotations are terms. */
const WORDS = 3
/** How many words may stand between a determiner and its noun: a senior port security official. */
const MODIFIERS = 4
/** How many may stand between the noun and a name that follows it: an official at the port, Marta Kell. */
const PLACE = 6
/** Before a second verb of the same subject. */
const GOES_ON = / (?:and|but|or|et|mais|und|aber) $/

export const anonymousQuote = defineRule({
  id: 'anonymous-quote',
  severity: 'warning',
  looksAt: 'quotes',
  message: 'Unnamed speaker. Give the reason, or paraphrase; the desk head must agree.',
  why: 'Readers cannot weigh words of somebody they are not told about; the reason is what they get instead.',
  source: 'RTR; AP; AFP; VOA',
  version: 2,
  examples: {
    bad: [
      {
        body: ['“They knew about it,” a senior aide said.'],
        where: 'body[0]',
        text: 'a senior aide',
      },
      {
        locale: 'en-GB',
        body: ['One treasury official said the plan was “dead on arrival and always was”.'],
        where: 'body[0]',
        text: 'One treasury official',
      },
      { body: ['“They knew about it,” said an insider.'], where: 'body[0]', text: 'an insider' },
      { body: ['Sources said the deal was “as good as done.”'], where: 'body[0]', text: 'Sources' },
      {
        body: ['The plan is “a waste of paint,” according to two diplomats.'],
        where: 'body[0]',
        text: 'two diplomats',
      },
      {
        locale: 'fr-FR',
        body: ['«\u00a0Ils le savaient tous\u00a0», a dit un haut responsable.'],
        where: 'body[0]',
        text: 'un haut responsable',
      },
      {
        locale: 'de-DE',
        body: ['„Alle haben es gewusst“, sagte ein hoher Beamter.'],
        where: 'body[0]',
        text: 'ein hoher Beamter',
      },
      {
        locale: 'ar',
        body: ['قال مسؤول كبير: «كانوا يعرفون كل شيء».'],
        where: 'body[0]',
        text: 'مسؤول',
      },
    ],
    good: [
      {
        body: [
          '“They knew it,” said an aide who asked not to be named because he feared for his job.',
        ],
      },
      { body: ['“The leak is small,” port official Rui Tavaro said.'] },
      { body: ['“The leak is small,” said a port official, Rui Tavaro, on Monday.'] },
      { body: ['An official at the port, Rui Tavaro, said the leak was “quite small.”'] },
      { body: ['“The leak is small,” said Rui Tavaro, a port official.'] },
      { body: ['“The leak is small,” the official said.'] },
      { body: ['“The leak is small,” a spokesman said.'] },
      { body: ['Two officials said the leak was small.'] },
      { body: ['An official called it “tiny.”'] },
      {
        body: [
          'Officials say each case is heard, with papers reporting that none rests “only on the form.”',
        ],
      },
      { body: ['“We have paid every crew,” an official statement said.'] },
      { body: ['“Half of us go,” an official said, speaking on condition of anonymity.'] },
    ],
  },
  check({ quotes }, { profile }, report) {
    const lists = UNNAMED[profile.language]
    let last: Span | null = null
    for (const quote of quotes) {
      const { speaker, unit } = quote
      if (speaker === null || speaker.unit !== unit || quote.carried || !isSpoken(unit)) continue
      if (wordsIn(unit, quote) < WORDS || !sameSentence(quote, speaker)) continue
      const phrase = unnamedIn(unit, speaker, lists, profile.words)
      if (phrase === null || phrase.start === last?.start || othersSpeak(quote, speaker)) continue
      last = phrase
      if (!unit.fact(readsReason)) report({ unit, span: phrase })
    }
  },
})

/** The writer, not the speaker, says why somebody is not named. */
function readsReason({ text, marks, profile }: UnitReading): boolean {
  const outside = outsideMarks(text, marks).toLowerCase()
  return UNNAMED[profile.language].reasons.some((reason) => outside.includes(reason))
}

function sameSentence(quote: StoryQuote, speaker: Span): boolean {
  const { sentences } = quote.unit
  return lastStarting(sentences, quote.start) === lastStarting(sentences, speaker.start)
}

/** Officials say so, with papers reporting that it is “…”: a verb of others stands nearer to the quotation. */
function othersSpeak({ unit, start }: StoryQuote, speaker: Span): boolean {
  const { cues, text } = unit
  const own = firstFrom(cues, speaker.end)
  const [verb, next] = [cues[own], cues[own + 1]]
  if (verb === undefined || next === undefined || next.end > start || next.kind !== 'verb') {
    return false
  }
  // A comma or a conjunction before it: the same people go on.
  const between = text.slice(verb.end, next.start)
  return /[\p{L}\p{N}] $/u.test(between) && !GOES_ON.test(between)
}

/** The words for somebody unnamed in the mention of a speaker, or null. */
function unnamedIn(unit: PreparedUnit, speaker: Span, lists: Unnamed, words: Lexicon): Span | null {
  const { tokens } = unit
  const end = tokenFrom(tokens, speaker.end)
  for (let k = tokenFrom(tokens, speaker.start); k < end; k++) {
    const word = tokens.lower[k] as string
    const noun = lists.nouns.has(word)
    if (!noun && !lists.bare.has(word)) continue
    if (isAdjective(unit, k, words)) return null
    if (isNamed(unit, k, words)) return null
    const first = noun ? determinerOf(unit, k, lists) : -1
    if (first >= 0 && !inApposition(unit, first, words)) return span(unit, first, k)
    return first < 0 && lists.bare.has(word) && standsBare(unit, k, lists, words)
      ? span(unit, k, k)
      : null
  }
  return null
}

function span({ tokens }: PreparedUnit, first: number, last: number): Span {
  return { start: tokens.start[first] as number, end: tokens.end[last] as number }
}

/** What stands between two words. */
function gap({ tokens, text }: PreparedUnit, before: number): string {
  return text.slice(tokens.end[before], tokens.start[before + 1])
}

/** an official statement; an executive order */
function isAdjective(unit: PreparedUnit, noun: number, words: Lexicon): boolean {
  const next = unit.tokens.lower[noun + 1]
  if (next === undefined || gap(unit, noun) !== ' ') return false
  return (words.uses(next) & (CONTENT | DOCUMENT)) !== 0
}

/** port official Marta Kell; an official, Marta Kell; an official at the port, Marta Kell, */
function isNamed(unit: PreparedUnit, noun: number, words: Lexicon): boolean {
  if (words.language === 'ar') return false
  const { first, lower } = unit.tokens
  for (let k = noun; k < noun + PLACE; k++) {
    const between = gap(unit, k)
    if (between !== ' ' && between !== ', ') return false
    const name = first[k + 1] === UPPER && (words.uses(lower[k + 1] as string) & FUNCTION) === 0
    if (name && (k === noun || (between === ', ' && first[k + 2] === UPPER))) return true
  }
  return false
}

/** The word that makes the noun somebody not named, or -1. */
function determinerOf(unit: PreparedUnit, noun: number, lists: Unnamed): number {
  for (let k = noun - 1; k >= 0 && k >= noun - 1 - MODIFIERS; k--) {
    if (!/^[ -]$/.test(gap(unit, k))) return -1
    if (lists.determiners.has(unit.tokens.lower[k] as string)) return k
  }
  return -1
}

/** Marta Kell, an official; but not On Monday, an official. */
function inApposition(
  { tokens, sentences, marks, text }: PreparedUnit,
  first: number,
  words: Lexicon,
): boolean {
  const at = tokens.start[first] as number
  if (tokens.first[first - 1] !== UPPER || text.slice(tokens.end[first - 1], at) !== ', ')
    return false
  const from = Math.max(
    lastStarting(sentences, at)?.start ?? 0,
    lastEnding(marks.spans, at)?.end ?? 0,
  )
  const opening = tokens.lower[tokenFrom(tokens, from)] as string
  return (words.uses(opening) & FUNCTION) === 0
}

/** No word belongs to it: Officials said; said officials. In Arabic, no definite noun after it either. */
function standsBare(unit: PreparedUnit, noun: number, lists: Unnamed, words: Lexicon): boolean {
  const { lower } = unit.tokens
  if (lists.modifiers.size > 0) {
    const alone = noun + 1 >= lower.length || gap(unit, noun) !== ' '
    return alone || lists.modifiers.has(lower[noun + 1] as string)
  }
  if (noun === 0 || gap(unit, noun - 1) !== ' ') return true
  return (words.uses(lower[noun - 1] as string) & STRONG) !== 0
}
