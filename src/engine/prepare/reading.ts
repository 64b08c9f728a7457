/** What is read from one text under one profile; each part on first use. */
import type { Span } from '#shared/text/span.ts'
import { countWords } from '#shared/text/words.ts'
import { type MarkReading, NO_MARKS } from './marks.ts'
import { normalise } from './normalise.ts'
import type { Profile } from './profiles/profile.ts'

export class UnitReading {
  readonly text: string
  readonly headline: boolean
  readonly profile: Profile
  #normal: string | undefined
  #words: number | undefined

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
    return NO_MARKS
  }
  get sentences(): readonly Span[] {
    return this.text.trim() === '' ? [] : [{ start: 0, end: this.text.length }]
  }
  get wordCount(): number {
    this.#words ??= countWords(this.text)
    return this.#words
  }
  get cues(): readonly Span[] {
    return []
  }
}
