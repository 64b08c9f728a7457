/** The lines of a source as the view beside the article shows them: blanks left out, fates resolved. */
import type { ArticleSource, Move, Removal } from '#shared/source.ts'

export interface SourceRow {
  readonly id: string
  readonly line: number
  readonly text: string
  readonly removal: Removal | null
  readonly move: Move | null
  /** The block of the article that holds it. */
  readonly block: string | null
  /** Lines of another story of the same source, folded into one row: its number, and the last of the lines. */
  readonly other: { readonly story: number; readonly to: number } | null
}

export function sourceRows(source: ArticleSource): SourceRow[] {
  const removals = new Map(source.removals.map((r) => [r.id, r]))
  const moves = new Map(source.moves.map((m) => [m.id, m]))
  const rows: SourceRow[] = []
  for (const { line, text, fate } of source.lines) {
    if (fate.kind === 'blank' && text.trim() === '') continue
    const other = fate.kind === 'story' ? { story: fate.story, to: line } : null
    const last = rows.at(-1)
    if (other && last?.other?.story === other.story) {
      rows[rows.length - 1] = { ...last, other }
      continue
    }
    rows.push({
      id: String(line),
      line,
      text,
      removal: fate.kind === 'removed' ? (removals.get(fate.removal) ?? null) : null,
      move: fate.kind === 'moved' ? (moves.get(fate.move) ?? null) : null,
      block: fate.kind === 'kept' ? fate.block : null,
      other,
    })
  }
  return rows
}
