/** What is straight and what is curly in a text, read once per text, and what that makes of a story. */
import type { Copy } from '../../prepare/copy.ts'
import type { Mark, QuotedSpan } from '../../prepare/marks.ts'
import type { Fact } from '../../prepare/reading.ts'
import { isStraightDouble, isStraightSingle, pairedSpans } from './curl.ts'
import { takesSingleMarks } from './units.ts'

export interface StraightReading {
  /** It has a curly mark or apostrophe. */
  readonly curly: boolean
  readonly apostrophes: readonly Mark[]
  /** The first quotation in straight marks of speech, or null. */
  readonly quotation: QuotedSpan | null
  /** A quotation has straight single marks. */
  readonly singles: boolean
}

export const NOTHING_STRAIGHT: StraightReading = {
  curly: false,
  apostrophes: [],
  quotation: null,
  singles: false,
}

export const readStraight: Fact<StraightReading> = ({ text, marks, profile }) => {
  if (!/["'`‘-‟]/.test(text) || marks.marks.length === 0) return NOTHING_STRAIGHT
  const spans = pairedSpans({ marks })
  // Where the house speaks in single marks, straight single ones are speech too.
  const speech = (s: QuotedSpan) =>
    isStraightDouble(s) || (profile.primary[0] === '‘' && s.level === 0 && isStraightSingle(s))
  return {
    curly: marks.marks.some((m) => !m.damaged && /[‘-‟]/.test(m.char)),
    apostrophes: marks.marks.filter((m) => m.role === 'apostrophe' && m.straight && !m.damaged),
    quotation: spans.find(speech) ?? null,
    singles: spans.some(isStraightSingle),
  }
}

/** Whether a story has straight apostrophes and nothing that is or will be curly. */
export function storyStaysStraight(copy: Copy): boolean {
  let apostrophes = false
  for (const unit of copy.units) {
    const { curly, quotation, apostrophes: own } = unit.fact(readStraight)
    if (curly || (quotation !== null && !takesSingleMarks(unit, copy))) return false
    apostrophes ||= own.length > 0
  }
  return apostrophes
}
