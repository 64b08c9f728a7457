/** The quotations of an article, over its units in reading order, with speaker and cue. */
import type { Span } from '#shared/text/span.ts'
import type { PreparedUnit } from './copy.ts'
import { Cast } from './speakers/cast.ts'
import { type Place, readPassage } from './speakers/passage.ts'
import { readVoices } from './speakers/voices.ts'

/** A stretch of one unit: UTF-16 offsets in its text, half-open. */
export interface UnitSpan extends Span {
  readonly unit: PreparedUnit
  readonly text: string
}

export interface StoryQuote extends UnitSpan {
  /** Mixed: part of what is reported stands outside the marks. */
  readonly kind: 'direct' | 'mixed'
  /** The mention that goes with the cue; `name` is who that is, as fully as the story says. */
  readonly speaker: (UnitSpan & { readonly name: string }) | null
  readonly cue: UnitSpan | null
  /** No attribution of its own: the speaker is that of a quotation or report before it. */
  readonly carried: boolean
}

/** In quotation marks, but nobody's words: a title, a name, a scare quote. */
export interface StoryMark extends UnitSpan {
  readonly kind: 'title' | 'scare'
}

export interface StoryQuotes {
  /** In reading order. */
  readonly quotes: readonly StoryQuote[]
  readonly marks: readonly StoryMark[]
  /** The quotations of one unit, in order. */
  in(unit: PreparedUnit): readonly StoryQuote[]
}

/** Read when first asked for. */
export function readStoryQuotes(units: readonly PreparedUnit[]): StoryQuotes {
  return new Reading(units)
}

class Reading implements StoryQuotes {
  readonly #units: readonly PreparedUnit[]
  #found: { quotes: readonly StoryQuote[]; marks: readonly StoryMark[] } | undefined
  #byUnit: Map<PreparedUnit, StoryQuote[]> | undefined

  constructor(units: readonly PreparedUnit[]) {
    this.#units = units
  }

  get quotes() {
    return this.#all.quotes
  }
  get marks() {
    return this.#all.marks
  }

  in(unit: PreparedUnit): readonly StoryQuote[] {
    if (this.#byUnit === undefined) {
      this.#byUnit = new Map()
      for (const q of this.quotes) {
        const known = this.#byUnit.get(q.unit)
        if (known) known.push(q)
        else this.#byUnit.set(q.unit, [q])
      }
    }
    return this.#byUnit.get(unit) ?? []
  }

  get #all() {
    this.#found ??= this.#read()
    return this.#found
  }

  #read() {
    const units = this.#units.filter(
      (u) => u.kind !== 'credit' && u.kind !== 'alt' && u.text.trim() !== '',
    )
    const passages = units.map((u) => u.fact(readPassage))
    const cast = new Cast(passages)
    const { quotes, marks } = readVoices(passages, (a, b) => cast.areSame(a, b))
    const place = ({ at, start, end }: Place): UnitSpan => {
      const unit = units[at] as PreparedUnit
      return { unit, start, end, text: unit.text.slice(start, end) }
    }
    const found = quotes.map(({ speaker, cue, kind, carried, ...at }): StoryQuote => {
      const span = place(at)
      const mention = speaker && place(speaker)
      const own = carried || mention === null ? attributed(span.unit) : null
      const name = speaker && (cast.nameOf(speaker) ?? mention?.text ?? '')
      return {
        ...span,
        kind,
        speaker: own ?? (mention && { ...mention, name: name as string }),
        cue: own === null ? cue && place(cue) : null,
        carried: own === null && carried,
      }
    })
    return {
      quotes: withBlockQuotes(units, found),
      marks: marks.map(({ kind, ...at }) => ({ ...place(at), kind })),
    }
  }
}

/** The speaker that a block quote names in its own field: no place in the text, so an empty span at its end. */
function attributed(unit: PreparedUnit): StoryQuote['speaker'] {
  const text = unit.attribution.trim()
  if (text === '') return null
  const end = unit.text.length
  return {
    unit,
    start: end,
    end,
    text,
    name: (text.split(/[,،(–—]/, 1)[0] as string).trim() || text,
  }
}

/** A block quote without marks is a quotation as a whole. */
function withBlockQuotes(
  units: readonly PreparedUnit[],
  found: readonly StoryQuote[],
): readonly StoryQuote[] {
  if (!units.some((u) => u.kind === 'quote')) return found
  const quoted = new Set(found.map((q) => q.unit))
  const order = new Map(units.map((u, i) => [u, i]))
  const whole = units
    .filter((u) => u.kind === 'quote' && !quoted.has(u))
    .map((unit): StoryQuote => {
      const start = unit.text.length - unit.text.trimStart().length
      const end = unit.text.trimEnd().length
      const text = unit.text.slice(start, end)
      return {
        unit,
        start,
        end,
        text,
        kind: 'direct',
        speaker: attributed(unit),
        cue: null,
        carried: false,
      }
    })
  const at = (q: StoryQuote): number => order.get(q.unit) ?? 0
  return [...found, ...whole].sort((a, b) => at(a) - at(b) || a.start - b.start)
}
