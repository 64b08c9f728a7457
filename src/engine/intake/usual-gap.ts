import { type Entry, isProse } from './draft.ts'

/** Blank lines between two paragraphs as this source has it: the most frequent number, the smaller on a tie. */
export function usualGap(entries: readonly Entry[]): number {
  const counts = new Map<number, number>()
  let before: Entry | null = null
  for (const e of entries) {
    if (before && isProse(before) && isProse(e)) counts.set(e.gap, (counts.get(e.gap) ?? 0) + 1)
    before = e
  }
  let best = -1
  let most = 0
  for (const [gap, n] of counts) {
    if (n > most || (n === most && gap < best)) {
      best = gap
      most = n
    }
  }
  if (best >= 0) return best
  // Too little running text: paragraphs are set apart if most lines are.
  const apart = entries.filter((e, i) => i > 0 && e.gap > 0).length
  return apart * 2 > entries.length ? 1 : 0
}
