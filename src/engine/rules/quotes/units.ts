/** Which units the mark rules look at. */
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'

/** Every unit with text, but not the paragraphs that another rule wants deleted. */
export function checkedUnits(copy: Copy): PreparedUnit[] {
  const { leftOut } = copy.story
  return copy.units.filter((u) => u.text !== '' && !leftOut.has(u))
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
