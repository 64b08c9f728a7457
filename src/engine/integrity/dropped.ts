/** Words of a source's quotations that stand in a story without marks. */
import type { Span } from '#shared/text/span.ts'
import type { UnitReading } from '../prepare/reading.ts'
import { QUOTED, type SourceText } from './source-text.ts'
import { readWords, type Words } from './words.ts'

/** The words of a text and which of them stand in quotation marks. */
export interface PlainWords extends Words {
  readonly quoted: Uint8Array
}

export function readPlainWords({ text, marks, profile }: UnitReading): PlainWords {
  const words = readWords(text, profile.language)
  const quoted = new Uint8Array(words.key.length)
  const spans = marks.unclosed === null ? marks.spans : [...marks.spans, marks.unclosed]
  let w = 0
  for (const s of spans) {
    while (w < quoted.length && (words.start[w] as number) < s.start) w++
    for (; w < quoted.length && (words.start[w] as number) < s.end; w++) quoted[w] = 1
  }
  return { ...words, quoted }
}

/** A stretch of a text that stands inside marks in the source. */
export interface Dropped extends Span {
  readonly words: number
  /** Words of the source, half-open. */
  readonly from: number
  readonly to: number
}

/** Fewer words in a row are anybody's. */
export const DROPPED_WORDS = 8
/** Every row of eight words has four that begin at a multiple of this. */
const STEP = 4
/** Places of a word that are tried: more have only the commonest. */
const PLACES = 64

/** Rows of eight words or more. Linear: the source is asked at every fourth word. */
export function findDropped(source: SourceText, text: PlainWords): readonly Dropped[] {
  const out: Dropped[] = []
  const { spoken } = source
  const ids = Int32Array.from(text.key, (k) => source.idOf(k))
  for (let i = 0; i + STEP <= ids.length; i += STEP) {
    const row = longestRow(source, text, ids, i)
    if (row === null || row.end - row.start < DROPPED_WORDS) continue
    out.push({
      start: text.start[row.start] as number,
      end: text.end[row.end - 1] as number,
      words: row.end - row.start,
      from: spoken.words[row.at] as number,
      to: (spoken.words[row.at + row.end - row.start - 1] as number) + 1,
    })
    i = row.end - (row.end % STEP)
  }
  return out
}

/** The longest row through four words of the text; `at`: where it begins in what is spoken. */
function longestRow(source: SourceText, text: PlainWords, ids: Int32Array, i: number) {
  const { spoken } = source
  let rarest = i
  let fewest = Number.POSITIVE_INFINITY
  for (let k = i; k < i + STEP; k++) {
    if (text.quoted[k] === 1) return null
    const n = spoken.places(ids[k] as number).length
    if (n === 0) return null
    if (n < fewest) {
      fewest = n
      rarest = k
    }
  }
  let best: { start: number; end: number; at: number } | null = null
  for (const p of spoken.places(ids[rarest] as number).subarray(0, PLACES)) {
    const shift = p - rarest
    const same = (k: number) =>
      text.quoted[k] === 0 &&
      spoken.ids[k + shift] === ids[k] &&
      source.state[spoken.words[k + shift] as number] === QUOTED
    let start = i
    while (start < i + STEP && same(start)) start++
    if (start < i + STEP) continue
    start = i
    while (start > 0 && same(start - 1) && joined(source, shift + start - 1)) start--
    let end = i + STEP
    while (end < ids.length && same(end) && joined(source, shift + end - 1)) end++
    if (best === null || end - start > best.end - best.start)
      best = { start, end, at: start + shift }
  }
  return best
}

/** A word and the next one are neighbours in one quotation. */
function joined({ spoken, quotation }: SourceText, place: number): boolean {
  const [a, b] = [spoken.words[place], spoken.words[place + 1]]
  return a !== undefined && b !== undefined && quotation[a] === quotation[b]
}

/** Whether the words also stand in the source outside its marks: then they are the reporter's as well. */
export function standsOutside(source: SourceText, { from, to }: Dropped): boolean {
  const { all } = source
  const row = source.words.key.slice(from, to).map((k) => source.idOf(k))
  let rarest = 0
  for (const [k, id] of row.entries()) {
    if (all.places(id).length < all.places(row[rarest] as number).length) rarest = k
  }
  for (const p of all.places(row[rarest] as number).subarray(0, PLACES)) {
    const start = p - rarest
    const same = row.every(
      (id, k) =>
        all.ids[start + k] === id && source.state[all.words[start + k] as number] !== QUOTED,
    )
    if (same) return true
  }
  return false
}
