/** A source prepared once, so that a quotation is found in it at once. */
import type { SourcePlace } from '#shared/ledger.ts'
import type { Copy } from '../prepare/copy.ts'
import { FUNCTION } from '../prepare/lexicon.ts'
import type { Language, Profile } from '../prepare/profiles/profile.ts'
import { firstFrom } from '../prepare/search.ts'
import { type Legible, legible } from './legible.ts'
import { readSpeech, type SourceSpeech } from './speech.ts'
import { buildStream, type Stream } from './stream.ts'
import { readWords, type Words } from './words.ts'

/** What is known of a word of a source. */
export const OUTSIDE = 0
export const QUOTED = 1
/** In marks of which one is missing, or speech by its layout: who can tell. */
export const UNCLEAR = 2

/** A bracketed note in speech has at most so many words. */
const NOTE_WORDS = 12

export class SourceText {
  readonly language: Language
  readonly profile: Profile
  readonly words: Words
  /** No quotation marks in it: all of it is speech. */
  readonly transcript: boolean
  /** OUTSIDE, QUOTED or UNCLEAR, for each word. */
  readonly state: Uint8Array
  /** For each word of speech the number of its quotation; words of one have one number. */
  readonly quotation: Int32Array
  readonly #source: string
  readonly #legible: Legible
  readonly #speech: SourceSpeech
  readonly #ids = new Map<string, number>()
  readonly #wordIds: Int32Array
  readonly #noted: Uint8Array
  readonly #kept = new Map<unknown, Map<string, unknown>>()
  readonly #keptFor = new WeakMap<object, Map<unknown, unknown>>()
  #spoken: Stream | undefined
  #spokenAndNoted: Stream | undefined
  #all: Stream | undefined
  #lines: number[] | undefined

