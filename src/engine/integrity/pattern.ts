/** A quotation as a pattern to look for in a source: its words, and where brackets or an ellipsis stand between them. */
import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass } from '../prepare/chars.ts'
import type { Language } from '../prepare/profiles/profile.ts'
import { readWords, type Words } from './words.ts'

/** What stands before a word of a quotation. */
export const NEXT = 0
/** A bracketed insertion: stands for up to four words, or none. */
export const INSERTION = 1
/** An ellipsis: stands for any words. */
export const GAP = 2

export interface Pattern {
  /** Of the quotation; offsets in its text, marks included. */
  readonly words: Words
  /** NEXT, INSERTION or GAP, for each word. */
  readonly before: Uint8Array
}

const ELLIPSIS = /…|\.{3,}|\.(?:[ \u00a0]\.){2,}/
/** What brackets may hold; longer brackets are no insertion. */
const LONGEST = 200

/** `literal`: brackets are read as words like others, because speakers have brackets too. */
export function readPattern(text: string, language: Language, literal: boolean): Pattern {
  const all = readWords(text, language)
  const notes = literal ? [] : readInsertions(text)
  const start: number[] = []
  const end: number[] = []
  const key: string[] = []
  const before: number[] = []
  let n = 0
  let join = NEXT
  let from = 0
  for (let i = 0; i < all.key.length; i++) {
    const at = all.start[i] as number
    if (hasEllipsis(text, from, at)) join = GAP
    from = all.end[i] as number
    while (n < notes.length && (notes[n] as Span).end <= at) n++
    const note = notes[n]
    if (note !== undefined && at >= note.start) {
      if (join === NEXT) join = INSERTION
      continue
    }
    // Brackets without a word, [...], are an ellipsis or nothing.
    start.push(at)
    end.push(from)
    key.push(all.key[i] as string)
    before.push(key.length === 1 ? NEXT : join)
    join = NEXT
  }
  return { words: { text, start, end, key }, before: Uint8Array.from(before) }
}

export function hasEllipsis(text: string, from: number, to: number): boolean {
  if (to - from < 1) return false
  const gap = text.slice(from, to)
  return (gap.includes('.') || gap.includes('…')) && ELLIPSIS.test(gap)
}

/** Where the ellipsis of a stretch stands; null when it has none. */
export function ellipsisIn(text: string, from: number, to: number): Span | null {
  const found = ELLIPSIS.exec(text.slice(from, to))
  return found && { start: from + found.index, end: from + found.index + found[0].length }
}

/** Bracketed stretches with the letters that touch them: [the crews], [W]e, sail[ed]. In order. */
export function readInsertions(text: string): Span[] {
  const out: Span[] = []
  for (let i = 0; i < text.length; i++) {
    const open = text.charAt(i)
    if (open !== '[' && open !== '(') continue
    const close = text.slice(i + 1, i + LONGEST).search(open === '[' ? /[[\]]/ : /[()]/)
    if (close < 0 || /[[(]/.test(text.charAt(i + 1 + close))) continue
    let start = i
    let end = i + close + 2
    while (start > 0 && isWordClass(classAt(text, start - 1))) start--
    while (end < text.length && isWordClass(classAt(text, end))) end++
    out.push({ start, end })
    i = end - 1
  }
  return out
}

export function hasBrackets(text: string): boolean {
  return text.includes('[') || text.includes('(')
}
