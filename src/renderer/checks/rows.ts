/** Rows of the ledger over its answers: what says the same stays the same object, so that nothing is drawn anew. */
import type { Ledger } from '#shared/ledger.ts'
import { same } from '../state/same.ts'

export function keepRows(before: Ledger, now: Ledger): Ledger {
  const known = new Map(before.map((entry) => [entry.key, entry]))
  const rows = now.map((entry) => {
    const old = known.get(entry.key)
    return old && same(old, entry) ? old : entry
  })
  const unchanged = rows.length === before.length && rows.every((row, i) => row === before[i])
  return unchanged ? before : rows
}
