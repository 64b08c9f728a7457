/** Figures in columns. */

export type Cell = string | number | null | undefined

/** Numbers with three decimals when they are rates, as they are when whole; a dash where there is none. */
export function cell(value: Cell): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'string') return value
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3)
}

/** The first column is text, to the left; the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string[] {
  const all = [head, ...rows.map((r) => r.map(cell))]
  const widths = head.map((_, i) => Math.max(...all.map((r) => (r[i] ?? '').length)))
  return all.map((r) =>
    r
      .map((c, i) => (i === 0 ? c.padEnd(widths[i] ?? 0) : c.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

/** A count: never written as a rate. */
export const count = (n: number | null | undefined): Cell => (n == null ? null : String(n))
