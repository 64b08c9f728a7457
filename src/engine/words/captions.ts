/** Words of captions by language: what says that a picture is old, and days that are told from today. */
import { type Phrases, phrases } from '../prepare/phrases.ts'
import type { Language } from '../prepare/profiles/profile.ts'
import { plainArabic, readTokens } from '../prepare/tokens.ts'
import ar from './ar/captions.json' with { type: 'json' }
import de from './de/captions.json' with { type: 'json' }
import en from './en/captions.json' with { type: 'json' }
import fr from './fr/captions.json' with { type: 'json' }

interface CaptionList {
  readonly file: readonly string[]
  readonly credit: readonly string[]
  readonly undated: readonly string[]
  readonly relative: Readonly<Record<string, number>>
  readonly lasting: string
  readonly background: string
  readonly relativePronouns: string
}

export interface CaptionWords {
  /** "File photo" and the like in a caption. */
  readonly fileLabels: Phrases
  /** "File" and the like in a credit, as `Tokens.lower` has them. */
  readonly creditLabels: ReadonlySet<string>
  readonly undated: Phrases
  /** Yesterday, this morning: words for a day that is told from today. */
  readonly relative: Phrases
  /** Days from today, by the words of the phrase with single spaces. */
  readonly relativeDays: ReadonlyMap<string, number>
  /** Before them such a word means no day: the leaders of tomorrow, the last night. */
  readonly lasting: ReadonlySet<string>
  /** A date after them is not that of the picture: since, born, built. */
  readonly background: ReadonlySet<string>
  /** Begin a clause that may tell of another day. */
  readonly relativePronouns: ReadonlySet<string>
}

const LISTS: Record<Language, CaptionList> = { en, fr, de, ar }

const build = (language: Language): CaptionWords => {
  const list = LISTS[language]
  const set = (words: string | readonly string[]): ReadonlySet<string> =>
    new Set((typeof words === 'string' ? words.split(' ') : words).map(plainArabic))
  return {
    fileLabels: phrases(list.file, language),
    creditLabels: set(list.credit),
    undated: phrases(list.undated, language),
    relative: phrases(Object.keys(list.relative), language),
    relativeDays: new Map(
      Object.entries(list.relative).map(([words, days]) => [wordsOf(words, language), days]),
    ),
    lasting: set(list.lasting),
    background: set(list.background),
    relativePronouns: set(list.relativePronouns),
  }
}

const wordsOf = (phrase: string, language: Language): string =>
  readTokens(phrase, language).lower.join(' ')

const built = new Map<Language, CaptionWords>()

export function captionWords(language: Language): CaptionWords {
  let words = built.get(language)
  if (!words) {
    words = build(language)
    built.set(language, words)
  }
  return words
}
