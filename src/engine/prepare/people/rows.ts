/** Rows of words with capitals: what a name is cut out of. */
import { classAt, classOf, isWordClass, LOWER, SPACE, UPPER } from '../chars.ts'
import { FUNCTION } from '../lexicon.ts'
import type { UnitReading } from '../reading.ts'
import { firstFrom } from '../search.ts'
import type { Tokens } from '../tokens.ts'
import { GIVEN, HONORIFIC, PARTICLES, type PersonWords, PREFIXES, personWords } from './words.ts'

/** One word of a row: a name, double-barrelled names and the Arabic article included. */
export interface Piece {
  /** Words of `Tokens`, both included. */
  readonly first: number
  readonly last: number
  readonly kind: 'name' | 'initial' | 'particle'
  /** "al-", "Al-"; '' without. */
  readonly prefix: string
  /** Of the name, without prefix and possessive. */
  readonly folded: string
  readonly uses: number
}

export interface Row {
  readonly pieces: readonly Piece[]
  /** The first word after it. */
  readonly next: number
  readonly sentence: number
  readonly opens: boolean
}

/** Nobody has so long a name; a longer row is a headline or a list, and is read to its end. */
const LONGEST = 24

/** Walks over the words of a unit from row to row. Titles of works are left out. */
export class Rows {
  readonly text: string
  readonly tokens: Tokens
  readonly words: PersonWords
  readonly reading: UnitReading
  #sentence = 0
  #title = 0
  readonly #titles: readonly { readonly start: number; readonly end: number }[]

  constructor(reading: UnitReading) {
    this.reading = reading
    this.text = reading.text
    this.tokens = reading.tokens
    this.words = personWords(reading.profile.language)
    const { spans, nested } = reading.marks
    const titles = [...spans, ...nested].filter((s) => s.title)
    this.#titles = nested.length === 0 ? titles : titles.sort((a, b) => a.start - b.start)
  }

  /** The rows in order. */
  *[Symbol.iterator](): Generator<Row> {
    const { start } = this.tokens
    let k = 0
    while (k < start.length) {
      const title = this.#titleAt(start[k] as number)
      if (title >= 0) {
        k = this.#tokenAfter(k, title)
      } else if (!this.startsRow(k)) k++
      else {
        const row = this.#read(k)
        if (row.pieces.length > 0) yield row
        k = Math.max(row.next, k + 1)
      }
    }
  }

  /** The text between word k and the next one. */
  gap(k: number): string {
    const { start, end } = this.tokens
    return this.text.slice(end[k], start[k + 1] ?? this.text.length)
  }

  startsRow(k: number): boolean {
    return this.tokens.first[k] === UPPER ? this.#isCapital(k) : this.#hasPrefix(k)
  }

