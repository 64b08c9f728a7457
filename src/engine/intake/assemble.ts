/** Turns a cleaned draft into blocks with ids, and lists what became of every line. */
import { figure, paragraph } from '#shared/article/create.ts'
import type { Block, List, Mark, Table } from '#shared/article/model.ts'
import type { Fragment, Move, Removal, SourceLine } from '#shared/source.ts'
import { cutMarks, type Draft, type Entry, type FigureDraft } from './draft.ts'
import type { Line } from './lines.ts'

const BULLET = /^[•◦▪‣·*–-]\s+(?=\S)/
/** Runs of blank lines are listed up to this many; more tell a reader nothing. */
const BLANKS = 3

export function assemble(draft: Draft): Fragment {
  return new Assembly(draft).run()
}

class Assembly {
  private readonly draft: Draft
  private readonly blocks: Block[] = []
  private readonly removals: Removal[] = []
  private readonly moves: Move[] = []
  private readonly lines: SourceLine[] = []
  private readonly figures = new Map<FigureDraft, string>()
  private ids = 0
  private lastLine = 0

  constructor(draft: Draft) {
    this.draft = draft
  }

  run(): Fragment {
    const bulleted = bullets(this.draft.entries)
    for (const e of this.draft.entries) {
      const fate = e.fate
      if (fate === null) this.keep(e, bulleted.has(e))
      else if (fate.kind === 'divider') {
        const id = this.add((block) => ({ type: 'divider', id: block }))
        this.tell(e, { kind: 'kept', block: id })
      } else if (fate.kind === 'removed') this.removed(e, fate.reason, fate.why)
      else this.moved(e, fate.to, fate.why, fate.figure)
    }
    return { blocks: this.blocks, removals: this.removals, moves: this.moves, lines: this.lines }
  }

  private id(): string {
    return `b${++this.ids}`
  }

  private add(make: (id: string) => Block): string {
    const id = this.id()
    this.blocks.push(make(id))
    return id
  }

  private get after(): string | null {
    return this.blocks[this.blocks.length - 1]?.id ?? null
  }

  private keep(e: Entry, bullet: boolean): void {
    const before = this.after
    const id = this.block(e, bullet)
    this.tell(e, { kind: 'kept', block: id })
    const lifted = this.draft.lifted.get(e)
    if (lifted) {
      this.moves.push({
        id: `m${this.moves.length + 1}`,
        text: lifted.text,
        line: e.first.number,
        to: lifted.to,
        block: null,
        why: lifted.why,
        after: before,
        undone: false,
      })
    }
    const original = this.draft.repaired.get(e)
    if (original !== undefined) this.list(e, original, 'other', 'damaged characters, repaired', id)
  }

  private block(e: Entry, bullet: boolean): string {
    const cut =
      this.draft.lifted.get(e)?.length ?? (bullet ? (BULLET.exec(e.text)?.[0].length ?? 0) : 0)
    const text = cut === 0 ? e.text : e.text.slice(cut)
    const marks = cut === 0 ? [...e.marks] : cutMarks(e.marks, cut, e.text.length)
    const hint = e.hint
    switch (hint.kind) {
      case 'heading': {
        const level = hint.level <= 2 ? 2 : hint.level === 3 ? 3 : 4
        return this.add((id) => ({ type: 'heading', id, level, text, marks }))
      }
      case 'item':
        return this.item(`${hint.list}`, hint.ordered, hint.depth, text, marks, e)
      case 'quote':
        return this.add((id) => ({ type: 'quote', id, text, marks, attribution: '' }))
      case 'row':
        return this.row(e)
      default:
        if (bullet) return this.item('text', false, 0, text, marks, e)
        return this.add((id) => paragraph(id, text, marks))
    }
  }

  private open: { key: string; list: List; line: number } | null = null

