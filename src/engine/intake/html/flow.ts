/** Collects inline content into lines: white space as a browser collapses it, marks by offset, line breaks. */
import type { Mark } from '#shared/article/model.ts'
import type { MarkSpec } from './marks.ts'
import { tidyMarks } from './marks.ts'

/** A stretch of inline content between two block edges. */
export interface Stretch {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Share of its characters in links. */
  readonly linked: number
}

interface OpenMark {
  readonly spec: MarkSpec
  start: number
}

export class Flow {
  /** Pieces, joined when the stretch ends: a paragraph may have a hundred thousand. */
  private pieces: string[] = []
  private length = 0
  private lastCharacter = ''
  private seen = false
  private blank = false
  private marks: Mark[] = []
  /** Null for a mark inside one of its own kind: elements left open can nest a thousand deep. */
  private readonly open: (OpenMark | null)[] = []
  private readonly kinds = new Set<string>()
  private linked = 0
  private links = 0

  /** Nothing to see so far. */
  get isEmpty(): boolean {
    return !this.seen
  }

  /** A break or a no-break space and nothing else: an empty line, as word processors write it. */
  get isBlank(): boolean {
    return !this.seen && this.blank
  }

  /** `pre`: line feeds in the source stay. */
  add(raw: string, pre: boolean): void {
    let s = pre ? raw.replace(/\r\n?/g, '\n') : raw.replace(/[ \t\n\r\f]+/g, ' ')
    const last = this.lastCharacter
    if (!pre && s.startsWith(' ') && (last === '' || last === ' ' || last === '\n')) s = s.slice(1)
    if (s === '') return
    this.put(s)
    if (this.links > 0) this.linked += s.length
    if (s.trim() !== '') this.seen = true
    else if (s.includes('\u00a0')) this.blank = true
  }

  /** A line break inside a block. */
  lineBreak(): void {
    this.put('\n')
    this.blank = true
  }

  private put(s: string): void {
    this.pieces.push(s)
    this.length += s.length
    this.lastCharacter = s[s.length - 1] as string
  }

  openLink(): void {
    this.links++
  }
  closeLink(): void {
    this.links--
  }

  push(spec: MarkSpec): void {
    const kind = kindOf(spec)
    if (this.kinds.has(kind)) this.open.push(null)
    else {
      this.kinds.add(kind)
      this.open.push({ spec, start: this.length })
    }
  }

  /** Closes the mark opened last. */
  pop(): void {
    const mark = this.open.pop()
    if (!mark) return
    this.kinds.delete(kindOf(mark.spec))
    this.close(mark)
  }

  private close(mark: OpenMark): void {
    if (mark.start < this.length) {
      this.marks.push({ ...mark.spec, start: mark.start, end: this.length })
    }
  }

  /** What was collected, or null when there is nothing to see; marks that are still open go on in the next stretch. */
  take(): Stretch | null {
    for (const mark of this.open) {
      if (!mark) continue
      if (this.seen) this.close(mark)
      mark.start = 0
    }
    const { seen, marks, linked } = this
    const text = seen ? this.pieces.join('') : ''
    this.pieces = []
    this.length = 0
    this.lastCharacter = ''
    this.seen = false
    this.blank = false
    this.marks = []
    this.linked = 0
    if (!seen) return null
    return { text, marks: tidyMarks(marks), linked: Math.min(1, linked / text.trim().length) }
  }
}

function kindOf(spec: MarkSpec): string {
  return `${spec.type} ${spec.href ?? ''}`
}
