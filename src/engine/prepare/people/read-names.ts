/** Persons in one unit: full names and bare surnames with what stands beside them (rules.md "Person"). */
import { LOWER, UPPER } from '../chars.ts'
import { ARTICLE, AUXILIARY, DETERMINER, PREPOSITION, STRONG } from '../lexicon.ts'
import type { UnitReading } from '../reading.ts'
import { ageBeside } from './ages.ts'
import { readArabicNames } from './arabic.ts'
import { lettersOf } from './fold.ts'
import {
  BY_AGE,
  BY_GIVEN,
  BY_OFFICE,
  BY_SPEECH,
  BY_VERB,
  type Name,
  NO_NAMES,
  type Prefixed,
  type UnitNames,
} from './name.ts'
import { Offices } from './offices.ts'
import { type Piece, type Row, Rows } from './rows.ts'
import {
  COMMON,
  DEMONYM,
  DEPUTY,
  GIVEN,
  HONORIFIC,
  INSTITUTION,
  isClearGiven,
  KIN,
  MINISTER,
  OFFICE_PART,
  OWN,
  PASSING,
  PLACE,
  PREFIXES,
  SUFFIXES,
  TRADE,
} from './words.ts'

/** Before a name in the same row of capitals, and no part of it. */
const BEFORE = HONORIFIC | TRADE | MINISTER | OFFICE_PART | DEPUTY | PASSING | DEMONYM | KIN
const OFFICE = HONORIFIC | TRADE | MINISTER
/** A name has two to four words, particles not counted. */
const MOST = 4
/** Words between an article and a name: the longtime Kell’s worker. */
const MODIFIERS = 3

/** A fact: `unit.fact(readNames)`. */
export function readNames(reading: UnitReading): UnitNames {
  if (reading.text === '') return NO_NAMES
  if (reading.profile.language === 'ar') return readArabicNames(reading)
  return new NameReader(reading).run()
}

class NameReader {
  readonly #reading: UnitReading
  readonly #rows: Rows
  readonly #offices: Offices
  readonly #full: Name[] = []
  readonly #bare: Name[] = []
  readonly #prefixed: Prefixed[] = []

  constructor(reading: UnitReading) {
    this.#reading = reading
    this.#rows = new Rows(reading)
    this.#offices = new Offices(this.#rows)
  }