  constructor(source: string, profile: Profile) {
    this.#source = source
    this.profile = profile
    this.language = profile.language
    this.#legible = legible(source)
    this.words = readWords(this.#legible.text, profile.language)
    this.#speech = readSpeech(this.#legible.text, profile)
    this.transcript = this.#speech.transcript
    const { key, start, end } = this.words
    this.#wordIds = new Int32Array(key.length)
    for (let i = 0; i < key.length; i++) {
      const k = key[i] as string
      let id = this.#ids.get(k)
      if (id === undefined) {
        id = this.#ids.size
        this.#ids.set(k, id)
      }
      this.#wordIds[i] = id
    }
    this.state = new Uint8Array(key.length)
    this.quotation = new Int32Array(key.length)
    let w = 0
    for (const [n, s] of this.#speech.speech.entries()) {
      while (w < start.length && (start[w] as number) < s.start) w++
      for (; w < start.length && (end[w] as number) <= s.end; w++) {
        this.state[w] = s.sure ? QUOTED : UNCLEAR
        this.quotation[w] = n
      }
    }
    this.#noted = this.#readNotes()
  }

  get text(): string {
    return this.#legible.text
  }

  /** The number of a word; -1 for a word that the source does not have. */
  idOf(key: string): number {
    return this.#ids.get(key) ?? -1
  }

  /** What somebody says: words in quotation marks, or that may be. */
  get spoken(): Stream {
    this.#spoken ??= this.#stream((w) => this.state[w] !== OUTSIDE && this.#noted[w] === 0)
    return this.#spoken
  }

  /** The same with the notes; null where there are none. */
  get spokenAndNoted(): Stream | null {
    if (!this.#noted.includes(1)) return null
    this.#spokenAndNoted ??= this.#stream((w) => this.state[w] !== OUTSIDE)
    return this.#spokenAndNoted
  }

  /** All words in order. */
  get all(): Stream {
    this.#all ??= this.transcript ? this.spoken : this.#stream((w) => this.#noted[w] === 0)
    return this.#all
  }

  #stream(takes: (w: number) => boolean): Stream {
    const n = this.#wordIds.length
    const words = new Int32Array(n)
    const ids = new Int32Array(n)
    let length = 0
    for (let w = 0; w < n; w++) {
      if (!takes(w)) continue
      words[length] = w
      ids[length++] = this.#wordIds[w] as number
    }
    return buildStream(ids.subarray(0, length), words.subarray(0, length), this.#ids.size)
  }

  /** Words in square brackets: an agency's note, which nobody said. [W]e is a word. */
  #readNotes(): Uint8Array {
    const { start, end } = this.words
    const noted = new Uint8Array(start.length)
    const { text } = this
    let open = text.indexOf('[')
    let w = 0
    while (open >= 0) {
      const limit = text.indexOf(']', open + 1)
      if (limit < 0) break
      while (w < start.length && (start[w] as number) <= open) w++
      const first = w
      while (w < start.length && (end[w] as number) <= limit) w++
      const whole = !/[\p{L}\p{N}]/u.test(text.charAt(open - 1) + text.charAt(limit + 1))
      if (whole && w - first <= NOTE_WORDS) noted.fill(1, first, w)
      open = text.indexOf('[', Math.max(open + 1, limit))
    }
    return noted
  }

  /** The paragraph that holds a place of `text`. */
  paragraphAt(at: number): { start: number; end: number; index: number } {
    const { paragraphs } = this.#speech
    const index = Math.max(0, firstFrom(paragraphs, at + 1) - 1)
    return { ...(paragraphs[index] ?? { start: 0, end: this.text.length }), index }
  }

  /** Words `first` to `last`, both included, as a place in the source as it was given. */
  placeOf(first: number, last: number): SourcePlace {
    const start = this.#legible.toSource(this.words.start[first] as number)
    const end = this.#legible.toSource(this.words.end[last] as number)
    this.#lines ??= lineStarts(this.#source)
    return { start, end: Math.max(start, end), line: lastAtMost(this.#lines, start) + 1 }
  }

  /** What `make` made of a text before; forgotten all at once when it is much. */
  keep<T>(text: string, make: (source: SourceText, text: string) => T): T {
    let kept = this.#kept.get(make)
    if (kept === undefined) {
      kept = new Map()
      this.#kept.set(make, kept)
    }
    if (kept.has(text)) return kept.get(text) as T
    if (kept.size >= MOST_KEPT) kept.clear()
    const made = make(this, text)
    kept.set(text, made)
    return made
  }

  /** The same for an object that stands for a text, such as a fact of a unit. */
  keepFor<K extends object, T>(about: K, make: (source: SourceText, about: K) => T): T {
    let kept = this.#keptFor.get(about)
    if (kept === undefined) {
      kept = new Map()
      this.#keptFor.set(about, kept)
    }
    if (!kept.has(make)) kept.set(make, make(this, about))
    return kept.get(make) as T
  }
}

const MOST_KEPT = 4000

function lineStarts(text: string): number[] {
  const out = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) out.push(at + 1)
  return out
}

/** Index of the last entry that is not above `value`. */
function lastAtMost(list: readonly number[], value: number): number {
  let lo = 0
  let hi = list.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((list[mid] as number) <= value) lo = mid + 1
    else hi = mid
  }
  return lo - 1
}

/** Sources of the articles that are open. */
const OPEN = 4
const prepared: { source: string; profile: string; read: SourceText }[] = []

/** The source, prepared; kept while it is one of the last few that were asked for. */
export function readSourceText(source: string, profile: Profile): SourceText {
  const at = prepared.findIndex((p) => p.profile === profile.key && p.source === source)
  const found = at < 0 ? null : (prepared.splice(at, 1)[0] ?? null)
  const entry = found ?? { source, profile: profile.key, read: new SourceText(source, profile) }
  prepared.unshift(entry)
  if (prepared.length > OPEN) prepared.pop()
  return entry.read
}

/**
 * The source that quotations of a copy can be compared with: null where there is none, where it holds no word,
 * and where it is in another language: a translation is nobody's very words.
 */
export function comparableSource(copy: Pick<Copy, 'source' | 'profile'>): SourceText | null {
  if (copy.source === null) return null
  const read = readSourceText(copy.source, copy.profile)
  return read.words.key.length > 0 && !isForeign(read) ? read : null
}

function isForeign(source: SourceText): boolean {
  return source.keepFor(source, readForeign)
}

/** One word in so many is a word of grammar in any copy of the language; in other languages hardly any is. */
const SMALL_WORDS = 12
/** Fewer words do not tell. */
const TELLING = 12
/** As many words are looked at, from all over the source. */
const SAMPLE = 3000

function readForeign({ words, profile }: SourceText): boolean {
  const { key } = words
  if (key.length < TELLING) return false
  const step = Math.max(1, Math.floor(key.length / SAMPLE))
  let seen = 0
  let small = 0
  for (let i = 0; i < key.length; i += step) {
    seen++
    if ((profile.words.uses(key[i] as string) & FUNCTION) !== 0) small++
  }
  return small * SMALL_WORDS < seen
}
