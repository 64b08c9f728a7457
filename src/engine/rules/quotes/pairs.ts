/** Steps that give a quotation the marks of its profile. They change marks and the space inside them. */
import type { FixStep } from '#shared/finding.ts'
import { classOf, SPACE } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { Mark, QuotedSpan } from '../../prepare/marks.ts'
import type { MarkPair, Profile } from '../../prepare/profiles/profile.ts'
import { firstFrom } from '../../prepare/search.ts'

/** As many quotations inside one as are changed with it; only broken text has more. */
const MOST_INSIDE = 50

/** The pair that quotes inside a pair of the profile: ‘ ’ in “ ”, “ ” in ‘ ’. */
export function pairInside([open]: MarkPair, profile: Profile): MarkPair {
  const { primary, primaryThroughout, nested } = profile
  if (open === primary[0]) return nested[0] ?? primary
  const other = primaryThroughout[0]
  if (other && open === other[0]) return nested[1] ?? primary
  // › ‹ belong to » «, every other nested pair to the primary one.
  return other && open === nested[1]?.[0] ? other : primary
}

/** Gives a quotation a pair, and those inside it the pairs of their levels. */
export function swapMarks(
  unit: PreparedUnit,
  quotation: QuotedSpan,
  pair: MarkPair,
  profile: Profile,
): FixStep[] {
  const steps = giveMarks(unit, quotation, pair, profile)
  const { nested } = unit.marks
  const from = firstFrom(nested, quotation.start + 1)
  for (let i = from; i < nested.length && i < from + MOST_INSIDE; i++) {
    const inside = nested[i] as QuotedSpan
    if (inside.start >= quotation.end) break
    let own = pair
    for (let level = quotation.level; level < inside.level; level++) own = pairInside(own, profile)
    steps.push(...giveMarks(unit, inside, own, profile))
  }
  return steps
}

/** Gives the marks of one quotation that `which` asks for, all by default. */
export function giveMarks(
  unit: PreparedUnit,
  s: QuotedSpan,
  pair: MarkPair,
  profile: Profile,
  which: (mark: Mark) => boolean = () => true,
): FixStep[] {
  const { text } = unit
  const steps: FixStep[] = []
  const space = profile.spaceInside === 'no-break' && pair[0] === '«' ? '\u00a0' : ''
  const step = (start: number, end: number, insert: string): void => {
    if (text.slice(start, end) !== insert) {
      steps.push({ type: 'replace', unit: unit.ref, start, end, insert })
    }
  }
  // Where nothing but space stands between the marks, the opening one takes it.
  let taken = s.inner.start
  if (which(s.open)) {
    while (taken < s.inner.end && isGap(text, taken)) taken++
    step(s.open.start, taken, pair[0] + space)
  }
  if (s.close && which(s.close)) {
    let start = s.close.start
    while (start > taken && isGap(text, start - 1)) start--
    step(start, s.close.end, space + pair[1])
  }
  return steps
}

/** White space that may go: line ends are layout. */
function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return classOf(code) === SPACE && code !== 0x0a && code !== 0x0d
}
