/** What is read from one text under one profile; each part on first use. */
import type { Span } from '#shared/text/span.ts'
import { countWords } from '#shared/text/words.ts'
import type { Cue } from './cues.ts'
import type { MarkReading } from './marks.ts'
import { normalise } from './normalise.ts'
import type { Profile } from './profiles/profile.ts'
import { readUnitMarks, type UnitMarks } from './spans.ts'
import { readTokens, type Tokens } from './tokens.ts'

/** What is read from a text and its profile alone, whatever unit it stands in: kept with the text. */
export type Fact<T> = (reading: UnitReading) => T

export class UnitReading {
  readonly text: string
  readonly headline: boolean
  readonly profile: Profile
  #normal: string | undefined
  #words: number | undefined
  #marks: UnitMarks | undefined
  #tokens: Tokens | undefined
  #facts: Map<Fact<unknown>, unknown> | undefined

  constructor(text: string, headline: boolean, profile: Profile) {
    this.text = text
    this.headline = headline
    this.profile = profile
  }

  get normal(): string {
    this.#normal ??= normalise(this.text)
    return this.#normal
  }
  get marks(): MarkReading {
    return this.unitMarks.reading
  }
  get sentences(): readonly Span[] {
    return this.unitMarks.sentences
  }
  get wordCount(): number {
    this.#words ??= countWords(this.text)
    return this.#words
  }
  get cues(): readonly Cue[] {
    return this.unitMarks.cues
  }
  get tokens(): Tokens {
    this.#tokens ??= this.unitMarks.tokens ?? readTokens(this.text, this.profile.language)
    return this.#tokens
  }

  /**
   * A reading of one's own, made once per text: `unit.fact(readDates)`. The function is its name, so it is a
   * constant of its module; it must depend on nothing but the text and the profile.
   */
  fact<T>(read: Fact<T>): T {
    this.#facts ??= new Map()
    const known = this.#facts.get(read)
    if (known !== undefined || this.#facts.has(read)) return known as T
    const value = read(this)
    this.#facts.set(read, value)
    return value
  }

  private get unitMarks(): UnitMarks {
    this.#marks ??= readUnitMarks(this.text, this.headline, this.profile)
    return this.#marks
  }
}
