import type { Severity } from '#shared/finding.ts'
import type { Tracked } from './track.ts'

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/**
 * The finding at an offset of its unit, its edges included. Where several lie over each other: the one in hand,
 * else the gravest, else the shortest.
 */
export function findingAt(
  tracked: readonly Tracked[],
  offset: number,
  current: string | null,
): string | null {
  const here = tracked.filter(
    ({ shown, span, finding }) =>
      shown && (finding.text === '' || (span.start <= offset && offset <= span.end)),
  )
  if (here.some(({ finding }) => finding.key === current)) return current
  const [first] = here.sort(
    (a, b) =>
      RANK[a.finding.severity] - RANK[b.finding.severity] ||
      a.span.end - a.span.start - (b.span.end - b.span.start),
  )
  return first?.finding.key ?? null
}
