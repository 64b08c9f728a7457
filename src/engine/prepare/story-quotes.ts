/** The quotations of an article, over its units in reading order, with speaker and cue. */
import type { Span } from '#shared/text/span.ts'
import type { PreparedUnit } from './copy.ts'
import { Cast } from './speakers/cast.ts'
import { type Place, readPassage } from './speakers/passage.ts'
import { readVoices, type Unvoiced, type Voiced } from './speakers/voices.ts'

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

/**
 * The quotations of one unit, in order. The same object in the next reading of the story when neither the unit
 * nor anything about its quotations changed, so that what is made of it can be kept.
 */
export interface UnitQuotes {
  readonly unit: PreparedUnit
  readonly quotes: readonly StoryQuote[]
}

export interface StoryQuotes {
  /** In reading order. */
  readonly quotes: readonly StoryQuote[]
  readonly marks: readonly StoryMark[]
  /** Units that have quotation marks or are block quotes, with their quotations, if any; in reading order. */
  readonly units: readonly UnitQuotes[]
  /** The quotations of one unit, in order. */
  in(unit: PreparedUnit): readonly StoryQuote[]
}

/** Read when first asked for. */
export function readStoryQuotes(units: readonly PreparedUnit[]): StoryQuotes {
  return new Reading(units)
}

/** What was read of a unit last, with what it was read from. */
interface Kept {
  readonly from: readonly Heard[]
  readonly read: UnitQuotes
}

/** A quotation as the voices of the story have it, and who its speaker is. */
type Heard = Voiced & { readonly name: string }

/** By unit: a unit that nothing changed about is the same object in the next copy. */
const kept = new WeakMap<PreparedUnit, Kept>()
const NONE: readonly StoryQuote[] = []

class Reading implements StoryQuotes {
  readonly #all: readonly PreparedUnit[]
  #found: Pick<StoryQuotes, 'units' | 'quotes'> | undefined
  #marks: readonly StoryMark[] | undefined
  #unvoiced: readonly Unvoiced[] = []
  #spoken: readonly PreparedUnit[] = []
  #byUnit: Map<PreparedUnit, readonly StoryQuote[]> | undefined

  constructor(units: readonly PreparedUnit[]) {
    this.#all = units
  }

  get quotes() {
    return this.#read().quotes
  }
  get units() {
    return this.#read().units
  }
  get marks() {
    this.#read()
    this.#marks ??= this.#unvoiced.map(({ kind, ...at }) => ({ ...this.#place(at), kind }))
    return this.#marks
  }

  in(unit: PreparedUnit): readonly StoryQuote[] {
    this.#byUnit ??= new Map(this.units.map((u) => [u.unit, u.quotes]))
    return this.#byUnit.get(unit) ?? NONE
  }

  #read() {
    if (this.#found !== undefined) return this.#found
    const spoken = this.#all.filter(
      (u) => u.kind !== 'credit' && u.kind !== 'alt' && !isBlank(u.text),
    )
    this.#spoken = spoken
    const passages = spoken.map((u) => u.fact(readPassage))
    const cast = new Cast(passages)
    const voices = readVoices(passages, (a, b) => cast.areSame(a, b))
    this.#unvoiced = voices.marks
    const units: UnitQuotes[] = []
    const all: StoryQuote[] = []
    let next = 0
    for (const [at, unit] of spoken.entries()) {
      const heard: Heard[] = []
      for (; voices.quotes[next]?.at === at; next++) {
        const voice = voices.quotes[next] as Voiced
        heard.push({ ...voice, name: this.#nameOf(voice, cast) })
      }
      if (heard.length === 0 && unit.kind !== 'quote' && !passages[at]?.hasMarks) continue
      const read = this.#quotesOf(unit, heard)
      units.push(read)
      for (const q of read.quotes) all.push(q)
    }
    this.#found = { units, quotes: all }
    return this.#found
  }

  #nameOf({ speaker }: Voiced, cast: Cast): string {
    if (speaker === null) return ''
    const { text } = this.#spoken[speaker.at] as PreparedUnit
    return cast.nameOf(speaker) ?? text.slice(speaker.start, speaker.end)
  }

  /** As it was read before, where all of it is the same. */
  #quotesOf(unit: PreparedUnit, heard: readonly Heard[]): UnitQuotes {
    const known = kept.get(unit)
    if (known !== undefined && this.#isSame(known, heard)) return known.read
    const quotes = heard.map((h) => this.#quote(unit, h))
    // A block quote without marks is a quotation as a whole.
    const read = {
      unit,
      quotes: quotes.length === 0 && unit.kind === 'quote' ? [whole(unit)] : quotes,
    }
    kept.set(unit, { from: heard, read })
    return read
  }

  #quote(unit: PreparedUnit, { speaker, cue, kind, carried, name, ...at }: Heard): StoryQuote {
    const own = carried || speaker === null ? attributed(unit) : null
    return {
      ...this.#place(at),
      kind,
      speaker: own ?? (speaker && { ...this.#place(speaker), name }),
      cue: own === null ? cue && this.#place(cue) : null,
      carried: own === null && carried,
    }
  }

  #isSame({ from, read }: Kept, heard: readonly Heard[]): boolean {
    if (from.length !== heard.length) return false
    return heard.every((h, i) => {
      const f = from[i] as Heard
      const quote = read.quotes[i] as StoryQuote
      return (
        h.start === f.start &&
        h.end === f.end &&
        h.kind === f.kind &&
        h.carried === f.carried &&
        h.name === f.name &&
        this.#stays(h.speaker, f.speaker, quote.speaker) &&
        this.#stays(h.cue, f.cue, quote.cue)
      )
    })
  }

  /** A mention that stands where it stood, in a unit that did not change either. */
  #stays(now: Place | null, before: Place | null, was: UnitSpan | null): boolean {
    if (now === null || before === null) return now === before
    return (
      now.start === before.start &&
      now.end === before.end &&
      (was === null || was.unit === this.#spoken[now.at])
    )
  }

  #place({ at, start, end }: Place): UnitSpan {
    const unit = this.#spoken[at] as PreparedUnit
    return { unit, start, end, text: unit.text.slice(start, end) }
  }
}

function isBlank(text: string): boolean {
  return text === '' || text.trim() === ''
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

function whole(unit: PreparedUnit): StoryQuote {
  const start = unit.text.length - unit.text.trimStart().length
  const end = unit.text.trimEnd().length
  const text = unit.text.slice(start, end)
  const speaker = attributed(unit)
  return { unit, start, end, text, kind: 'direct', speaker, cue: null, carried: false }
}
