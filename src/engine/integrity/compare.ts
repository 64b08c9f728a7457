/** Compares a quotation with a source (rules.md, section 5). */
import { FUNCTION } from '../prepare/lexicon.ts'
import { type Alignment, align, findExact } from './align.ts'
import { GAP, hasBrackets, INSERTION, NEXT, type Pattern, readPattern } from './pattern.ts'
import { OUTSIDE, type SourceText } from './source-text.ts'
import type { Stream } from './stream.ts'

/** Spans of fewer words are not compared. */
export const LEAST_WORDS = 4
/** A stretch of the source that shares less of the words in order is another one. */
const SHARED = 0.6
/** Words that lie on one diagonal, on average: less is chance. */
const RUN = 1.5
const HALF = 0.5

export type Comparison = { readonly state: 'short' | 'absent' } | Compared

export interface Compared {
  readonly state: 'verbatim' | 'changed' | 'cut' | 'paraphrase'
  readonly pattern: Pattern
  /**
   * For each word of the pattern the word of the source that stands in its place, -1 where there is none.
   * Rising.
   */
  readonly to: Int32Array
  /** 1 where the two count as equal. */
  readonly equal: Uint8Array
  readonly stream: Stream
  /** For each word its place in the stream; as `to`. */
  readonly places: Int32Array
}

/** `text`: a quotation, its marks may be there or not. Kept with the source. */
export function compareQuote(source: SourceText, text: string): Comparison {
  return source.keep(text, compare)
}

/** A block quote: the page that it comes from shows it without marks, so it may stand anywhere. */
export function compareBlockQuote(source: SourceText, text: string): Comparison {
  return source.keep(text, compareBlock)
}

function compareBlock(source: SourceText, text: string): Comparison {
  const read = readings(source, text)
  if (read === null) return { state: 'short' }
  return inStream(source, read, source.all) ?? { state: 'absent' }
}

function compare(source: SourceText, text: string): Comparison {
  const read = readings(source, text)
  if (read === null) return { state: 'short' }
  const said = inSpeech(source, read)
  if (said?.state === 'verbatim' || source.transcript) return said ?? { state: 'absent' }
  const anywhere = inStream(source, read, source.all)
  if (anywhere === null) return said ?? { state: 'absent' }
  if (anywhere.state === 'verbatim') {
    if (isWholeParagraph(source, anywhere)) return anywhere
    // The very words in the reporter's text tell more than like words in a quotation.
    if (said === null || outside(source, anywhere) >= HALF)
      return { ...anywhere, state: 'paraphrase' }
    return said
  }
  if (said !== null) return said
  return outside(source, anywhere) >= HALF
    ? { ...anywhere, state: 'paraphrase' }
    : { state: 'absent' }
}

interface Readings {
  /** Brackets read as insertions. */
  readonly plain: Pattern
  /** Brackets read as words; the same where there are none. */
  readonly literal: Pattern
}

/** Null for a quotation that is too short to be compared. */
function readings(source: SourceText, text: string): Readings | null {
  const plain = readPattern(text, source.language, false)
  const literal = hasBrackets(text) ? readPattern(text, source.language, true) : plain
  return lengthOf(literal) < LEAST_WORDS ? null : { plain, literal }
}

/** In what somebody says, without an agency's notes in it, or with them. */
function inSpeech(source: SourceText, read: Readings): Compared | null {
  const said = inStream(source, read, source.spoken)
  if (said?.state === 'verbatim' || source.spokenAndNoted === null) return said
  const noted = inStream(source, read, source.spokenAndNoted)
  return noted?.state === 'verbatim' ? noted : (said ?? noted)
}

/** Paragraphs of so many words that a story quotes as a whole are a block quote or a statement there. */
const WHOLE = 20

function isWholeParagraph(source: SourceText, { to }: Compared): boolean {
  const first = to[0] as number
  const last = to.at(-1) as number
  const { start, end } = source.words
  if (last - first + 1 < WHOLE) return false
  const outer = (w: number) =>
    w < 0 || w >= start.length ? -1 : source.paragraphAt(start[w] as number).index
  return (
    outer(first - 1) !== source.paragraphAt(start[first] as number).index &&
    outer(last + 1) !== source.paragraphAt((end[last] as number) - 1).index
  )
}

/** In words; an ellipsis stands for one at least. */
function lengthOf({ words, before }: Pattern): number {
  let n = words.key.length
  for (const join of before) if (join === GAP) n++
  return n
}