  run(): UnitNames {
    for (const row of this.#rows) {
      this.#prefixes(row)
      if (!this.#besideAmpersand(row)) this.#name(row)
    }
    return { full: this.#full, bare: this.#bare, prefixed: this.#prefixed }
  }

  /** al-Mina in mid-sentence, whatever it is. */
  #prefixes(row: Row): void {
    row.pieces.forEach((piece, i) => {
      if (piece.prefix === '' || (i === 0 && row.opens)) return
      const start = this.#rows.tokens.start[piece.first] as number
      const end = this.#rows.endOf(piece)
      const text = this.#rows.text.slice(start, end)
      this.#prefixed.push({ start, end, text, prefix: piece.prefix, key: piece.folded })
    })
  }

  #name(row: Row): void {
    const { pieces, cut, titled, opener } = this.#withoutOffice(row)
    if (pieces.length === 0) return
    const names = pieces.filter((p) => p.kind !== 'particle')
    const surname = names.at(-1) as Piece
    if (surname.kind !== 'name') return
    if (names.length === 1) {
      // A capital before it that is no office: part of something longer.
      if (!cut || titled || opener) this.#addBare(row, pieces, surname, titled)
      return
    }
    if (names.length > MOST || names.some((p) => (p.uses & INSTITUTION) !== 0)) return
    if (this.#hyphenFollows(surname)) return
    this.#addFull(row, pieces, surname, titled)
  }

  /** The row without what stands before the name in it, and without Jr. */
  #withoutOffice(row: Row): {
    pieces: readonly Piece[]
    cut: boolean
    titled: boolean
    opener: boolean
  } {
    let pieces = [...row.pieces]
    while (pieces.length > 1 && SUFFIXES.has(pieces.at(-1)?.folded ?? '')) pieces.pop()
    if (this.#reading.headline) pieces = this.#untilVerb(pieces)
    let from = 0
    let titled = false
    for (let i = 0; i < pieces.length - 1; i++) {
      const piece = pieces[i] as Piece
      if (piece.kind !== 'name' || (piece.uses & BEFORE) === 0) continue
      const next = pieces[i + 1] as Piece
      if (i > from && isClearGiven((pieces[from] as Piece).uses) && (next.uses & GIVEN) === 0)
        continue
      const isGiven = (piece.uses & GIVEN) !== 0 && (next.uses & GIVEN) === 0
      if (isGiven && i === from && (this.#rows.words.language === 'de' || !row.opens)) continue
      titled = (piece.uses & OFFICE) !== 0 || (titled && i === from)
      from = i + 1
    }
    let opener = false
    const first = pieces[from]
    if (from === 0 && row.opens && first?.kind === 'name' && pieces.length > 1) {
      opener = this.#isOpener(first, pieces)
      if (opener) from = 1
    }
    const given = this.#firstGiven(pieces, from)
    if (given < 0) return { pieces: [], cut: true, titled: false, opener: false }
    if (given > from) {
      from = given
      titled = false
    }
    return { pieces: pieces.slice(from), cut: from > 0, titled, opener: opener && from === 1 }
  }

  /** An ordinary word with a capital because it opens the sentence: Yesterday Kell, Will Marta Kell go? */
  #isOpener(first: Piece, pieces: readonly Piece[]): boolean {
    if (first.prefix !== '' || first.first !== first.last) return false
    // Said Marta Kell, where Said is a name too.
    const verb = this.#rows.tokens.lower[first.first] as string
    if ((this.#reading.profile.words.uses(verb) & STRONG) !== 0) return true
    if ((first.uses & GIVEN) === 0) return this.#rows.words.isOrdinary(first.folded)
    const next = pieces[1] as Piece
    return (first.uses & COMMON) !== 0 && pieces.length > 2 && isClearGiven(next.uses)
  }

  /** Where a given name follows words that are none (Kommissarin Marta Kell); -1 in San Diego Padres. */
  #firstGiven(pieces: readonly Piece[], from: number): number {
    if (pieces.length - from < 3) return from
    for (let i = from; i < pieces.length - 1; i++) {
      const piece = pieces[i] as Piece
      if ((piece.uses & INSTITUTION) !== 0) return -1
      if (piece.kind !== 'name' || (piece.uses & GIVEN) !== 0)
        return isClearGiven(piece.uses) ? i : from
    }
    return from
  }

  /** Headlines put capitals on verbs: Marta Kell Resigns. */
  #untilVerb(pieces: Piece[]): Piece[] {
    const given = pieces.findIndex((p) => isClearGiven(p.uses))
    if (given < 0) return pieces
    const end = pieces.findIndex(
      (p, i) => i > given + 1 && p.kind === 'name' && this.#rows.words.isOrdinary(p.folded),
    )
    return end < 0 ? pieces : pieces.slice(0, end)
  }

  #addFull(row: Row, pieces: readonly Piece[], surname: Piece, titled: boolean): void {
    const first = pieces[0] as Piece
    if (first.kind === 'particle') return
    const evidence = this.#evidence(row, pieces, titled)
    // Title case makes names of everything; German makes capitals of every noun.
    const bound = this.#reading.headline || this.#rows.words.language === 'de'
    if (bound && (evidence & (BY_GIVEN | BY_OFFICE | BY_AGE)) === 0) return
    const given = pieces.slice(0, pieces.lastIndexOf(surname)).filter((p) => p.kind !== 'particle')
    this.#full.push({
      ...this.#placed(row, pieces, surname),
      form: 'full',
      given: given.map((p) => this.#textOf(p)),
      first: first.prefix === '' ? first.folded : '',
      titled,
      attributive: this.#followsArticle(first),
      ordinary: false,
      placeToo: false,
      givenToo: false,
      evidence,
    })
  }

