import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass } from '../../prepare/chars.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { defineRule } from '../define.ts'
import { checkedUnits } from '../quotes/units.ts'

export const insertionParentheses = defineRule({
  id: 'insertion-parentheses',
  severity: 'warning',
  looksAt: 'article',
  message: 'Your words or the speaker’s? Put insertions in square brackets.',
  why: 'Round brackets are the speaker’s. Square ones tell readers that the desk explains.',
  source: 'UN; MOS; KU; AP differs',
  version: 1,
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
    ],
  },
  check(copy, report) {
    if (copy.style.options.roundInsertions) return
    for (const unit of checkedUnits(copy)) {
      if (unit.kind === 'credit' || unit.kind === 'alt' || !unit.text.includes('(')) continue
      const spans =
        unit.kind === 'quote'
          ? readInsertions(unit.text, { start: 0, end: unit.text.length })
          : unit.fact(quotedInsertions)
      for (const span of spans) {
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

/** Longer brackets are speech. */
const LONGEST = 200

function quotedInsertions(reading: UnitReading): readonly Span[] {
  const { spans, unclosed } = reading.marks
  const quoted = unclosed === null ? spans : [...spans, unclosed]
  return quoted.flatMap((s) => (s.primary && !s.title ? readInsertions(reading.text, s) : []))
}

/** Round brackets that hold a word in small letters, of more than one letter; boat(s) has none. */
function readInsertions(text: string, { start, end }: Span): Span[] {
  const out: Span[] = []
  for (let i = text.indexOf('(', start); i >= 0 && i < end; i = text.indexOf('(', i + 1)) {
    if (i > 0 && isWordClass(classAt(text, i - 1))) continue
    const close = text.slice(i + 1, Math.min(end, i + LONGEST)).search(/[()]/)
    if (close < 0) continue
    const inner = text.slice(i + 1, i + 1 + close)
    if (text[i + 1 + close] !== ')' || !/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}\p{M}’']/u.test(inner))
      continue
    out.push({ start: i, end: i + close + 2 })
  }
  return out
}
