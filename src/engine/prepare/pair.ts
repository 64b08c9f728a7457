/**
 * Tells quotation marks from apostrophes and primes and pairs them: one pass with a stack over the glyphs
 * of a unit, each pushed and popped at most once.
 */
import { classOf, DIGIT, isWordClass } from './chars.ts'
import { GlyphRow, type PairOptions } from './glyph-row.ts'
import {
  ANGLE,
  APOS,
  CLOSE_ANGLE,
  CLOSE_DOUBLE,
  CLOSE_SINGLE,
  CURLY,
  closes,
  EDGE,
  findGlyphs,
  type Glyph,
  LOW_DOUBLE,
  LOW_SINGLE,
  OPEN_ANGLE,
  OPEN_DOUBLE,
  OPEN_SINGLE,
  OPENER,
  opens,
  QUOT,
  SINGLE,
  SINGLE_ANGLE,
  STOP,
  WORD,
} from './glyphs.ts'
import type { Mark, MarkRole, MarkStyle } from './marks.ts'

/** What one mark is found to be. */
interface Verdict {
  readonly role: MarkRole
  readonly wrongWay: boolean
}
const OPENS: Verdict = { role: 'open', wrongWay: false }
const OPENS_WRONG: Verdict = { role: 'open', wrongWay: true }
const CLOSES: Verdict = { role: 'close', wrongWay: false }
const CLOSES_WRONG: Verdict = { role: 'close', wrongWay: true }
const APOSTROPHE: Verdict = { role: 'apostrophe', wrongWay: false }
const APOSTROPHE_WRONG: Verdict = { role: 'apostrophe', wrongWay: true }
const PRIME: Verdict = { role: 'prime', wrongWay: false }

interface Draft {
  role: MarkRole
  partner: number
  wrongWay: boolean
  cutOff: boolean
}

/** Reads the marks of a text. Never fails; any text, linear time. */
export function pairMarks(text: string, options: PairOptions): Mark[] {
  const glyphs = findGlyphs(text)
  if (glyphs.length === 0) return []
  return new Pairing(text, glyphs, options).run()
}

class Pairing extends GlyphRow {
  readonly drafts: Draft[] = []
  /** Indices of glyphs that opened and are not closed yet. */
  readonly stack: number[] = []
  /** How many of the stack each family has. */
  readonly open = [0, 0, 0, 0]

  run(): Mark[] {
    for (let i = 0; i < this.glyphs.length; i++) {
      this.drafts.push({ role: 'open', partner: -1, wrongWay: false, cutOff: false })
      const g = this.glyphs[i] as Glyph
      const verdict = this.read(i, g)
      const draft = this.drafts[i] as Draft
      draft.role = verdict.role
      draft.wrongWay = verdict.wrongWay
      if (verdict.role === 'open') this.push(i, g.family)
      else if (verdict.role === 'close') this.close(i, g.family)
    }
    return this.glyphs.map((g, i) => this.finish(g, i))
  }

  read(i: number, g: Glyph): Verdict {
    if (g.family === CURLY) return this.readDouble(i, g)
    if (g.family === SINGLE) return this.readSingle(i, g)
    return this.readAngle(i, g)
  }

  // Double marks

  readDouble(i: number, g: Glyph): Verdict {
    const isOpen = this.open[CURLY] !== 0
    if (g.code === LOW_DOUBLE || g.code === 0x201f) return OPENS
    if (g.code === OPEN_DOUBLE) {
      const backwards =
        g.right !== WORD &&
        g.right !== OPENER &&
        // After a dash word processors open: “We were ready —“ she said.
        (g.left === OPENER ? isOpen && g.right === EDGE : g.left !== EDGE || isOpen)
      if (this.innermostCode(CURLY) === LOW_DOUBLE && !opens(g)) return CLOSES
      if (!backwards) return OPENS
      // In German “ closes; elsewhere it faces the wrong way.
      return this.language === 'de' ? CLOSES : CLOSES_WRONG
    }
    const afterDigit = g.before >= 0 && classOf(g.before) === DIGIT
    if (g.code === CLOSE_DOUBLE) {
      if (!isOpen && afterDigit) return PRIME
      if (g.left === EDGE && g.right === WORD) {
        if (isOpen && this.laterDouble[i] === null) return CLOSES_WRONG
        return OPENS_WRONG
      }
      return CLOSES
    }
    // Straight: the neighbours and what is open decide.
    if (!isOpen) {
      if (afterDigit) return PRIME
      return closes(g) && !opens(g) ? CLOSES : OPENS
    }
    if (opens(g) && !closes(g) && g.right !== STOP) return OPENS
    if (afterDigit && this.isPrimeInside(i)) return PRIME
    return CLOSES
  }

