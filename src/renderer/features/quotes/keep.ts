import { sameUnit } from '#shared/article/units.ts'
import type { Ledger } from '#shared/ledger.ts'

/**
 * Which quote is in hand after the ledger was read anew: the same, while it is there; else, as its key goes with
 * its words, the one at its place among the quotes of its unit, when they are still as many.
 */
export function keepQuote(before: Ledger, now: Ledger, current: string | null): string | null {
  if (current === null || now.some((entry) => entry.key === current)) return current
  const old = before.find((entry) => entry.key === current)
  if (!old) return null
  const ofUnit = (list: Ledger) => list.filter((entry) => sameUnit(entry.unit, old.unit))
  const [was, is] = [ofUnit(before), ofUnit(now)]
  return was.length === is.length ? (is[was.indexOf(old)]?.key ?? null) : null
}