  #read(from: number): Row {
    const { start } = this.tokens
    const sentence = this.#sentenceOf(start[from] as number)
    const limit = this.reading.sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY
    const pieces: Piece[] = []
    let k = from
    while (k < start.length && pieces.length < LONGEST) {
      const piece = this.#piece(k)
      if (piece === null) break
      pieces.push(piece)
      k = piece.last + 1
      if (k >= start.length || (start[k] as number) >= limit || !this.#joins(piece)) break
    }
    while (pieces.at(-1)?.kind === 'particle') pieces.pop()
    const next = (pieces.at(-1)?.last ?? from) + 1
    return { pieces, next, sentence, opens: this.#opens(from, sentence) }
  }

  #piece(k: number): Piece | null {
    const { first } = this.tokens
    if (this.#hasPrefix(k)) return this.#name(k, k + 1)
    if (first[k] === UPPER && this.#isInitial(k)) {
      const folded = this.words.fold(this.#word(k))
      return { first: k, last: k, kind: 'initial', prefix: '', folded, uses: 0 }
    }
    if (first[k] === UPPER && this.#isCapital(k)) return this.#name(k, k)
    if (first[k] === LOWER && PARTICLES.has(this.tokens.lower[k] as string)) {
      return { first: k, last: k, kind: 'particle', prefix: '', folded: '', uses: 0 }
    }
    return null
  }

  #name(from: number, at: number): Piece {
    const { first } = this.tokens
    let last = at
    while (isHyphen(this.gap(last)) && first[last + 1] === UPPER && this.#isCapital(last + 1))
      last++
    const { start } = this.tokens
    const name = this.text.slice(start[at], this.#withoutPossessive(last))
    const folded = this.words.fold(name)
    const uses = this.words.uses(last === at ? folded : this.words.fold(this.#word(at)))
    const prefix = from === at ? '' : this.text.slice(start[from], start[at])
    return { first: from, last, kind: 'name', prefix, folded, uses }
  }

  /** Where the name in a piece ends, without its possessive. */
  endOf(piece: Piece): number {
    return this.#withoutPossessive(piece.last)
  }

  #withoutPossessive(k: number): number {
    const end = this.tokens.end[k] as number
    return (this.tokens.lower[k] as string).endsWith("'s") ? end - 2 : end
  }

  #word(k: number): string {
    return this.text.slice(this.tokens.start[k], this.tokens.end[k])
  }

  /** al- before a capital. */
  #hasPrefix(k: number): boolean {
    const after = this.text.charCodeAt(this.tokens.end[k] as number)
    if (after !== 0x2d && after !== 0x2010 && after !== 0x2011) return false
    return (
      this.tokens.first[k + 1] === UPPER &&
      PREFIXES.has(this.tokens.lower[k] as string) &&
      isHyphen(this.gap(k))
    )
  }

  #isInitial(k: number): boolean {
    return (this.tokens.end[k] as number) - (this.tokens.start[k] as number) === 1
  }

  /** A capital and no acronym; no word of grammar either, unless it is a given name too (Will). */
  #isCapital(k: number): boolean {
    const { start, end, lower } = this.tokens
    if (this.#isInitial(k)) return this.text[end[k] as number] === '.'
    const word = lower[k] as string
    const bare = word.endsWith("'s") ? (end[k] as number) - 2 : (end[k] as number)
    if (classAt(this.text, bare - 1) !== LOWER || bare - (start[k] as number) < 2) return false
    if ((this.reading.profile.words.uses(word) & FUNCTION) === 0) return true
    return (this.words.uses(word) & GIVEN) !== 0 && !this.#startsSentence(k)
  }

  #startsSentence(k: number): boolean {
    const at = this.tokens.start[k] as number
    const { sentences } = this.reading
    return sentences[firstFrom(sentences, at)]?.start === at
  }

  /** Whether the word after a piece goes on with the row. */
  #joins(piece: Piece): boolean {
    const gap = this.gap(piece.last)
    // Kell’s Instagram account: two names
    if ((this.tokens.end[piece.last] as number) > this.endOf(piece)) return false
    if (gap === ' ' || gap === '\u00a0' || gap === '\u202f') return true
    if (piece.kind === 'initial') {
      if (gap === '.' || gap === '. ' || gap === '.\u00a0') return true
      // O’Brien, where the language parts words at an apostrophe
      return (gap === "'" || gap === '’') && piece.folded === 'o'
    }
    return (gap === '. ' || gap === '.\u00a0') && (piece.uses & HONORIFIC) !== 0
  }

  /** Nothing of its sentence stands before it, or it follows an opening mark or a colon. */
  #opens(k: number, sentence: number): boolean {
    const from = this.reading.sentences[sentence]?.start ?? 0
    let i = (this.tokens.start[k] as number) - 1
    let marked = false
    while (i >= from) {
      const code = this.text.charCodeAt(i)
      if (isWordClass(classOf(code))) return marked
      if (code === 0x3a || code === 0x0a || code === 0x2022) return true
      if (OPENERS.includes(this.text[i] as string)) marked = true
      else if (classOf(code) !== SPACE) return marked
      i--
    }
    return true
  }

  /** The sentence of a place; places are asked for in order. */
  #sentenceOf(at: number): number {
    const { sentences } = this.reading
    while (this.#sentence + 1 < sentences.length && startOf(sentences, this.#sentence + 1) <= at) {
      this.#sentence++
    }
    return this.#sentence
  }

  /** End of the title that holds a place, or -1; places are asked for in order. */
  #titleAt(at: number): number {
    while (this.#title < this.#titles.length && (this.#titles[this.#title]?.end ?? 0) <= at) {
      this.#title++
    }
    const title = this.#titles[this.#title]
    return title !== undefined && title.start <= at ? title.end : -1
  }

  #tokenAfter(k: number, end: number): number {
    let next = k + 1
    while (next < this.tokens.start.length && (this.tokens.start[next] as number) < end) next++
    return next
  }
}

const OPENERS = '“"‘«„‚(['

function startOf(list: readonly { readonly start: number }[], i: number): number {
  return list[i]?.start ?? Number.POSITIVE_INFINITY
}

function isHyphen(gap: string): boolean {
  return gap === '-' || gap === '‑' || gap === '‐'
}
