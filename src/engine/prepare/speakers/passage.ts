/**
 * What is quoted in one text, and who says it as far as the text alone tells. Kept with the text, so that
 * a story's reading only joins what its paragraphs know.
 */
import type { Span } from '#shared/text/span.ts'
import { skipSpace } from '../chars.ts'
import { readCues } from '../cues.ts'
import type { QuotedSpan } from '../marks.ts'
import type { UnitReading } from '../reading.ts'
import { type Attribution, Attributor } from './attribute.ts'
import { isSomebodys } from './classify.ts'
import { type Paragraph, type Piece, readPieces } from './pieces.ts'

/** A stretch in marks, with what its own text says of it. */
export interface Judged extends Piece {
  /** False for titles, names, terms, signs and scare quotes. */
  readonly isSpeech: boolean
  /** The attribution in its own sentence. */
  readonly found: Attribution | null
  /** The attribution by the sentence before, for a piece that has none of its own. */
  readonly lead: Attribution | null
}

/** How a text joins its neighbours. */
export interface Joins {
  /** Its last quotation goes on in the next text that opens with a mark. */
  readonly runsOn: boolean
  /** Its first quotation goes on from a text before. */
  readonly continues: boolean
}

export class Passage {
  readonly text: string
  readonly reading: UnitReading
  /** The first thing in it is an opening mark. */
  readonly opensWithMark: boolean
  readonly hasMarks: boolean
  /** A quotation that opens and never closes, or null. */
  readonly unclosed: QuotedSpan | null
  readonly #read: (readonly Judged[] | undefined)[] = []

  constructor(reading: UnitReading) {
    this.reading = reading
    this.text = reading.text
    const { marks, unclosed } = reading.marks
    const first = marks[0]
    this.opensWithMark = first?.role === 'open' && first.start === skipSpace(this.text, 0)
    this.hasMarks = marks.some((m) => m.role === 'open' || m.role === 'close')
    this.unclosed = unclosed
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
}

const NONE: readonly Judged[] = []

/** A fact of a unit: `unit.fact(readPassage)`. */
export function readPassage(reading: UnitReading): Passage {
  return new Passage(reading)
}

function judge(reading: UnitReading, joins: Joins): Judged[] {
  const { profile, tokens, sentences, text } = reading
  const pieces = readPieces(text, reading.marks, joins, profile)
  if (pieces.length === 0) return []
  const cues = readCues(tokens, pieces, profile)
  const paragraph: Paragraph = { text, pieces, cues, sentences, tokens }
  const attributor = new Attributor(paragraph, profile)
  return pieces.map((piece) => {
    const found = attributor.attribute(piece)
    const lesser = piece.single && profile.primary[0] !== '‘' && piece.words < 4
    return {
      ...piece,
      found,
      isSpeech: !lesser && isSomebodys(piece, paragraph, found, profile),
      lead: found === null ? attributor.byLead(piece) : null,
    }
  })
}

/** A stretch of one of several passages. */
export interface Place extends Span {
  /** Which passage, by its number. */
  readonly at: number
}
