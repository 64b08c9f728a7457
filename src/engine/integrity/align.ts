/**
 * Finds the best stretch of a source for a quotation: exact dynamic programming over windows that rare words of
 * the quotation point to.
 */
import { GAP, INSERTION, NEXT } from './pattern.ts'
import type { Stream } from './stream.ts'

export interface Alignment {
  /** For each word of the quotation its place in the stream; -1 for a word that the source has not there. */
  readonly to: Int32Array
  readonly score: number
}

/** Word numbers of the quotation (-1: not in the source) and what stands before each. */
export interface Query {
  readonly ids: Int32Array
  readonly before: Uint8Array
}

const EQUAL = 10
const OTHER = -5
const ADDED = -6
const CUT = -5
const CUT_MORE = -1
/** An insertion stands for up to so many words. */
const INSERTED = 4
/** Longer quotations are looked up in parts. */
const PART = 200
/** Places of rare words that are looked at, for one quotation. */
const VOTES = 600
const PLACES = 300
const WINDOWS = 5
/** How far an ellipsis reaches, in words of the stream. */
const REACH = 700

/** The stretch that has these very words in this order, or null. Linear in places of its rarest word. */
export function findExact({ ids, before }: Query, stream: Stream): Alignment | null {
  const m = ids.length
  if (m === 0) return null
  let rarest = 0
  let fewest = Number.POSITIVE_INFINITY
  for (let i = 0; i < m; i++) {
    if (before[i] !== NEXT) return null
    const n = stream.places(ids[i] as number).length
    if (n === 0) return null
    if (n < fewest) {
      fewest = n
      rarest = i
    }
  }
  const places = stream.places(ids[rarest] as number)
  // A source of one word over and over would be compared with itself for ever.
  let steps = 20 * m + 4 * PLACES * 50
  for (const p of places) {
    const from = p - rarest
    let i = 0
    while (i < m && stream.ids[from + i] === ids[i]) i++
    if (i === m) return { to: Int32Array.from(ids, (_, k) => from + k), score: EQUAL * m }
    steps -= i + 1
    if (steps < 0) return null
  }
  return null
}

/** The best alignment, or null when nothing points anywhere. */
export function align(query: Query, stream: Stream): Alignment | null {
  const m = query.ids.length
  if (m <= PART) return alignPart(query, stream, -1)
  const to = new Int32Array(m).fill(-1)
  let score = 0
  let next = -1
  for (let from = 0; from < m; from += PART) {
    const part = {
      ids: query.ids.subarray(from, from + PART),
      before: query.before.subarray(from, from + PART),
    }
    const found = alignPart(part, stream, next)
    if (found === null) continue
    score += found.score
    for (let i = 0; i < found.to.length; i++) {
      const at = found.to[i] as number
      if (at < next) continue
      to[from + i] = at
      if (at >= 0) next = at + 1
    }
  }
  return { to, score }
}

/** `expected`: where the part before ended; -1 when there is none. */
function alignPart(query: Query, stream: Stream, expected: number): Alignment | null {
  const m = query.ids.length
  const slack = 24 + (m >> 1)
  const gaps = query.before.some((b) => b === GAP) ? REACH : 0
  let best: Alignment | null = null
  if (expected >= 0) {
    best = alignAt(query, stream, expected - 8, expected + m + slack + gaps)
    if (best.score > (EQUAL * m) / 2) return best
  }
  for (const start of candidates(query, stream, slack + gaps)) {
    const found = alignAt(query, stream, start - slack - gaps, start + m + 2 * slack + 2 * gaps)
    if (best === null || found.score > best.score) best = found
  }
  return best
}