function inStream(
  source: SourceText,
  { plain, literal }: Readings,
  stream: Stream,
): Compared | null {
  const ofPlain = best(source, plain, stream)
  if (plain === literal || ofPlain?.state === 'verbatim') return ofPlain
  const ofLiteral = best(source, literal, stream)
  return ofLiteral?.state === 'verbatim' ? ofLiteral : (ofPlain ?? ofLiteral)
}

function best(source: SourceText, pattern: Pattern, stream: Stream): Compared | null {
  const { key } = pattern.words
  if (key.length === 0) return null
  const query = { ids: Int32Array.from(key, (k) => source.idOf(k)), before: pattern.before }
  const exact = findExact(query, stream)
  if (exact !== null) return compared('verbatim', source, pattern, query.ids, exact, stream)
  if (!canShare(query.ids)) return null
  const found = align(query, stream)
  if (found === null) return null
  const result = compared('changed', source, pattern, query.ids, found, stream)
  if (!isThisOne(source, result)) return null
  return { ...result, state: stateOf(result) }
}

/** Whether enough of the words are in the source at all. */
function canShare(ids: Int32Array): boolean {
  let known = 0
  for (const id of ids) if (id >= 0) known++
  return known >= SHARED * ids.length
}

function compared(
  state: Compared['state'],
  source: SourceText,
  pattern: Pattern,
  ids: Int32Array,
  { to: found }: Alignment,
  stream: Stream,
): Compared {
  const equal = new Uint8Array(ids.length)
  const places = found.slice()
  for (let i = 0; i < ids.length; i++) {
    const at = places[i] as number
    if (at >= 0 && stream.ids[at] === ids[i]) equal[i] = 1
  }
  dropForeignEdges(source, stream, places, equal)
  const to = Int32Array.from(places, (at) => (at < 0 ? -1 : (stream.words[at] as number)))
  return { state, pattern, to, equal, stream, places }
}

/** A changed word at an edge stands for no word of the quotation before or after in the source. */
function dropForeignEdges(
  source: SourceText,
  stream: Stream,
  places: Int32Array,
  equal: Uint8Array,
): void {
  const first = equal.indexOf(1)
  const last = equal.lastIndexOf(1)
  if (first < 0) return
  const quotation = (i: number) => source.quotation[stream.words[places[i] as number] as number]
  for (let i = first - 1; i >= 0; i--) {
    if ((places[i] as number) >= 0 && quotation(i) !== quotation(first)) places[i] = -1
  }
  for (let i = last + 1; i < places.length; i++) {
    if ((places[i] as number) >= 0 && quotation(i) !== quotation(last)) places[i] = -1
  }
}

/** Six tenths of the words in order, in a stretch that is no chance. */
function isThisOne(source: SourceText, c: Compared): boolean {
  const { equal, places, pattern } = c
  let shared = 0
  let diagonals = 0
  let telling = false
  let last = -1
  for (let i = 0; i < equal.length; i++) {
    if (equal[i] === 0) continue
    shared++
    const key = pattern.words.key[i] as string
    telling ||= (source.profile.words.uses(key) & FUNCTION) === 0
    const moved = last < 0 || (places[i] as number) - (places[last] as number) !== i - last
    if (moved && !(last >= 0 && joinsFreely(pattern, last, i))) diagonals++
    last = i
  }
  if (shared < SHARED * equal.length - 1e-9) return false
  if (shared === equal.length && diagonals === 1) return true
  return telling && shared >= RUN * diagonals
}

/** Between two words of the quotation stands an insertion or an ellipsis. */
function joinsFreely({ before }: Pattern, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (before[i] !== NEXT) return true
  return false
}

function stateOf({ equal, places, pattern }: Compared): Compared['state'] {
  if (equal.includes(0)) return 'changed'
  for (let i = 1; i < places.length; i++) {
    const skipped = (places[i] as number) - (places[i - 1] as number) - 1
    const join = pattern.before[i]
    if (join === GAP || skipped === 0 || (join === INSERTION && skipped <= INSERTED)) continue
    return 'cut'
  }
  return 'verbatim'
}

const INSERTED = 4

/** The share of the words that stand outside quotation marks in the source. */
function outside(source: SourceText, { to, equal }: Compared): number {
  let all = 0
  let out = 0
  for (let i = 0; i < to.length; i++) {
    if (equal[i] === 0) continue
    all++
    if (source.state[to[i] as number] === OUTSIDE) out++
  }
  return all === 0 ? 0 : out / all
}
