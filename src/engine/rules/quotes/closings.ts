/** The places where quotations close, with the comma or stop on either side. */
import { classAt, SPACE, skipSpaceBack } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { Mark, QuotedSpan } from '../../prepare/marks.ts'
import { pairedSpans } from './curl.ts'

/** Closing marks that stand in a row: ’” is one place. */
export interface Closing {
  readonly unit: PreparedUnit
  /** Start of the first mark and end of the last. */
  readonly start: number
  readonly end: number
  /** The innermost quotation that closes here. */
  readonly inner: QuotedSpan
  /** The outermost one. */
  readonly outer: QuotedSpan
  /** Place of the last character between the marks. */
  readonly last: number
}

/** A thin or no-break space may stand between two closing marks. */
const BETWEEN = /^[\u00a0\u2009\u200a\u202f]?$/

/** The places of a unit where quotations close, in order; broken characters left out. */
export function closingsOf(unit: PreparedUnit): Closing[] {
  const spans = pairedSpans(unit)
    .filter((s) => s.close !== null && !s.open.damaged && !s.close.damaged)
    .sort((a, b) => (a.close as Mark).start - (b.close as Mark).start)
  const out: Closing[] = []
  for (let i = 0; i < spans.length; i++) {
    const inner = spans[i] as QuotedSpan
    let outer = inner
    for (let next = spans[i + 1]; next !== undefined; next = spans[++i + 1]) {
      const { start } = next.close as Mark
      if (start - outer.end > 1 || !BETWEEN.test(unit.text.slice(outer.end, start))) break
      outer = next
    }
    const { start } = inner.close as Mark
    const last = skipSpaceBack(unit.text, start)
    if (last >= inner.inner.start) out.push({ unit, start, end: outer.end, inner, outer, last })
  }
  return out
}

/** A comma or a full stop that is not part of an ellipsis; null for anything else. */
export function signAt(text: string, at: number): ',' | '.' | null {
  const sign = text[at]
  if (sign === ',' || sign === '،') return ','
  if (sign !== '.') return null
  return /[.…]/.test(text[at - 1] ?? '') || /[.…]/.test(text[at + 1] ?? '') ? null : '.'
}

/** Longest word that is shown, in characters. */
const WORD = 60

/** Where the last quoted word begins. */
export function lastWordStart({ unit, inner, last }: Closing): number {
  let start = last
  while (
    start > inner.inner.start &&
    last - start < WORD &&
    classAt(unit.text, start - 1) !== SPACE
  )
    start--
  return start
}
