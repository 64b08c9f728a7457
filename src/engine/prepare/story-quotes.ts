/** The quotations of an article, over its units in reading order, with speaker and cue. */
import type { Span } from '#shared/text/span.ts'
import type { PreparedUnit } from './copy.ts'
import type { Profile } from './profiles/profile.ts'
import { quotesOf } from './quotes.ts'
import { lastStarting } from './search.ts'
import { type Line, readLines } from './speakers/paragraphs.ts'

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
export function readStoryQuotes(units: readonly PreparedUnit[], profile: Profile): StoryQuotes {
  return new Reading(units, profile)
}

interface PlacedLine extends Line, Span {
  readonly unit: PreparedUnit
}

class Reading implements StoryQuotes {
  readonly #units: readonly PreparedUnit[]
  readonly #profile: Profile
  #found: { quotes: readonly StoryQuote[]; marks: readonly StoryMark[] } | undefined
  #byUnit: Map<PreparedUnit, StoryQuote[]> | undefined

  constructor(units: readonly PreparedUnit[], profile: Profile) {
    this.#units = units
    this.#profile = profile
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
    const lines: PlacedLine[] = []
    let at = 0
    for (const unit of this.#units) {
      if (unit.kind === 'credit' || unit.kind === 'alt' || unit.text.trim() === '') continue
      const end = at + unit.text.length
      lines.push({ at, text: unit.text, start: at, end, unit })
      at = end + 1
    }
    const place = (s: Span & { readonly text: string }): UnitSpan => {
      const line = lastStarting(lines, s.start) as PlacedLine
      return { unit: line.unit, start: s.start - line.at, end: s.end - line.at, text: s.text }
    }
    const found = quotesOf(readLines(lines, this.#profile), this.#profile)
    return {
      quotes: found.quotes.map((q) => ({
        ...place(q),
        kind: q.kind,
        speaker: q.speaker && { ...place(q.speaker), name: q.speaker.name ?? q.speaker.text },
        cue: q.cue && place(q.cue),
        carried: q.carried,
      })),
      marks: found.marks.map((m) => ({ ...place(m), kind: m.kind })),
    }
  }
}
