/**
 * What is quoted in one text, and who says it as far as the text alone tells. Kept with the text, so that
 * a story's reading only joins what its paragraphs know.
 */
import type { Span } from '#shared/text/span.ts'
import { skipSpace, skipSpaceBack } from '../chars.ts'
import { readCues } from '../cues.ts'
import type { QuotedSpan } from '../marks.ts'
import type { UnitReading } from '../reading.ts'
import { Attributor } from './attribute.ts'
import { isSomebodys } from './classify.ts'
import { beatAfter, closingReport, type Lead, leadOf, tellingOf } from './lead.ts'
import type { Attribution } from './mentions.ts'
import { type Paragraph, type Piece, readPieces } from './pieces.ts'

/** A stretch in marks, with what its own text says of it. */
export interface Judged extends Piece {
  /** False for titles, names, terms, signs and scare quotes. */
  readonly isSpeech: boolean
  /** The attribution in its own sentence. */
  readonly found: Attribution | null
  /** The attribution by the sentence before, for a piece that has none of its own. */
  readonly lead: Lead | null
  /** The gesture in the sentence after, for a piece that has neither. */
  readonly beat: Lead | null
  /** Nothing stands before it. */
  readonly opensText: boolean
  /** Nothing but white space parts it from the piece before. */
  readonly adjacent: boolean
  /** Nothing else stands in the text. */
  readonly alone: boolean
  readonly asks: boolean
}

/** How a text joins its neighbours. */
export interface Joins {
  /** Its last quotation goes on in the next text that opens with a mark. */
  readonly runsOn: boolean
  /** Its first quotation goes on from a text before. */
  readonly continues: boolean
}

/** A stretch of one of several passages. */
export interface Place extends Span {
  /** Which passage, by its number. */
  readonly at: number
}

/** So many quotations of one text are given their speakers: more are in no paragraph of a story. */
const PIECES = 500

const NONE: readonly Judged[] = []

export class Passage {
  readonly text: string
  readonly reading: UnitReading
  /** The first thing in it is an opening mark. */
  readonly opensWithMark: boolean
  readonly hasMarks: boolean
  /** A quotation that opens and never closes, or null. */
  readonly unclosed: QuotedSpan | null
  /** It ends in a question mark, outside any quotation. */
  readonly asks: boolean
  /** Its last quotation asks. */
  readonly endsAsking: boolean
  readonly #read: (readonly Judged[] | undefined)[] = []
  #closing: Lead | null | undefined
  #telling: Attribution | null | undefined

  constructor(reading: UnitReading) {
    this.reading = reading
    this.text = reading.text
    const { marks, unclosed, spans } = reading.marks
    const first = marks[0]
    this.opensWithMark = first?.role === 'open' && first.start === skipSpace(this.text, 0)
    this.hasMarks = marks.some((m) => m.role === 'open' || m.role === 'close')
    this.unclosed = unclosed
    this.asks = isQuestion(this.text, this.text.length)
    const last = spans.at(-1)
    this.endsAsking = last !== undefined && isQuestion(this.text, last.inner.end)
  }

  /** Its pieces in order; each of the four ways to join is read once. */
  pieces(joins: Joins): readonly Judged[] {
    if (!this.hasMarks) return NONE
    const key = (joins.runsOn ? 1 : 0) + (joins.continues ? 2 : 0)
    let read = this.#read[key]
    if (read === undefined) {
      read = judge(this.reading, joins)
      this.#read[key] = read
    }
    return read
  }

  /** The report that it ends with, after its last quotation. */
  get closing(): Lead | null {
    if (this.#closing === undefined) {
      const pieces = this.pieces({ runsOn: false, continues: false })
      this.#closing = closingReport(plain(this.reading, pieces))
    }
    return this.#closing
  }

  /** One quotation, and nothing else. */
  get alone(): boolean {
    if (!this.opensWithMark) return false
    const pieces = this.pieces({ runsOn: false, continues: false })
    return pieces.length === 1 && pieces[0]?.alone === true
  }

  /** Who "tells this" near its start, of quotations before it; only where it has no marks. */
  get telling(): Attribution | null {
    if (this.#telling === undefined) this.#telling = tellingOf(plain(this.reading, []))
    return this.#telling
  }
}

/** A fact of a unit: `unit.fact(readPassage)`. */
export function readPassage(reading: UnitReading): Passage {
  return new Passage(reading)
}

function plain(reading: UnitReading, pieces: readonly Piece[]): Attributor {
  const { text, tokens, sentences, profile } = reading
  const cues = readCues(tokens, pieces, profile)
  return new Attributor({ text, pieces, cues, sentences, tokens }, profile)
}

function judge(reading: UnitReading, joins: Joins): Judged[] {
  const { profile, tokens, sentences, text } = reading
  const pieces = readPieces(text, reading.marks, joins, profile)
  if (pieces.length === 0) return []
  const cues = readCues(tokens, pieces, profile)
  const paragraph: Paragraph = { text, pieces, cues, sentences, tokens }
  const attributor = new Attributor(paragraph, profile)
  const whole = skipSpaceBack(text, text.length) + 1
  return pieces.map((piece, k) => {
    const read = k < PIECES
    const found = read ? attributor.attribute(piece) : null
    const lesser = piece.single && profile.primary[0] !== '‘' && piece.words < 4
    const lead = read && found === null ? leadOf(piece, attributor) : null
    const before = skipSpaceBack(text, piece.start)
    const prior = pieces[k - 1]
    return {
      ...piece,
      found,
      isSpeech: !lesser && isSomebodys(piece, paragraph, found, profile),
      lead,
      beat: read && found === null && lead === null ? beatAfter(piece, attributor) : null,
      opensText: before < 0,
      adjacent: prior !== undefined && before + 1 === prior.end,
      alone: before < 0 && piece.end >= whole,
      asks: isQuestion(text, piece.end),
    }
  })
}

/** A question mark is the last thing before a place, closing marks left out. */
function isQuestion(text: string, end: number): boolean {
  let at = skipSpaceBack(text, end)
  for (let n = 0; n < 3 && at >= 0 && /['"’”»“)\]]/.test(text[at] as string); n++) {
    at = skipSpaceBack(text, at)
  }
  return at >= 0 && /[?؟]/.test(text[at] as string)
}