  /** A measure inside speech ("It is 6'2"," she said): a straight mark that closes follows before any opens. */
  isPrimeInside(i: number): boolean {
    const next = this.glyphs[i + 1]
    return (
      next !== undefined &&
      next.code === QUOT &&
      closes(next) &&
      !opens(next) &&
      this.laterDouble[i] === i + 1
    )
  }

  readAngle(i: number, g: Glyph): Verdict {
    const pointsLeft = g.code === OPEN_ANGLE || g.code === 0x2039
    const isOpen = this.open[g.family] !== 0
    const innermost = this.innermostCode(g.family)
    // »so« : in German usual, elsewhere only when it cannot be read the other way.
    if (pointsLeft) {
      if (isOpen && innermost !== g.code && (closes(g) || !opens(g))) return CLOSES
      return OPENS
    }
    if (isOpen && innermost !== g.code) return CLOSES
    const first = i === 0 && this.text.slice(0, g.start).trim() === ''
    if (this.language === 'de' ? opens(g) || !closes(g) : first && g.code === CLOSE_ANGLE) {
      return OPENS
    }
    if (
      opens(g) &&
      !isOpen &&
      this.glyphs[i + 1]?.code === (g.code === CLOSE_ANGLE ? OPEN_ANGLE : 0x2039)
    ) {
      return OPENS
    }
    return CLOSES
  }

  // Single marks

  readSingle(i: number, g: Glyph): Verdict {
    if (g.code === LOW_SINGLE || g.code === 0x201b) return OPENS
    const curlyOpen = g.code === OPEN_SINGLE
    if (this.isInsideWord(g)) return curlyOpen ? APOSTROPHE_WRONG : APOSTROPHE
    if (this.startsElision(i, g)) return curlyOpen ? APOSTROPHE_WRONG : APOSTROPHE
    if (this.endsN(i, g)) return curlyOpen ? APOSTROPHE_WRONG : APOSTROPHE
    if (curlyOpen) {
      if (g.left === EDGE || g.left === OPENER) return OPENS
      if (this.open[SINGLE] !== 0) return this.language === 'de' ? CLOSES : CLOSES_WRONG
      return APOSTROPHE_WRONG
    }
    if (g.code === APOS && this.open[SINGLE] === 0 && this.isPrime(g)) return PRIME
    if (g.left === EDGE || (g.left === OPENER && g.right === WORD)) {
      // Opening by its place: a quotation only when something closes it, else an apostrophe.
      if (g.right !== EDGE && this.hasCloser(i)) return OPENS
      if (g.left === EDGE && g.right === EDGE && this.open[SINGLE] !== 0) return CLOSES
      return APOSTROPHE
    }
    return this.readSingleClose(i, g)
  }

  readSingleClose(i: number, g: Glyph): Verdict {
    const afterMark = i > 0 && (this.glyphs[i - 1] as Glyph).end === g.start
    if (afterMark && g.right === WORD && this.isS(g.after)) return APOSTROPHE
    if (this.open[SINGLE] === 0) {
      const letter = g.before >= 0 && isWordClass(classOf(g.before))
      const plural = this.isS(g.before) || this.endsDroppedG(g)
      // d’« un ami » : the article lost its vowel before a mark.
      if (g.after >= 0 && !closes(g)) return APOSTROPHE
      if (plural || (letter && this.isPossessiveEnd(g.before))) return APOSTROPHE
      return CLOSES
    }
    if (this.isPluralLike(g) && this.laterClose[i] !== -1 && this.closerFits(i)) {
      return APOSTROPHE
    }
    // A double quotation opened inside the single one and closes later: this mark is not its end.
    if (this.stackTopFamily() === CURLY && this.laterDouble[i] !== null) {
      const next = this.glyphs[this.laterDouble[i] as number] as Glyph
      if (next.code !== OPEN_DOUBLE && !(opens(next) && !closes(next))) {
        return this.isS(g.before) ? APOSTROPHE : CLOSES
      }
    }
    return CLOSES
  }

