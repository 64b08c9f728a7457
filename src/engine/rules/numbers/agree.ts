/** Whether two counts of one thing can both be right. */
import type { TextNumber } from '../../prepare/numbers/read.ts'
import type { Count } from './counts.ts'

/** About 400 and 412: within a tenth. */
const TENTH = 0.1

/** The caption's number fits the story's: equal, in its range, within its hedge, or rounded. */
export function fits(a: TextNumber, b: TextNumber): boolean {
  if (a.value <= b.to && b.value <= a.to) return true
  return within(a, b) || within(b, a) || isRounded(a.value, b.value) || isRounded(b.value, a.value)
}

function within(hedged: TextNumber, other: TextNumber): boolean {
  const tenth = TENTH * Math.max(hedged.value, other.value)
  switch (hedged.hedge) {
    case 'atLeast':
      return other.to >= hedged.value - tenth
    case 'atMost':
      return other.value <= hedged.to + tenth
    case 'about':
      return Math.abs(hedged.value - other.value) <= tenth
    case 'exact':
      return false
  }
}

/** 400 for 412, 1.2 million for 1,234,000: round to its own last figure that is not nought. */
function isRounded(round: number, exact: number): boolean {
  if (!Number.isInteger(round) || round < 100 || !Number.isFinite(exact)) return false
  let step = 1
  while (step < round && round % (step * 10) === 0) step *= 10
  return step >= 100 && Math.abs(round - exact) <= step / 2
}

/** Both may speak of the same things: nothing that is said of them tells them apart. */
export function isComparable(a: Count, b: Count): boolean {
  if (a.noun !== b.noun || a.who !== b.who) return false
  const apart = (x: ReadonlySet<unknown>, y: ReadonlySet<unknown>): boolean =>
    x.size > 0 && y.size > 0 && shared(x, y) === 0
  const [x, y] = [a.context(), b.context()]
  return !apart(a.modifiers, b.modifiers) && !apart(x.states, y.states) && !apart(x.years, y.years)
}

/** How much is said alike of both: words near the numbers, and twice what happens to the counted. */
export function sharedContext(a: Count, b: Count): number {
  const [x, y] = [a.context(), b.context()]
  return shared(x.near, y.near) + 2 * shared(x.states, y.states)
}

function shared(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  let n = 0
  for (const x of a) if (b.has(x)) n++
  return n
}
