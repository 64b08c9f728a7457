import { ATTRIBUTION_VERBS, type AttributionVerbs } from '#engine/words/attribution.ts'
import type { Span } from '#shared/text/span.ts'
import { UPPER } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import { formsOf } from '../../prepare/inflect.ts'
import { firstFrom, lastEnding, lastStarting } from '../../prepare/search.ts'
import type { StoryQuote } from '../../prepare/story-quotes.ts'
import { tokenFrom } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { isSpoken } from './units.ts'

/** How far the verb may stand from the mark, in words. */
const REACH = 6
/** How far what is claimed or conceded may stand from its verb, in words. */
const OBJECT = 3

const NOT_AFTER_VERB = /^\s(?:were|was|are|is|had|have|from)\b/

export const attributionVerb = defineRule({
  id: 'attribution-verb',
  severity: 'warning',
  looksAt: 'quotes',
  message: 'Use ‘said’. This verb takes a side (or is not speech).',
  why: 'A verb like “claimed” tells readers not to believe the speaker; nobody can smile a sentence.',
  source: 'RTR; AP; OUP',
  version: 1,
  examples: {
    bad: [
      { body: ['“The dam is safe,” he claimed.'], where: 'body[0]', text: 'claimed' },
      { body: ['“We never doubted it,” smiled Hana Oduya.'], where: 'body[0]', text: 'smiled' },
      { body: ['Ola Brandt conceded that “we were slow.”'], where: 'body[0]', text: 'conceded' },
      { body: ['“Who needs a pier?” Kell shrugged.'], where: 'body[0]', text: 'shrugged' },
      {
        figures: [{ caption: '“It is the best boat in Orlo,” Idris Vane boasts.' }],
        where: 'figures[0].caption',
        text: 'boasts',
      },
      {
        locale: 'fr-FR',
        body: ['«\u00a0Le quai est sûr\u00a0», prétend Marta Kell.'],
        where: 'body[0]',
        text: 'prétend',
      },
      {
        locale: 'de-DE',
        body: ['„Der Damm ist sicher“, behauptete Piet Lammers.'],
        where: 'body[0]',
        text: 'behauptete',
      },
      {
        locale: 'ar',
        body: ['زعم المدير أن الميناء «آمن تماما للجميع».'],
        where: 'body[0]',
        text: 'زعم',
      },
    ],
    good: [
      { body: ['“The dam is safe,” he said.'] },
      { body: ['“I am hungry,” Hana Oduya said and laughed.'] },
      { body: ['“I am hungry,” Hana Oduya said with a smile.'] },
      { body: ['The storm claimed the lives of two sailors in “the worst night of all.”'] },
      { body: ['A rival group claimed responsibility for “the night of the nets.”'] },
      { body: ['Ola Brandt conceded defeat, saying “the valley has spoken.”'] },
      { body: ['Three were admitted to hospital. “They are well,” Ola Brandt said.'] },
      { body: ['Kell smiled. “It was our turn,” she said.'] },
      { body: ['Vane, who claimed the title in May, said “nobody helped us.”'] },
      { body: ['The court said Kell’s dam claims were “a tale for children.”'] },
      { body: ['“They claimed the dam was safe,” Ola Brandt said.'] },
    ],
  },
  check(quoted, copy, report) {
    const { judging, gestures, neutral, objects } = ATTRIBUTION_VERBS[copy.profile.language]
    let last: Span | null = null
    for (const quote of quoted.quotes) {
      const { cue, unit } = quote
      if (cue === null || quote.carried || cue.unit !== unit || !isSpoken(unit)) continue
      const word = unit.tokens.lower[tokenFrom(unit.tokens, cue.start)] ?? ''
      const plain = judging.get(word) ?? gestures.get(word)
      if (plain === undefined || houseForms(copy).has(word)) continue
      if (cue.start === last?.start && cue.end === last.end) continue
      if (isNoun(unit, cue)) continue
      if (!ties(quote, cue, gestures.has(word), { neutral, objects })) continue
      last = cue
      const span = { start: cue.start, end: cue.end }
      report({
        unit,
        span,
        ...(isReplaceable(unit, cue, plain) && { fix: fixOf(unit, cue, plain) }),
      })
    }
  },
})

/** A house that lists a verb among its own reporting verbs allows it. */
function houseForms(copy: Pick<Copy, 'style' | 'profile'>): ReadonlySet<string> {
  const { style, profile } = copy
  return new Set(style.reportingVerbs.flatMap((verb) => formsOf(verb, profile.language)))
}

/** His claims were “speculation”: the form is a noun where an auxiliary or "from" follows. */
function isNoun(unit: PreparedUnit, cue: Span): boolean {
  const found = unit.cues[firstFrom(unit.cues, cue.start)]
  if (found?.start === cue.start && found.kind !== 'verb') return true
  return NOT_AFTER_VERB.test(unit.text.slice(cue.end, cue.end + 8))
}

/** Whether it is this verb, and no plain one beside it, that gives the words to the speaker. */
function ties(
  quote: StoryQuote,
  cue: Span,
  gesture: boolean,
  { neutral, objects }: Pick<AttributionVerbs, 'neutral' | 'objects'>,
): boolean {
  const { unit } = quote
  const { tokens, text } = unit
  const sentence = lastStarting(unit.sentences, quote.start)
  if (sentence === undefined || cue.start < sentence.start || cue.start >= sentence.end)
    return false
  const verb = tokenFrom(tokens, cue.start)
  const before = cue.end <= quote.start
  const apart = before
    ? tokenFrom(tokens, quote.start) - verb - 1
    : verb - tokenFrom(tokens, Math.min(quote.end, cue.start))
  if (apart > REACH) return false
  // A gesture before a quotation ties only by the colon or comma between them.
  if (gesture && before && /[^\s,:،]/.test(text.slice(cue.end, quote.start))) return false
  const gap = gapAround(unit, cue, sentence)
  for (let k = Math.max(gap.start, verb - REACH); k < gap.end && k <= verb + REACH; k++) {
    const word = tokens.lower[k] as string
    if (k !== verb && neutral.has(word)) return false
    if (Math.abs(k - verb) <= OBJECT && objects.has(word)) return false
  }
  return true
}

/** Words of the sentence round a place up to the quotations on both sides. */
function gapAround(unit: PreparedUnit, at: Span, sentence: Span): Span {
  const { spans } = unit.marks
  const inside = lastStarting(spans, at.start)
  if (inside !== undefined && inside.end > at.start) {
    return { start: tokenFrom(unit.tokens, at.start), end: tokenFrom(unit.tokens, at.end) }
  }
  const prior = lastEnding(spans, at.start)
  const next = spans[firstFrom(spans, at.end)]
  return {
    start: tokenFrom(unit.tokens, Math.max(sentence.start, prior?.end ?? 0)),
    end: tokenFrom(unit.tokens, Math.min(sentence.end, next?.start ?? sentence.end)),
  }
}

/** “Boasted of” and “raved about” need more than another verb. */
function isReplaceable(unit: PreparedUnit, cue: Span, plain: string): boolean {
  return (
    plain !== '' &&
    !/^\s+(?:of|about|over|to|de|von|über)\b/.test(unit.text.slice(cue.end, cue.end + 8))
  )
}

function fixOf(unit: PreparedUnit, cue: Span, plain: string) {
  const capital = unit.tokens.first[tokenFrom(unit.tokens, cue.start)] === UPPER
  const insert = capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
  return {
    label: `Write ‘${insert}’`,
    safe: false,
    steps: [{ type: 'replace', unit: unit.ref, start: cue.start, end: cue.end, insert }] as const,
  }
}