  /** ’90s, ’em: unless the mark opens a quotation that something closes. */
  startsElision(i: number, g: Glyph): boolean {
    if (g.left !== EDGE && g.left !== OPENER) return false
    const length = this.elisionLength(g.end)
    if (length === 0) return false
    const next = this.glyphs[i + 1]
    if (
      next !== undefined &&
      next.family === SINGLE &&
      next.start === g.end + length &&
      length <= 1
    ) {
      return true // ’n’
    }
    // ’ never opens: before a shortened word it is an apostrophe, whatever ’ comes later (’cause … bitin’).
    return g.code === CLOSE_SINGLE || this.open[SINGLE] !== 0 || !this.hasCloser(i)
  }

  /** The second apostrophe of ’n’. */
  endsN(i: number, g: Glyph): boolean {
    return this.closesN(i, g) && this.drafts[i - 1]?.role === 'apostrophe'
  }

  /** Whether a later single mark can close one that opens here, inside the quotation it stands in. */
  hasCloser(i: number): boolean {
    const at = this.laterClose[i] as number
    return at !== -1 && this.closerFits(i)
  }

  closerFits(i: number): boolean {
    if (this.open[CURLY] === 0 && this.open[ANGLE] === 0) return true
    const double = this.laterDouble[i]
    if (double === null || double === undefined) return true
    const next = this.glyphs[double] as Glyph
    const ends =
      next.code !== OPEN_DOUBLE && next.code !== OPEN_ANGLE && (closes(next) || !opens(next))
    return !ends || double > (this.laterClose[i] as number)
  }

  // The stack

  push(i: number, family: number): void {
    this.stack.push(i)
    this.open[family] = (this.open[family] as number) + 1
  }

  /** Pairs a closing mark with the nearest open one of its family; what opened after that is cut off. */
  close(i: number, family: number): void {
    if (this.open[family] === 0) return
    for (;;) {
      const top = this.stack.pop() as number
      const g = this.glyphs[top] as Glyph
      this.open[g.family] = (this.open[g.family] as number) - 1
      const draft = this.drafts[top] as Draft
      if (g.family === family) {
        draft.partner = i
        ;(this.drafts[i] as Draft).partner = top
        return
      }
      // Its quotation closes first. A straight single mark was an apostrophe then.
      if (g.code === APOS) draft.role = 'apostrophe'
      else draft.cutOff = true
    }
  }

  stackTopFamily(): number {
    const top = this.stack[this.stack.length - 1]
    return top === undefined ? -1 : (this.glyphs[top] as Glyph).family
  }

  /** The mark that opened the innermost open quotation, if that is of the family; else -1. */
  innermostCode(family: number): number {
    for (let k = this.stack.length - 1; k >= 0 && k > this.stack.length - 4; k--) {
      const g = this.glyphs[this.stack[k] as number] as Glyph
      if (g.family === family) return g.code
    }
    return -1
  }

  finish(g: Glyph, i: number): Mark {
    const d = this.drafts[i] as Draft
    const lonely = d.partner === -1
    // A straight single mark that nothing closed was an apostrophe.
    const role: MarkRole = d.role === 'open' && lonely && g.code === APOS ? 'apostrophe' : d.role
    return {
      start: g.start,
      end: g.end,
      char: String.fromCharCode(g.code),
      role,
      style: styleOf(g),
      straight: g.code === QUOT || g.code === APOS,
      double: g.family === CURLY || g.family === ANGLE,
      partner: d.partner,
      wrongWay: d.wrongWay,
      damaged: g.damaged,
      cutOff: d.cutOff,
    }
  }
}

function styleOf(g: Glyph): MarkStyle {
  if (g.code === QUOT) return 'straight'
  if (g.family === SINGLE || g.family === SINGLE_ANGLE) return 'single'
  if (g.family === ANGLE) return 'angle'
  return g.code === LOW_DOUBLE ? 'low' : 'curly'
}
