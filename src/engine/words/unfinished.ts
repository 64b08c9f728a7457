/** Words that cannot end a sentence: a paragraph that ends in one was cut off. */
import ar from './ar/unfinished.json' with { type: 'json' }
import de from './de/unfinished.json' with { type: 'json' }
import en from './en/unfinished.json' with { type: 'json' }
import fr from './fr/unfinished.json' with { type: 'json' }
import { byLanguage, wordsOf } from './lists.ts'

export const UNFINISHED = byLanguage(
  { ar, de, en, fr },
  (list, language): ReadonlySet<string> => new Set(wordsOf(list.words, language)),
)
