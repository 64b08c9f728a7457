/** Groups that do not speak with one mouth, and what they may all the same say together. */
import ar from './ar/crowds.json' with { type: 'json' }
import de from './de/crowds.json' with { type: 'json' }
import en from './en/crowds.json' with { type: 'json' }
import fr from './fr/crowds.json' with { type: 'json' }
import { byLanguage, wordsOf } from './lists.ts'

export interface Crowds {
  readonly people: ReadonlySet<string>
  /** Chants, songs, letters, joint statements. */
  readonly together: ReadonlySet<string>
}

export const CROWDS = byLanguage(
  { ar, de, en, fr },
  (lists, language): Crowds => ({
    people: new Set(wordsOf(lists.people, language)),
    together: new Set(wordsOf(lists.together, language)),
  }),
)
