/** Speakers without a name, and what gives a reason for that. */
import ar from './ar/unnamed.json' with { type: 'json' }
import de from './de/unnamed.json' with { type: 'json' }
import en from './en/unnamed.json' with { type: 'json' }
import fr from './fr/unnamed.json' with { type: 'json' }
import { byLanguage, wordsOf } from './lists.ts'

export interface Unnamed {
  /** A, one, several: before a noun they make it somebody who is not named. */
  readonly determiners: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
  /** Nouns that are unnamed speakers without any word before them. */
  readonly bare: ReadonlySet<string>
  /** What must follow a bare noun in a language without an indefinite article; empty where any word may. */
  readonly modifiers: ReadonlySet<string>
  /** In lower case, as they stand in copy. */
  readonly reasons: readonly string[]
}

export const UNNAMED = byLanguage(
  { ar, de, en, fr },
  (lists, language): Unnamed => ({
    determiners: new Set(wordsOf(lists.determiners, language)),
    nouns: new Set(wordsOf(lists.nouns, language)),
    bare: new Set(wordsOf(lists.bare, language)),
    modifiers: new Set(wordsOf(lists.modifiers, language)),
    reasons: lists.reasons,
  }),
)
