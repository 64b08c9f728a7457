import type { LedgerEntry } from '#shared/ledger.ts'
import type { Tracked } from '../../anchors/track.ts'

/**
 * The quote at an offset of its unit, its marks and edges included; of two that meet, the one that begins there.
 * One whose words were just changed is still the one that the caret is in: the next check tells how it stands.
 */
export function quoteAt(
  tracked: readonly Tracked<LedgerEntry>[],
  offset: number,
): Tracked<LedgerEntry> | null {
  const here = tracked.filter(({ span }) => span.start <= offset && offset <= span.end)
  return here.findLast(({ span }) => offset < span.end) ?? here.at(-1) ?? null
}
