/** Whether a place lies in somebody's words. */
import type { PreparedUnit } from '../prepare/copy.ts'
import type { QuotedSpan } from '../prepare/marks.ts'

/**
 * The outermost quotation round a place, marks included; one that nothing closes goes on to the end of
 * its unit. Null outside quotations. Offsets are UTF-16 units.
 */
export function quotationAt(unit: PreparedUnit, at: number): QuotedSpan | null {
  const { spans, unclosed } = unit.marks
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as QuotedSpan).end <= at) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  if (span && span.start <= at) return span
  return unclosed !== null && unclosed.start <= at ? unclosed : null
}

/** In quotation marks, or in a block quote. */
export function isQuotedAt(unit: PreparedUnit, at: number): boolean {
  return unit.kind === 'quote' || quotationAt(unit, at) !== null
}
