/** The one line form in which plain text and HTML meet before cleaning. */
import type { Mark, RichText } from '#shared/article/model.ts'
import type { RemovalReason } from '#shared/source.ts'
import { isUnseen } from './text.ts'

/** What the source says a line is. Plain text says nothing: 'text'. Numbers tell the parts of one thing. */
export type Hint =
  | { readonly kind: 'text' }
  | { readonly kind: 'heading'; readonly level: number }
  | {
      readonly kind: 'item'
      readonly list: number
      readonly ordered: boolean
      /** 0 is the outermost level. */
      readonly depth: number
    }
  | { readonly kind: 'quote'; readonly quote: number }
  | { readonly kind: 'attribution'; readonly quote: number }
  /** A picture; the line's text is its alt text. */
  | { readonly kind: 'image'; readonly figure: number; readonly src: string }
  | { readonly kind: 'caption'; readonly figure: number }
  | { readonly kind: 'credit'; readonly figure: number }
  | {
      readonly kind: 'row'
      readonly table: number
      readonly header: boolean
      readonly cells: readonly RichText[]
    }
  | { readonly kind: 'table-caption'; readonly table: number }
  | { readonly kind: 'byline' }
  | { readonly kind: 'rule' }

/** Known page furniture, by the element that holds it. */
export interface Furniture {
  readonly reason: RemovalReason
  readonly why: string
}

export interface Line {
  /** 1-based in the source as decoded; for HTML in its line form. */
  readonly number: number
  /** As in the source, without its line end; unseen characters at the edges are still there. */
  readonly text: string
  readonly marks: readonly Mark[]
  /** Blank lines right before it. */
  readonly gap: number
  readonly hint: Hint
  /** Share of its seen characters that lie in links, 0 to 1. */
  readonly linked: number
  readonly furniture: Furniture | null
}

export interface SourceLines {
  /** Those with something to see. */
  readonly lines: readonly Line[]
  /** All, blank ones too. */
  readonly count: number
}

const TEXT: Hint = { kind: 'text' }
const NO_MARKS: readonly Mark[] = []
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/

/**
 * In a file of more lines than this the lines of one group (no blank line between them) stay together in one entry,
 * with line feeds inside, so that millions of tiny lines are still read in bounded memory.
 */
export const MANY_LINES = 300_000

/** CR, LF, CRLF, form feed and the Unicode line ends all end a line. */
export function textLines(text: string): SourceLines {
  const all = text.split(LINE_END)
  const lines: Line[] = []
  const merge = all.length > MANY_LINES
  let gap = 0
  for (let i = 0; i < all.length; i++) {
    const line = all[i] as string
    if (isBlank(line)) {
      gap++
      continue
    }
    const last = lines[lines.length - 1]
    if (merge && last && last.text.length < 4000 && (gap === 0 || lines.length > MANY_LINES)) {
      const text = `${last.text}${'\n'.repeat(Math.min(gap, 3) + 1)}${line}`
      lines[lines.length - 1] = { ...last, text }
      gap = 0
      continue
    }
    lines.push(textLine(i + 1, line, gap))
    gap = 0
  }
  return { lines, count: all.length }
}

export function textLine(number: number, text: string, gap = 0): Line {
  return { number, text, marks: NO_MARKS, gap, hint: TEXT, linked: 0, furniture: null }
}

function isBlank(line: string): boolean {
  for (let i = 0; i < line.length; i++) if (!isUnseen(line.charCodeAt(i))) return false
  return true
}
