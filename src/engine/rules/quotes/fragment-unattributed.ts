import { namesSpeaker } from '../../prepare/attribution.ts'
import { skipSpace, skipSpaceBack } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import { normalise } from '../../prepare/normalise.ts'
import { holding } from '../../prepare/search.ts'
import { tokenFrom } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { isWhollyQuoted, spokenUnits } from './units.ts'

/** One or two words are a term. */
const WORDS = 3

export const fragmentUnattributed = defineRule({
  id: 'fragment-unattributed',
  severity: 'warning',
  looksAt: 'article',
  message: 'Whose words are these? Say so, or drop the quotation marks.',
  why: 'Quotation marks promise that somebody said this. Without a speaker they only sneer.',
  source: 'AP on partial quotes; RTR; KU',
  version: 1,
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
    ],
    good: [
      { body: ['The visit is “too little and too late,” Kell said.'] },
      { body: ['The “smart” bins and the “quiet zone” lasted a week.'] },
      { body: ['The song “never a dry eye again” has topped the chart.'] },
      { body: ['The tunnel is “in fair condition for its age”, according to the survey.'] },
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
    for (const unit of spokenUnits(copy)) {
      const fragments = unit.marks.spans.filter(
        (s) =>
          s.primary && s.kind === 'fragment' && s.words >= WORDS && !s.title && !s.open.damaged,
      )
      if (fragments.length === 0 || namesSpeaker(unit)) continue
      for (const s of fragments) {
        if (isCarried(unit, s, copy) || attributed.has(unit, s)) continue
        report({ unit, span: { start: s.start, end: s.end }, fix: unquote(unit, s) })
      }
    }
  },
})

function isCarried(unit: PreparedUnit, s: QuotedSpan, { story, profile }: Copy): boolean {
  if (unit.kind === 'caption') return false
  if (story.continues(unit) || story.runsOn(unit)) return true
  const before = story.before(unit)
  if (before === null || !story.attributes(before)) return false
  if (isWhollyQuoted(unit)) return true
  const sentence = holding(unit.sentences, s.start)
  if (sentence === undefined) return false
  const first = unit.tokens.lower[tokenFrom(unit.tokens, sentence.start)] ?? ''
  return CARRIERS[profile.language].has(first)
}

/** A sentence that opens with one of these speaks of the person named before. */
const CARRIERS = {
  en: new Set('he she it they his her its their hers theirs'.split(' ')),
  fr: new Set('il elle ils elles son sa ses leur leurs'.split(' ')),
  de: new Set('er sie es sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer'.split(' ')),
  ar: new Set('هو هي هم هما هن'.split(' ')),
}

/** Words that the story quoted with a speaker before; read when first asked. */
class QuotedEarlier {
  readonly #copy: Copy
  #known: { place: number; words: string }[] | undefined

  constructor(copy: Copy) {
    this.#copy = copy
  }

  has(unit: PreparedUnit, s: QuotedSpan): boolean {
    this.#known ??= this.#read()
    const words = inner(unit, s)
    // Captions stand beside the whole story, not at one place in it.
    const place =
      unit.kind === 'caption' ? Number.POSITIVE_INFINITY : this.#copy.units.indexOf(unit)
    return this.#known.some((k) => k.place < place && k.words.includes(words))
  }

  #read(): { place: number; words: string }[] {
    return this.#copy.units.flatMap((unit, place) =>
      unit.marks.spans.length > 0 && namesSpeaker(unit)
        ? unit.marks.spans.map((s) => ({ place, words: inner(unit, s) }))
        : [],
    )
  }
}

/** Words between the marks, without the comma or stop that the sentence put there. */
function inner(unit: PreparedUnit, s: QuotedSpan): string {
  return normalise(unit.text.slice(s.inner.start, s.inner.end)).replace(/[\s,.;:!?…]+$/, '')
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
