/** Entries of a ledger to test with. */
import type { DiffPart, LedgerEntry, QuoteMatch } from '#shared/ledger.ts'

const AT = { start: 0, end: 10, line: 1 }
export const VERBATIM: QuoteMatch = { state: 'verbatim', at: AT }

export function changed(
  diff: readonly DiffPart[],
  state: 'changed' | 'cut' = 'changed',
): QuoteMatch {
  return { state, at: AT, diff, restore: { label: 'Restore', safe: false, steps: [] } }
}

export const JULY: readonly DiffPart[] = [
  { type: 'same', text: '“promised new fenders by ' },
  { type: 'removed', text: 'June' },
  { type: 'added', text: 'July' },
  { type: 'same', text: '”' },
]

export function entry(
  text: string,
  parts: Partial<LedgerEntry> & { name?: string | null } = {},
): LedgerEntry {
  const { name = 'Marta Kell', ...rest } = parts
  const place = { where: 'body[0]', unit: { block: 'p1', field: 'text' } as const }
  return {
    ...place,
    start: 0,
    end: text.length,
    key: text,
    text,
    words: text.split(' ').length,
    kind: 'direct',
    speaker:
      name === null ? null : { ...place, start: 0, end: 0, mention: name, name, carried: false },
    cue: null,
    match: VERBATIM,
    ...rest,
  }
}
