/** A table in columns, or one row a paragraph where the columns do not fit the line. */
import { COLUMNS, width, wrap } from './wrap.ts'

export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(...rows.map((r) => r.length))
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(...rows.map((r) => width(r[i] ?? ''))),
  )
  const total = 2 + widths.reduce((a, b) => a + b, 0) + 2 * (count - 1)
  return rows
    .map((row) =>
      total <= COLUMNS
        ? `  ${widths.map((w, i) => (row[i] ?? '') + ' '.repeat(w - width(row[i] ?? ''))).join('  ')}`.trimEnd()
        : wrap(row.join(' | '), '  ', '    '),
    )
    .filter((line) => line.trim() !== '')
}