  #addBare(row: Row, pieces: readonly Piece[], surname: Piece, titled: boolean): void {
    const { uses, folded } = surname
    if (folded.length < 3 || (uses & (INSTITUTION | OFFICE | DEMONYM | KIN)) !== 0) return
    const opens = row.opens && pieces[0] === row.pieces[0]
    const speaks = this.#speaks(surname.last, (pieces[0] as Piece).first)
    const ordinary = this.#rows.words.isOrdinary(folded)
    if (opens && ordinary && !speaks && surname.prefix === '') return
    if (this.#followsNameOrHyphen(pieces[0] as Piece)) return
    this.#bare.push({
      ...this.#placed(row, pieces, surname),
      form: 'bare',
      given: [],
      first: '',
      titled,
      attributive: this.#isAttributive(pieces) || this.#hyphenFollows(surname),
      ordinary,
      placeToo: (uses & PLACE) !== 0,
      givenToo: (uses & GIVEN) !== 0,
      evidence:
        (titled ? BY_OFFICE : 0) | (speaks ? BY_SPEECH : 0) | (this.#acts(surname) ? BY_VERB : 0),
    })
  }

  #placed(row: Row, pieces: readonly Piece[], surname: Piece) {
    const { tokens, text } = this.#rows
    const first = (pieces[0] as Piece).first
    const start = tokens.start[first] as number
    const end = this.#rows.endOf(surname)
    return {
      start,
      end,
      text: text.slice(start, end),
      surname: text.slice(this.#startOf(surname), end),
      key: surname.folded,
      letters: lettersOf(surname.folded),
      prefix: surname.prefix || this.#looseArticle(pieces, surname),
      sentence: row.sentence,
      opens: row.opens && pieces[0] === row.pieces[0],
      kin: first > 0 && this.#gapIsSpace(first - 1) && (this.#uses(first - 1) & KIN) !== 0,
      offices: this.#offices.beside(first, surname.last),
      age: ageBeside(this.#rows, first, surname.last),
    }
  }

  /** Al Sharaa: the article as a word of its own. */
  #looseArticle(pieces: readonly Piece[], surname: Piece): string {
    const before = pieces[pieces.indexOf(surname) - 1]
    if (before === undefined) return ''
    const word = this.#rows.text.slice(
      this.#rows.tokens.start[before.first],
      this.#rows.tokens.end[before.last],
    )
    return PREFIXES.has(word.toLowerCase()) ? `${word} ` : ''
  }

  #evidence(row: Row, pieces: readonly Piece[], titled: boolean): number {
    const first = pieces[0] as Piece
    const last = pieces.at(-1) as Piece
    let evidence = 0
    if (isClearGiven(first.uses)) evidence |= BY_GIVEN
    else if ((first.uses & GIVEN) !== 0) {
      // Hope Kell, but not Hope Springs: a word that is a name too, beside one that is nothing else.
      const alone =
        (last.uses & (COMMON | PLACE)) === 0 && !this.#rows.words.isOrdinary(last.folded)
      if (alone && !(row.opens && first === row.pieces[0] && (first.uses & PLACE) !== 0)) {
        evidence |= (first.uses & PLACE) === 0 ? BY_GIVEN : 0
      }
    } else if (pieces.filter((p) => p.kind === 'initial').length > 1) {
      // J. K. Vane; one initial may be that of a street.
      evidence |= BY_GIVEN
    }
    if (titled || this.#offices.hasTrade(first.first, last.last)) evidence |= BY_OFFICE
    if (ageBeside(this.#rows, first.first, last.last) !== null) evidence |= BY_AGE
    // New Zealand said: countries and banks speak too.
    const isOther = (last.uses & PLACE) !== 0 || this.#rows.words.isOrdinary(first.folded)
    if (!isOther && this.#speaks(last.last, first.first)) evidence |= BY_SPEECH
    return evidence
  }

  /** The subject of a reporting verb: Kell said; after a quotation also said Kell. */
  #speaks(last: number, first: number): boolean {
    const { tokens, text } = this.#rows
    const words = this.#reading.profile.words
    if (this.#gapIsSpace(last) && tokens.first[last + 1] === LOWER) {
      if ((words.uses(tokens.lower[last + 1] ?? '') & STRONG) !== 0) return true
    }
    if (first === 0 || !this.#gapIsSpace(first - 1) || tokens.first[first - 1] !== LOWER)
      return false
    if ((words.uses(tokens.lower[first - 1] as string) & STRONG) === 0) return false
    const before = text.slice(
      Math.max(0, (tokens.start[first - 1] as number) - 3),
      tokens.start[first - 1],
    )
    return /[”"’»“,]\s*$/.test(before)
  }

  /** Kell would go, Kell has led: a subject. */
  #acts(surname: Piece): boolean {
    const next = this.#rows.tokens.lower[surname.last + 1] ?? ''
    return (
      this.#gapIsSpace(surname.last) && (this.#reading.profile.words.uses(next) & AUXILIARY) !== 0
    )
  }

  /** Naoya “The Monster” Inoue, pre-Broadway: the end of something longer. */
  #followsNameOrHyphen(first: Piece): boolean {
    const { text, tokens } = this.#rows
    const before = text.slice(
      Math.max(0, (tokens.start[first.first] as number) - 3),
      tokens.start[first.first],
    )
    return /[-‑]$|\p{L}[”"’'»)] ?$/u.test(before)
  }

  /** The Kell family, a Kell spokeswoman, Kell supporters. */
  #isAttributive(pieces: readonly Piece[]): boolean {
    const { tokens } = this.#rows
    if (this.#followsArticle(pieces[0] as Piece)) return true
    const piece = pieces.at(-1) as Piece
    const { last } = piece
    const possessive = (tokens.end[last] as number) > this.#rows.endOf(piece)
    // at McDonald’s. Haddow’s Law
    if (possessive && (!this.#gapIsSpace(last) || tokens.first[last + 1] === UPPER)) return true
    if (possessive) return this.#isDescribed(pieces[0] as Piece)
    if (!this.#gapIsSpace(last) || tokens.first[last + 1] !== LOWER) return false
    const after = tokens.lower[last + 1] as string
    if ((this.#uses(last + 1) & OWN) !== 0) return true
    if (!after.endsWith('s')) return false
    if (this.#isDescribed(pieces[0] as Piece)) return true
    if ((this.#rows.words.uses(after.slice(0, -1)) & (TRADE | OWN)) === 0) return false
    // Kell chairs the trust: a verb, by what follows it.
    const object = this.#reading.profile.words.uses(tokens.lower[last + 2] ?? '')
    return (object & (DETERMINER | PREPOSITION)) === 0
  }

  /** six famous Kell finals, the longtime Kell’s worker: article and adjectives are those of a noun behind the name. */
  #isDescribed(piece: Piece): boolean {
    const { tokens } = this.#rows
    const { words } = this.#reading.profile
    for (let k = piece.first - 1; k >= 0 && k >= piece.first - 1 - MODIFIERS; k--) {
      if (!this.#gapIsSpace(k)) return false
      const uses = words.uses(tokens.lower[k] as string)
      if ((uses & DETERMINER) !== 0) return k < piece.first - 1
      if (uses !== 0 || tokens.first[k] !== LOWER) return false
    }
    return false
  }

  /** The Kell family; the Marta Kell is a ship. */
  #followsArticle(piece: Piece): boolean {
    const before = piece.first - 1
    if (before < 0 || !this.#gapIsSpace(before)) return false
    const lower = this.#rows.tokens.lower[before] as string
    return (this.#reading.profile.words.uses(lower) & ARTICLE) !== 0
  }

  #besideAmpersand(row: Row): boolean {
    const { tokens, text } = this.#rows
    const first = row.pieces[0]?.first ?? 0
    const before = text.slice(Math.max(0, (tokens.start[first] as number) - 2), tokens.start[first])
    return before === '& ' || /^ ?&/.test(this.#rows.gap(row.next - 1))
  }

  /** Kell-led, Jong-un. */
  #hyphenFollows(piece: Piece): boolean {
    const gap = this.#rows.gap(piece.last)
    return gap === '-' || gap === '‑'
  }

  #gapIsSpace(k: number): boolean {
    const gap = this.#rows.gap(k)
    return gap === ' ' || gap === '\u00a0'
  }

  #startOf(piece: Piece): number {
    return (this.#rows.tokens.start[piece.first] as number) + piece.prefix.length
  }

  #textOf(piece: Piece): string {
    return this.#rows.text.slice(this.#rows.tokens.start[piece.first], this.#rows.endOf(piece))
  }

  #uses(k: number): number {
    return this.#rows.words.uses(this.#rows.words.fold(this.#rows.tokens.lower[k] ?? ''))
  }
}
