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
  private text = ''
  private marks: Mark[] = []
  private readonly open: OpenMark[] = []
  private linked = 0
  private links = 0

  get isEmpty(): boolean {
    return this.text.trim() === ''
  }

  /** A break or a no-break space and nothing else: an empty line, as word processors write it. */
  get isBlank(): boolean {
    return this.text !== '' && /^[\s\u00a0]*[\n\u00a0][\s\u00a0]*$/.test(this.text)
  }

  /** `pre`: line feeds in the source stay. */
  add(raw: string, pre: boolean): void {
    let s = pre ? raw.replace(/\r\n?/g, '\n') : raw.replace(/[ \t\n\r\f]+/g, ' ')
    if (!pre && s.startsWith(' ') && (this.text === '' || /[ \n]$/.test(this.text))) s = s.slice(1)
    this.text += s
    if (this.links > 0) this.linked += s.length
  }

  /** A line break inside a block. */
  lineBreak(): void {
    this.text = `${this.text.replace(/ $/, '')}\n`
  }

  openLink(): void {
    this.links++
  }
  closeLink(): void {
    this.links--
  }

  push(spec: MarkSpec): void {
    this.open.push({ spec, start: this.text.length })
  }

  /** Closes the mark opened last. */
  pop(): void {
    const mark = this.open.pop()
    if (mark) this.close(mark)
  }

  private close(mark: OpenMark): void {
    const end = this.text.length
    if (mark.start < end) this.marks.push({ ...mark.spec, start: mark.start, end })
  }

  /** What was collected, or null when there is nothing to see; marks that are still open go on in the next stretch. */
  take(): Stretch | null {
    for (const mark of this.open) {
      this.close(mark)
      mark.start = 0
    }
    const { text, linked } = this
    const marks = tidyMarks(this.marks)
    this.text = ''
    this.marks = []
    this.linked = 0
    if (text.trim() === '') return null
    return {
      text,
      marks,
      linked: text.trim() === '' ? 0 : Math.min(1, linked / text.trim().length),
    }
  }
}
