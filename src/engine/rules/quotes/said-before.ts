/** What the story has quoted before a place: whose words, and which. */
import { namesSpeaker } from '../../prepare/attribution.ts'
import { UPPER } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import { normalise } from '../../prepare/normalise.ts'
import { holding } from '../../prepare/search.ts'
import { tokenFrom } from '../../prepare/tokens.ts'

/** How far before a quotation its sentence may name who speaks, in words. */
const REACH = 60
/** So many quotations with one word, and so much of each, are kept to compare with. */
const MOST = 50
const MOST_LETTERS = 2000
const WORD = /[\p{L}\p{N}]+/gu

/** Surnames of people whom the story has quoted; read when first asked. */
export class Voices {
  readonly #copy: Copy
  #known: ReadonlyMap<string, PreparedUnit> | undefined
  #order: ReadonlyMap<PreparedUnit, number> | undefined

  constructor(copy: Copy) {
    this.#copy = copy
  }

  /** The sentence of a quotation names, before it, somebody who was quoted earlier in the story. */
  speaksIn(unit: PreparedUnit, s: QuotedSpan): boolean {
    this.#known ??= this.#read()
    const { tokens } = unit
    const from = holding(unit.sentences, s.start)?.start ?? 0
    const to = tokenFrom(tokens, s.start)
    for (let k = Math.max(tokenFrom(tokens, from), to - REACH); k < to; k++) {
      if (tokens.first[k] !== UPPER) continue
      const name = (tokens.lower[k] as string).replace(/'s$/, '')
      const quoted = this.#known.get(name)
      if (quoted !== undefined && quoted !== unit && this.#isBefore(quoted, unit)) return true
    }
    return false
  }

  #read(): ReadonlyMap<string, PreparedUnit> {
    const out = new Map<string, PreparedUnit>()
    for (const { speaker, carried } of this.#copy.quotes.quotes) {
      const surname = speaker?.name.split(' ').at(-1)
      if (speaker === null || carried || !surname || !/^\p{Lu}/u.test(surname)) continue
      const name = surname.toLowerCase()
      if (!out.has(name)) out.set(name, speaker.unit)
    }
    return out
  }

  #isBefore(first: PreparedUnit, second: PreparedUnit): boolean {
    this.#order ??= orderOf(this.#copy)
    return (this.#order.get(first) ?? -1) < (this.#order.get(second) ?? -1)
  }
}

interface Quoted {
  /** Number of the unit in reading order. */
  readonly place: number
  readonly words: string
}

/** Words that the story quoted with a speaker before, by each of them; read when first asked. */
export class QuotedEarlier {
  readonly #copy: Copy
  #known: Map<string, Quoted[]> | undefined
  #order: ReadonlyMap<PreparedUnit, number> | undefined

  constructor(copy: Copy) {
    this.#copy = copy
  }

  has(unit: PreparedUnit, s: QuotedSpan): boolean {
    this.#known ??= this.#read()
    const words = inner(unit, s)
    // Captions stand beside the whole story, not at one place in it.
    this.#order ??= orderOf(this.#copy)
    const place = unit.kind === 'caption' ? Number.POSITIVE_INFINITY : (this.#order.get(unit) ?? -1)
    return this.#withRarest(words, this.#known).some(
      (k) => k.place < place && k.words.includes(words),
    )
  }

  /** The quotations that share the word of which there are fewest. */
  #withRarest(words: string, known: ReadonlyMap<string, readonly Quoted[]>): readonly Quoted[] {
    let fewest: readonly Quoted[] | undefined
    for (const word of words.match(WORD) ?? []) {
      const list = known.get(word) ?? []
      if (fewest === undefined || list.length < fewest.length) fewest = list
    }
    return fewest ?? []
  }

  #read(): Map<string, Quoted[]> {
    const out = new Map<string, Quoted[]>()
    for (const [place, unit] of this.#copy.units.entries()) {
      if (unit.marks.spans.length === 0 || !namesSpeaker(unit)) continue
      for (const s of unit.marks.spans) {
        const quoted = { place, words: inner(unit, s) }
        for (const word of new Set(quoted.words.match(WORD))) {
          const list = out.get(word)
          if (list === undefined) out.set(word, [quoted])
          else if (list.length < MOST) list.push(quoted)
        }
      }
    }
    return out
  }
}

function orderOf({ units }: Copy): ReadonlyMap<PreparedUnit, number> {
  return new Map(units.map((u, i) => [u, i]))
}

/** Words between the marks, without the comma or stop that the sentence put there. */
function inner(unit: PreparedUnit, s: QuotedSpan): string {
  const end = Math.min(s.inner.end, s.inner.start + MOST_LETTERS)
  return normalise(unit.text.slice(s.inner.start, end)).replace(/[\s,.;:!?…]+$/, '')
}
