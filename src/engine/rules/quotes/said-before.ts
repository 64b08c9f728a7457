/** What the story has quoted before a place: whose words, and which. */
import { namesSpeaker } from '../../prepare/attribution.ts'
import { UPPER } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import { normalise } from '../../prepare/normalise.ts'
import { holding } from '../../prepare/search.ts'
import { tokenFrom } from '../../prepare/tokens.ts'

/** Surnames of people whom the story has quoted; read when first asked. */
export class Voices {
  readonly #copy: Copy
  #known: ReadonlyMap<string, PreparedUnit> | undefined

  constructor(copy: Copy) {
    this.#copy = copy
  }

  /** The sentence of a quotation names, before it, somebody who was quoted earlier in the story. */
  speaksIn(unit: PreparedUnit, s: QuotedSpan): boolean {
    this.#known ??= this.#read()
    const { tokens } = unit
    const from = holding(unit.sentences, s.start)?.start ?? 0
    for (let k = tokenFrom(tokens, from); k < tokenFrom(tokens, s.start); k++) {
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
    const { units } = this.#copy
    return units.indexOf(first) < units.indexOf(second)
  }
}

/** Words that the story quoted with a speaker before; read when first asked. */
export class QuotedEarlier {
  readonly #copy: Copy
  #known: { place: number; words: string }[] | undefined

  constructor(copy: Copy) {
    this.#copy = copy
  }

  has(unit: PreparedUnit, s: QuotedSpan): boolean {
    this.#known ??= this.#read()
    const words = inner(unit, s)
    // Captions stand beside the whole story, not at one place in it.
    const place =
      unit.kind === 'caption' ? Number.POSITIVE_INFINITY : this.#copy.units.indexOf(unit)
    return this.#known.some((k) => k.place < place && k.words.includes(words))
  }

  #read(): { place: number; words: string }[] {
    return this.#copy.units.flatMap((unit, place) =>
      unit.marks.spans.length > 0 && namesSpeaker(unit)
        ? unit.marks.spans.map((s) => ({ place, words: inner(unit, s) }))
        : [],
    )
  }
}

/** Words between the marks, without the comma or stop that the sentence put there. */
function inner(unit: PreparedUnit, s: QuotedSpan): string {
  return normalise(unit.text.slice(s.inner.start, s.inner.end)).replace(/[\s,.;:!?…]+$/, '')
}
