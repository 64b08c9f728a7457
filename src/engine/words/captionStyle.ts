/** Words for the advice on captions, by language: past verbs, labels, vague dates, what is drawn. */
import { type Phrases, phrases } from '../prepare/phrases.ts'
import type { Language } from '../prepare/profiles/profile.ts'
import { plainArabic } from '../prepare/tokens.ts'
import ar from './ar/caption-style.json' with { type: 'json' }
import de from './de/caption-style.json' with { type: 'json' }
import en from './en/caption-style.json' with { type: 'json' }
import fr from './fr/caption-style.json' with { type: 'json' }

interface StyleList {
  readonly tense: Readonly<Record<keyof TenseWords, string>>
  readonly labels: { readonly caption: readonly string[]; readonly alt: readonly string[] }
  readonly vague: readonly string[]
  readonly drawn: string
}

export interface TenseWords {
  /** Past forms that are nothing else: spoke, was. */
  readonly past: ReadonlySet<string>
  /** Past forms before an object, participles elsewhere: met, attended. */
  readonly pastWithObject: ReadonlySet<string>
  /** Past forms of verbs without an object: arrived. */
  readonly pastAlone: ReadonlySet<string>
  /** Forms of the present that make the sentence tell the moment. */
  readonly present: ReadonlySet<string>
  /** Open a clause that may tell of another time. */
  readonly subordinate: ReadonlySet<string>
}

export interface CaptionStyleWords {
  readonly tense: TenseWords
  /** Pictured, seen here. */
  readonly labels: Phrases
  /** "Image of" at the start of an alt text. */
  readonly altLabels: Phrases
  /** Recently, last week. */
  readonly vague: Phrases
  /** Drawings, maps, portraits: of no moment. */
  readonly drawn: ReadonlySet<string>
}

const LISTS: Record<Language, StyleList> = { en, fr, de, ar }

function build(language: Language): CaptionStyleWords {
  const { tense, labels, vague, drawn } = LISTS[language]
  const set = (words: string): ReadonlySet<string> =>
    new Set(
      words
        .split(' ')
        .filter((w) => w !== '')
        .map(language === 'ar' ? plainArabic : (w) => w),
    )
  return {
    tense: {
      past: set(tense.past),
      pastWithObject: set(tense.pastWithObject),
      pastAlone: set(tense.pastAlone),
      present: set(tense.present),
      subordinate: set(tense.subordinate),
    },
    labels: phrases(labels.caption, language),
    altLabels: phrases(labels.alt, language),
    vague: phrases(vague, language),
    drawn: set(drawn),
  }
}

const built = new Map<Language, CaptionStyleWords>()

export function captionStyleWords(language: Language): CaptionStyleWords {
  let words = built.get(language)
  if (!words) {
    words = build(language)
    built.set(language, words)
  }
  return words
}
