/** What tells that quoted words were written, not spoken; what a transcript says of the speaker in brackets. */
import ar from './ar/written.json' with { type: 'json' }
import de from './de/written.json' with { type: 'json' }
import en from './en/written.json' with { type: 'json' }
import fr from './fr/written.json' with { type: 'json' }
import { byLanguage, wordsOf } from './lists.ts'

export interface Written {
  /** Verbs of writing and nouns of written texts, in the forms that stand beside quotations. */
  readonly signs: ReadonlySet<string>
  /** (laughs), (sic). */
  readonly stage: ReadonlySet<string>
}

export const WRITTEN = byLanguage(
  { ar, de, en, fr },
  (lists, language): Written => ({
    signs: new Set(wordsOf(`${lists.verbs} ${lists.texts}`, language)),
    stage: new Set(wordsOf(lists.stage, language)),
  }),
)