  private item(
    key: string,
    ordered: boolean,
    depth: number,
    text: string,
    marks: Mark[],
    e: Entry,
  ): string {
    const last = this.blocks[this.blocks.length - 1]
    const goes = this.open !== null && this.open.list === last && this.open.key === key
    if (!goes) {
      const list: List = { type: 'list', id: this.id(), ordered, items: [] }
      this.blocks.push(list)
      this.open = { key, list, line: e.first.number }
    }
    const item = { id: this.id(), depth, text, marks }
    ;(this.open as { list: List }).list.items.push(item)
    return item.id
  }

  private row(e: Entry): string {
    if (e.hint.kind !== 'row') throw new Error('not a table row')
    const { table, header, cells } = e.hint
    const copy = cells.map((c) => ({ text: c.text, marks: [...c.marks] }))
    const last = this.blocks[this.blocks.length - 1]
    if (last?.type === 'table' && this.tables.get(last) === table) {
      last.rows.push(copy)
      return last.id
    }
    const made: Table = {
      type: 'table',
      id: this.id(),
      caption: '',
      headerRow: header,
      rows: [copy],
    }
    this.tables.set(made, table)
    this.blocks.push(made)
    return made.id
  }

  private readonly tables = new Map<Table, number>()

  private removed(e: Entry, reason: Removal['reason'], why: string): void {
    const id = this.list(e, e.text, reason, why, this.after)
    this.tell(e, { kind: 'removed', removal: id })
  }

  private list(
    e: Entry,
    text: string,
    reason: Removal['reason'],
    why: string,
    after: string | null,
  ): string {
    const id = `r${this.removals.length + 1}`
    this.removals.push({ id, text, line: e.first.number, reason, why, after, restored: false })
    return id
  }

  private moved(e: Entry, to: Move['to'], why: string, of: FigureDraft | null): void {
    const before = this.after
    const block = of ? this.figure(of) : to === 'attribution' ? this.attribute(e) : null
    const id = `m${this.moves.length + 1}`
    this.moves.push({
      id,
      text: e.text,
      line: e.first.number,
      to,
      block,
      why,
      after: before,
      undone: false,
    })
    this.tell(e, { kind: 'moved', move: id })
  }

  /** The figure's block stands where its first line stood. */
  private figure(of: FigureDraft): string {
    const known = this.figures.get(of)
    if (known) return known
    const { caption, credit, alt } = of
    const id = this.add((block) => figure(block, { caption, credit, alt }))
    this.figures.set(of, id)
    return id
  }

  private attribute(e: Entry): string | null {
    const last = this.blocks[this.blocks.length - 1]
    if (last?.type !== 'quote') return null
    last.attribution = e.text.replace(/^[—–-]+\s*/, '')
    return last.id
  }

  private tell(e: Entry, fate: SourceLine['fate']): void {
    for (const line of e.lines) {
      this.blanksBefore(line)
      this.lines.push({ line: line.number, text: line.text, fate })
    }
  }

  private blanksBefore(line: Line): void {
    const blanks = Math.min(BLANKS, line.number - this.lastLine - 1)
    if (this.lastLine > 0) {
      for (let i = blanks; i > 0; i--) {
        this.lines.push({ line: line.number - i, text: '', fate: { kind: 'blank' } })
      }
    }
    this.lastLine = line.number + lineFeeds(line.text)
  }
}

function lineFeeds(text: string): number {
  let n = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) n++
  return n
}

/** Lines that begin with a list mark and have a neighbour that does: two or more make a list. */
function bullets(entries: readonly Entry[]): Set<Entry> {
  const found = new Set<Entry>()
  const open = entries.filter((e) => e.open)
  for (let i = 0; i + 1 < open.length; i++) {
    const [a, b] = [open[i] as Entry, open[i + 1] as Entry]
    if (a.hint.kind !== 'text' || b.hint.kind !== 'text') continue
    if (BULLET.test(a.text) && BULLET.test(b.text) && a.text[0] === b.text[0] && b.gap <= 1)
      found.add(a).add(b)
  }
  return found
}
