/** Short words and endings that stand close to a quotation mark or an apostrophe, by language. */
import ar from './ar/beside-marks.json' with { type: 'json' }
import de from './de/beside-marks.json' with { type: 'json' }
import en from './en/beside-marks.json' with { type: 'json' }
import fr from './fr/beside-marks.json' with { type: 'json' }

export interface BesideMarks {
  /** What may follow an apostrophe in a word (don’t, o’clock), lower case. */
  readonly afterApostrophe: ReadonlySet<string>
  /** What may stand before one and loses its vowel to it (l’ami). */
  readonly beforeApostrophe: ReadonlySet<string>
  /** Endings that are written onto a word in marks: the “no”s. */
  readonly suffixes: ReadonlySet<string>
  /** Words that are written as one with the next, marks or not: Arabic and, with, for, the. */
  readonly prefixes: ReadonlySet<string>
  /** Verbs that stand between a quotation and its speaker and take no object: said the mayor. */
  readonly saidBefore: ReadonlySet<string>
}

const read = (lists: Record<keyof BesideMarks, readonly string[]>): BesideMarks => ({
  afterApostrophe: new Set(lists.afterApostrophe),
  beforeApostrophe: new Set(lists.beforeApostrophe),
  suffixes: new Set(lists.suffixes),
  prefixes: new Set(lists.prefixes),
  saidBefore: new Set(lists.saidBefore),
})

export const BESIDE_MARKS: Readonly<Record<'en' | 'fr' | 'de' | 'ar', BesideMarks>> = {
  en: read(en),
  fr: read(fr),
  de: read(de),
  ar: read(ar),
}