/** Places in the stream where the quotation may begin, the likeliest first. */
function candidates({ ids }: Query, stream: Stream, width: number): number[] {
  const byRarity = [...ids.keys()]
    .map((i) => ({ i, places: stream.places(ids[i] as number) }))
    .filter((x) => x.places.length > 0)
    .sort((a, b) => a.places.length - b.places.length || a.i - b.i)
  const begins: number[] = []
  for (const { i, places } of byRarity) {
    if (begins.length > 0 && begins.length + places.length > VOTES) break
    for (let k = 0; k < places.length && k < PLACES; k++) begins.push((places[k] as number) - i)
  }
  const sorted = Int32Array.from(begins).sort()
  const clusters: { at: number; votes: number }[] = []
  for (let i = 0; i < sorted.length; ) {
    const at = sorted[i] as number
    let k = i
    while (k < sorted.length && (sorted[k] as number) - at <= width) k++
    clusters.push({ at: sorted[(i + k) >> 1] as number, votes: k - i })
    i = k
  }
  clusters.sort((a, b) => b.votes - a.votes || a.at - b.at)
  const most = clusters[0]?.votes ?? 0
  const likely = clusters.slice(0, WINDOWS).filter((c) => 3 * c.votes >= most)
  return likely.map((c) => c.at)
}

// How a cell of the table was reached.
const DIAGONAL = 0
const ADD = 1
const SKIP = 2
/** From here on: an insertion that stands for `how - INSERT` words. */
const INSERT = 2

/**
 * The best alignment within words `from` to `to` of the stream: the whole quotation against any stretch. A cut
 * costs its opening and a little for each word; the words under an ellipsis cost nothing.
 */
function alignAt({ ids, before }: Query, stream: Stream, from: number, to: number): Alignment {
  const lo = Math.max(0, from)
  const hi = Math.min(stream.ids.length, to)
  const n = Math.max(0, hi - lo)
  const m = ids.length
  const wide = n + 1
  /** What the best way into a cell did last, and whether a cut into it began there. */
  const how = new Uint8Array((m + 1) * wide)
  const opened = new Uint8Array((m + 1) * wide)
  let above = new Int32Array(wide)
  let row = new Int32Array(wide)
  for (let i = 1; i <= m; i++) {
    const id = ids[i - 1] as number
    const at = i * wide
    /** What may follow this word. */
    const join = i < m ? (before[i] as number) : NEXT
    row[0] = (above[0] as number) + ADDED
    how[at] = ADD
    let cut = -1_000_000
    for (let j = 1; j <= n; j++) {
      let value = (above[j - 1] as number) + (stream.ids[lo + j - 1] === id ? EQUAL : OTHER)
      let way = DIAGONAL
      const added = (above[j] as number) + ADDED
      if (added > value) {
        value = added
        way = ADD
      }
      row[j] = value
      how[at + j] = way
      if (i === m) continue
      const open = (row[j - 1] as number) + (join === GAP ? 0 : CUT + CUT_MORE)
      const more = cut + (join === GAP ? 0 : CUT_MORE)
      if (open >= more) opened[at + j] = 1
      cut = Math.max(open, more)
      if (cut > value) {
        row[j] = cut
        how[at + j] = SKIP
      }
    }
    if (join === INSERTION) insertUnder(row, how, at, n)
    const swap = above
    above = row
    row = swap
  }
  let end = 0
  for (let j = 1; j <= n; j++) if ((above[j] as number) > (above[end] as number)) end = j
  return { to: traced(how, opened, m, end, wide, lo), score: above[end] as number }
}

/** Lets an insertion stand for one to four words: those cells come from the left for nothing. */
function insertUnder(row: Int32Array, how: Uint8Array, at: number, n: number): void {
  const plain = row.slice()
  for (let j = 1; j <= n; j++) {
    for (let k = 1; k <= INSERTED && k <= j; k++) {
      // A little, so that fewer words are preferred.
      const value = (plain[j - k] as number) - 1
      if (value <= (row[j] as number)) continue
      row[j] = value
      how[at + j] = INSERT + k
    }
  }
}

function traced(
  how: Uint8Array,
  opened: Uint8Array,
  m: number,
  end: number,
  wide: number,
  lo: number,
): Int32Array {
  const to = new Int32Array(m).fill(-1)
  let i = m
  let j = end
  while (i > 0) {
    const way = how[i * wide + j] as number
    if (way === DIAGONAL) {
      i--
      j--
      to[i] = lo + j
    } else if (way === ADD) i--
    else if (way === SKIP) {
      while (j > 1 && opened[i * wide + j] === 0) j--
      j--
    } else j -= way - INSERT
  }
  return to
}
