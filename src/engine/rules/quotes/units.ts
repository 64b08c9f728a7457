/** Which units the mark rules look at. */
import { skipSpace, skipSpaceBack } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'

/** Every unit with text. */
export function checkedUnits(copy: Copy): PreparedUnit[] {
  return copy.units.filter((u) => u.text !== '')
}

/** Body text and captions: where speech needs a speaker. Subheads are headlines in this. */
export function spokenUnits(copy: Copy): PreparedUnit[] {
  return checkedUnits(copy).filter(
    (u) =>
      u.kind === 'paragraph' || u.kind === 'item' || u.kind === 'quote' || u.kind === 'caption',
  )
}

/** An English headline takes single marks: `headline-double-marks` speaks for double ones there. */
export function takesSingleMarks(unit: PreparedUnit, copy: Pick<Copy, 'profile'>): boolean {
  return unit.kind === 'headline' && copy.profile.headline[0] === '‘'
}

/** A unit that is one quotation from its first to its last mark. */
export function isWhollyQuoted(unit: PreparedUnit): boolean {
  const { text, marks } = unit
  const first = marks.spans[0]
  if (first === undefined || marks.spans.length > 1) return false
  return first.start === skipSpace(text, 0) && first.end > skipSpaceBack(text, text.length)
}
