/** A story while it is cleaned: its lines, and what the steps decided about each. */
import type { Mark } from '#shared/article/model.ts'
import type { Move, RemovalReason } from '#shared/source.ts'
import { type CreditSplit, splitCredit } from './credit.ts'
import type { Furniture, Hint, Line } from './lines.ts'
import { type LineKind, type Reading, readLine } from './reading.ts'
import { seenSpan } from './text.ts'

export type MoveTarget = Move['to']

export type Fate =
  | { readonly kind: 'removed'; readonly reason: RemovalReason; readonly why: string }
  | {
      readonly kind: 'moved'
      readonly to: MoveTarget
      readonly why: string
      readonly figure: FigureDraft | null
    }
  | { readonly kind: 'divider' }

export interface FigureDraft {
  caption: string
  credit: string
  alt: string
  /** wordKey of the caption. */
  readonly key: string
  /** Lines that said the caption so far. */
  copies: number
}

/** A line of the story, or the lines of one hard-wrapped paragraph. Its text is what the article would get. */
export class Entry {
  readonly lines: readonly Line[]
  readonly text: string
  readonly marks: readonly Mark[]
  fate: Fate | null = null
  private known: Reading | null = null
  private split: CreditSplit | null | undefined

  constructor(lines: readonly Line[], text: string, marks: readonly Mark[]) {
    this.lines = lines
    this.text = text
    this.marks = marks
  }

  get first(): Line {
    return this.lines[0] as Line
  }
  get gap(): number {
    return this.first.gap
  }
  get hint(): Hint {
    return this.first.hint
  }
  get furniture(): Furniture | null {
    return this.first.furniture
  }
  /** All of it is a link, as a link to another story is. */
  get linkedWhole(): boolean {
    return this.first.linked > 0.9
  }
  get open(): boolean {
    return this.fate === null
  }
  get reading(): Reading {
    if (this.known === null) this.known = readLine(this.text)
    return this.known
  }
  /** See splitCredit. */
  get credited(): CreditSplit | null {
    if (this.split === undefined) this.split = splitCredit(this.text)
    return this.split
  }
  get kind(): LineKind {
    return this.reading.kind
  }
  get key(): string {
    return this.reading.key
  }
  get words(): number {
    return this.reading.words
  }
  get stops(): boolean {
    return this.reading.stops
  }
}

/** One line as an entry: unseen characters at its edges go, its marks move with the text. */
export function entryOf(line: Line): Entry {
  const { start, end } = seenSpan(line.text)
  if (start === 0 && end === line.text.length) return new Entry([line], line.text, line.marks)
  return new Entry([line], line.text.slice(start, end), cutMarks(line.marks, start, end))
}

/** Marks of [start, end) with offsets from its start; what lies outside is cut off. */
export function cutMarks(marks: readonly Mark[], start: number, end: number): Mark[] {
  const out: Mark[] = []
  for (const m of marks) {
    const from = Math.max(m.start, start)
    const to = Math.min(m.end, end)
    if (from < to) out.push({ ...m, start: from - start, end: to - start })
  }
  return out
}

export interface Draft {
  /** 'fragment': pasted into open copy; no hunt for a headline. */
  readonly mode: 'story' | 'fragment'
  /** 'html' sources say what a line is; plain text does not. */
  readonly form: 'text' | 'html'
  entries: Entry[]
  /** The usual number of blank lines between two paragraphs. */
  readonly usualGap: number
  headline: string
  kicker: string
  standfirst: string
  bylines: string[]
  dateline: { place: string; source: string; date: string }
  /** What a page says about itself beside its text. */
  readonly witness: Witness
  /** The entry that became the headline, or null. */
  headlineEntry: Entry | null
  readonly figures: FigureDraft[]
  /** Cut from the front of a paragraph: what it was, what is left. */
  readonly lifted: Map<Entry, Lifted>
  /** Repairs of damaged characters, listed so that the original can be seen. */
  readonly repaired: Map<Entry, string>
}

export interface Lifted {
  /** With the dash and the space after it. */
  readonly text: string
  /** UTF-16 units cut from the front of the entry's text. */
  readonly length: number
  readonly why: string
  readonly to: MoveTarget
}

/** What the head of a page claims; '' and [] where it is silent. Plain text has none. */
export interface Witness {
  readonly headlines: readonly string[]
  readonly bylines: readonly string[]
  readonly description: string
  readonly published: string
  readonly language: string
  readonly provider: string
}

export const NO_WITNESS: Witness = {
  headlines: [],
  bylines: [],
  description: '',
  published: '',
  language: '',
  provider: '',
}

export function draftOf(
  entries: Entry[],
  mode: Draft['mode'],
  form: Draft['form'],
  usualGap: number,
  witness: Witness = NO_WITNESS,
): Draft {
  return {
    mode,
    form,
    entries,
    usualGap,
    headline: '',
    kicker: '',
    standfirst: '',
    bylines: [],
    dateline: { place: '', source: '', date: '' },
    witness,
    headlineEntry: null,
    figures: [],
    lifted: new Map(),
    repaired: new Map(),
  }
}

export function remove(entry: Entry, reason: RemovalReason, why: string): void {
  entry.fate = { kind: 'removed', reason, why }
}

export function move(
  entry: Entry,
  to: MoveTarget,
  why: string,
  figure: FigureDraft | null = null,
): void {
  entry.fate = { kind: 'moved', to, why, figure }
}

/** A paragraph of running text: it stops like a sentence and is long enough, or is long whatever its end. */
export function isProse(e: Entry): boolean {
  if (e.kind !== 'text') return false
  return (e.stops && e.words >= 8) || e.words >= 25
}

/** Running text that nothing but a story has: used to decide where a story begins and resumes. */
export function isStrongProse(e: Entry): boolean {
  return e.kind === 'text' && e.words >= 12 && (e.stops || e.words >= 30)
}
