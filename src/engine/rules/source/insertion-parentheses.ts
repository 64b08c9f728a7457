import { WRITTEN } from '#engine/words/written.ts'
import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { tokenFrom } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { checkedUnits, saysOutside } from '../quotes/units.ts'

export const insertionParentheses = defineRule({
  id: 'insertion-parentheses',
  severity: 'warning',
  looksAt: 'article',
  message: 'Your words or the speaker’s? Put insertions in square brackets.',
  why: 'Round brackets are the speaker’s. Square ones tell readers that the desk explains.',
  source: 'UN; MOS; KU; AP differs',
  version: 2,
  examples: {
    bad: [
      {
        body: ['“They (the crews) left,” she said.'],
        where: 'body[0]',
        text: '(the crews)',
      },
      {
        locale: 'en-GB',
        body: ['Rui Tavaro said the ruling was “a relief for everyone (on the board)”.'],
        where: 'body[0]',
        text: '(on the board)',
      },
      {
        source: '“They left before the snow,” she said (on the phone).',
        body: ['“They (the crews) left before the snow,” she said.'],
        where: 'body[0]',
        text: '(the crews)',
      },
    ],
    good: [
      { body: ['“They [the crews] left,” she said.'] },
      { body: ['“The World Health Organization (WHO) came in (2019),” she said.'] },
      { body: ['“They left,” she said (in a low voice).'] },
      { body: ['“Bring your boat(s) and (a) a rope, (b) a light,” she said.'] },
      // The source has these brackets: they are the speaker's.
      {
        source: '“They (the crews) left before the snow,” she wrote.',
        body: ['“They (the crews) left before the snow,” she wrote.'],
      },
      { body: ['The song “(I was never) At Sea” plays.'] },
      { body: ['“They (the crews) left before the snow,” she wrote on her blog.'] },
      { body: ['“They left (there was nothing else that anybody could do),” she said.'] },
      { body: ['“I never liked boats (laughs),” she said.'] },
    ],
  },
  check(copy, report) {
    if (copy.style.options.roundInsertions) return
    for (const unit of checkedUnits(copy)) {
      if (unit.kind === 'credit' || unit.kind === 'alt' || !unit.text.includes('(')) continue
      const spans = unit.fact(unit.kind === 'quote' ? insertionsOfAll : quotedInsertions)
      for (const span of spans) {
        if (isWritten(unit, span, copy)) continue
        const text = unit.text.slice(span.start, span.end)
        if (copy.source?.includes(text)) continue
        const replace = (at: number, insert: string) =>
          ({ type: 'replace', unit: unit.ref, start: at, end: at + 1, insert }) as const
        report({
          unit,
          span,
          fix: {
            label: 'Use square brackets',
            safe: false,
            steps: [replace(span.start, '['), replace(span.end - 1, ']')],
          },
        })
      }
    }
  },
})

/** Longer brackets are speech, in characters. */
const LONGEST = 200
/** An insertion says briefly who or what is meant; longer brackets are an aside of the one who wrote, in words. */
const GLOSS = 7
/** A whole sentence. */
const SENTENCE = /^\P{L}*\p{Lu}.*[.!?…]$/su

function insertionsOfAll(reading: UnitReading): readonly Span[] {
  return readInsertions(reading, { start: 0, end: reading.text.length })
}

function quotedInsertions(reading: UnitReading): readonly Span[] {
  const { spans, unclosed } = reading.marks
  const quoted = unclosed === null ? spans : [...spans, unclosed]
  return quoted.flatMap((s) => (s.primary && !s.title ? readInsertions(reading, s) : []))
}

/**
 * Round brackets that hold a word in small letters, of more than one letter; boat(s) has none. Where one pair
 * is an aside of the writer's, so are the others of that quotation.
 */
function readInsertions({ text, tokens, profile }: UnitReading, { start, end }: Span): Span[] {
  const { stage } = WRITTEN[profile.language]
  const out: Span[] = []
  for (let i = text.indexOf('(', start); i >= 0 && i < end; i = text.indexOf('(', i + 1)) {
    if (i > 0 && isWordClass(classAt(text, i - 1))) continue
    const close = text.slice(i + 1, Math.min(end, i + LONGEST)).search(/[()]/)
    if (close < 0) continue
    const inner = text.slice(i + 1, i + 1 + close)
    if (text[i + 1 + close] !== ')' || !/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}\p{M}’']/u.test(inner))
      continue
    const [first, after] = [tokenFrom(tokens, i), tokenFrom(tokens, i + close + 1)]
    if (after - first > GLOSS || SENTENCE.test(inner)) return []
    if (stage.has(tokens.lower[first] as string)) continue
    out.push({ start: i, end: i + close + 2 })
  }
  return out
}

/** Who writes has brackets of his own: a post, a letter, a review, a contribution with its author under it. */
function isWritten(unit: PreparedUnit, span: Span, copy: Copy): boolean {
  if (unit.fact(speaksOfWriting) || unit.cues.some((cue) => cue.kind === 'dash')) return true
  const quote = copy.quotes.in(unit).find((q) => q.start <= span.start && q.end >= span.end)
  return [quote?.speaker, quote?.cue].some((said) => said?.unit.fact(speaksOfWriting) === true)
}

function speaksOfWriting({ tokens, marks, profile }: UnitReading): boolean {
  return saysOutside({ tokens, marks }, WRITTEN[profile.language].signs)
}
