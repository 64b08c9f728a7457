/** The glyphs of a text in a row: what each is by its letters, and what follows it. */
import { classOf, DIGIT, isLetter, isWordClass, SPACE } from './chars.ts'
import {
  ANGLE,
  APOS,
  CURLY,
  EDGE,
  type Glyph,
  LOW_DOUBLE,
  OPEN_ANGLE,
  OPEN_DOUBLE,
  OPEN_SINGLE,
  OPENER,
  SINGLE,
  WORD,
} from './glyphs.ts'
import type { Language } from './profiles/profile.ts'

export interface PairOptions {
  readonly language: Language
  /** Words that begin with an apostrophe (’em, ’til), without it, lower case. */
  readonly elisions: ReadonlySet<string>
}

export class GlyphRow {
  readonly text: string
  readonly glyphs: readonly Glyph[]
  readonly language: Language
  readonly elisions: ReadonlySet<string>
  /** For each glyph the nearest later single mark that surely closes, before any that opens; else -1. */
  readonly laterClose: number[]
  /** For each glyph the next double mark or guillemet; null when there is none. */
  readonly laterDouble: (number | null)[]

  constructor(text: string, glyphs: readonly Glyph[], options: PairOptions) {
    this.text = text
    this.glyphs = glyphs
    this.language = options.language
    this.elisions = options.elisions
    this.laterClose = new Array<number>(glyphs.length)
    this.laterDouble = new Array<number | null>(glyphs.length)
    this.lookAhead()
  }

  /** Between letters or digits, or between an elided article and a mark. */
  isInsideWord(g: Glyph): boolean {
    if (g.before < 0 || g.after < 0) return false
    const before = classOf(g.before)
    const after = classOf(g.after)
    if (!isWordClass(before)) return false
    if (isLetter(after)) return true
    if (g.after === OPEN_ANGLE || g.after === LOW_DOUBLE) return true
    if (g.after === OPEN_DOUBLE && g.right === WORD) return true
    return before !== DIGIT && after === DIGIT
  }

  /** Stands after a single n with a mark before it. */
  closesN(i: number, g: Glyph): boolean {
    const last = this.glyphs[i - 1]
    return (
      last !== undefined &&
      last.family === SINGLE &&
      last.end + 1 === g.start &&
      (g.before | 0x20) === 0x6e
    )
  }

  /** Length of the decade or elided word at a place; 0 when there is none. */
  elisionLength(at: number): number {
    let end = at
    while (
      end < this.text.length &&
      end - at < 12 &&
      isWordClass(classOf(this.text.charCodeAt(end)))
    )
      end++
    const word = this.text.slice(at, end).toLowerCase()
    if (word === '') return 0
    if (/^\d\ds?$/.test(word)) return word.length
    return this.elisions.has(word) ? word.length : 0
  }

  /** 6' or 6'2": a straight single mark after a digit. */
  isPrime(g: Glyph): boolean {
    return (
      g.before >= 0 && classOf(g.before) === DIGIT && (g.after < 0 || !isLetter(classOf(g.after)))
    )
  }

  /** Ends like a plural possessive or a dropped g, with a further word after it. */
  isPluralLike(g: Glyph): boolean {
    if (!this.isS(g.before) && !this.endsDroppedG(g)) return false
    if (g.after < 0 || classOf(g.after) !== SPACE) return false
    const next = this.text.charCodeAt(g.end + 1)
    return Number.isNaN(next) === false && isWordClass(classOf(next))
  }

  isS(code: number): boolean {
    return code === 0x73 || code === 0x53
  }

  isPossessiveEnd(code: number): boolean {
    return code === 0x78 || code === 0x7a
  }

  endsDroppedG(g: Glyph): boolean {
    return (g.before | 0x20) === 0x6e && (this.text.charCodeAt(g.start - 2) | 0x20) === 0x69
  }

  lookAhead(): void {
    let close = -1
    let double: number | null = null
    for (let i = this.glyphs.length - 1; i >= 0; i--) {
      this.laterClose[i] = close
      this.laterDouble[i] = double
      const g = this.glyphs[i] as Glyph
      if (g.family === CURLY || g.family === ANGLE) double = i
      if (g.family !== SINGLE || this.isInsideWord(g)) continue
      const placedToOpen = g.left === EDGE || (g.left === OPENER && g.right === WORD)
      if (
        g.code === OPEN_SINGLE ? placedToOpen : g.code === APOS && placedToOpen && g.right !== EDGE
      ) {
        if (this.elisionLength(g.end) === 0) close = -1
      } else if (!placedToOpen && !this.isPluralLike(g) && !this.closesN(i, g)) close = i
    }
  }
}
