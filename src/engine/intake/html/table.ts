/** A table of figures or facts while it is read: cells to rows. */
import type { Mark, RichText } from '#shared/article/model.ts'
import type { Hint } from '../lines.ts'
import type { DomNode } from './dom.ts'
import type { Stretch } from './flow.ts'

export class TableReader {
  readonly node: DomNode
  private readonly id: number
  private cells: RichText[] | null = null
  private header = false

  constructor(node: DomNode, id: number) {
    this.node = node
    this.id = id
  }

  /** Between a row's start and its end, where every block belongs to a cell. */
  get inRow(): boolean {
    return this.cells !== null
  }

  startRow(): void {
    this.cells = []
    this.header = false
  }

  headerCell(): void {
    this.header = true
  }

  /** What a cell held, null for nothing. Breaks inside a cell become spaces; its marks stay only where offsets do. */
  cell(s: Stretch | null): void {
    const text = s ? s.text.replace(/\s*\n\s*/g, ' ').trim() : ''
    this.cells?.push({ text, marks: s && text === s.text.trimEnd() ? fitting(s.marks, text) : [] })
  }

  /** The row as a line, null when all its cells are empty. */
  endRow(): { text: string; hint: Hint } | null {
    const { cells, header } = this
    this.cells = null
    if (!cells?.some((c) => c.text !== '')) return null
    return {
      text: cells.map((c) => c.text).join(' | '),
      hint: { kind: 'row', table: this.id, header, cells },
    }
  }
}

function fitting(marks: readonly Mark[], text: string): Mark[] {
  return marks
    .map((m) => ({ ...m, end: Math.min(m.end, text.length) }))
    .filter((m) => m.start < m.end)
}
