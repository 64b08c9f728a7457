import type { Finding, Severity } from '#shared/finding.ts'
import type { Tracked } from '../../anchors/track.ts'

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/**
 * The finding at an offset of its unit, its edges included. Where several lie over each other: the one in hand,
 * else the gravest, else the shortest.
 */
export function findingAt(
  tracked: readonly Tracked<Finding>[],
  offset: number,
  current: string | null,
): Tracked<Finding> | null {
  const here = tracked.filter(
    ({ shown, span, item }) =>
      shown && (item.text === '' || (span.start <= offset && offset <= span.end)),
  )
  const inHand = here.find(({ item }) => item.key === current)
  if (inHand) return inHand
  const [first] = here.sort(
    (a, b) =>
      RANK[a.item.severity] - RANK[b.item.severity] ||
      a.span.end - a.span.start - (b.span.end - b.span.start),
  )
  return first ?? null
}
