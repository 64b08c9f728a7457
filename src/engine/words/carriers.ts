/** Words that carry a speaker on from the paragraph before, or point at a term that is in use. */
import ar from './ar/carriers.json' with { type: 'json' }
import de from './de/carriers.json' with { type: 'json' }
import en from './en/carriers.json' with { type: 'json' }
import fr from './fr/carriers.json' with { type: 'json' }
import { byLanguage, wordsOf } from './lists.ts'

export interface Carriers {
  /** A sentence that opens with one of these speaks of somebody named before. */
  readonly opening: ReadonlySet<string>
  /** These speak of a person wherever they stand in a sentence. */
  readonly persons: ReadonlySet<string>
  /** Straight before a quotation: this “quiet zone”. */
  readonly pointing: ReadonlySet<string>
  /** Straight before a quotation: what follows is what something is called (the “king of the hill”). */
  readonly naming: ReadonlySet<string>
  /** The writer speaks of himself, or to readers. */
  readonly writer: ReadonlySet<string>
  /** The speaker speaks of himself. */
  readonly self: ReadonlySet<string>
  /** Verb forms of reported speech, which say that the words are somebody’s: der Steig sei “zu kurz”. */
  readonly reported: ReadonlySet<string>
}

export const CARRIERS = byLanguage(
  { ar, de, en, fr },
  (lists, language): Carriers => ({
    opening: new Set(wordsOf(lists.opening, language)),
    persons: new Set(wordsOf(lists.persons, language)),
    pointing: new Set(wordsOf(lists.pointing, language)),
    naming: new Set(wordsOf(lists.naming, language)),
    writer: new Set(wordsOf(lists.writer, language)),
    self: new Set(wordsOf(lists.self, language)),
    reported: new Set(wordsOf(lists.reported, language)),
  }),
)
