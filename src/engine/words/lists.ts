/** Word lists by language, folded as `Tokens.lower` has words, so that they are looked up as they stand. */
import type { Language } from '../prepare/profiles/profile.ts'
import { plainArabic } from '../prepare/tokens.ts'

export type ByLanguage<T> = Readonly<Record<Language, T>>

/** The words of a list that parts them by spaces. */
export function wordsOf(list: string, language: Language): string[] {
  const words = list.split(' ').filter((w) => w !== '')
  return language === 'ar' ? words.map(plainArabic) : words
}

/** One reading a language of lists that have the same shape in each. */
export function byLanguage<L, T>(
  lists: ByLanguage<L>,
  read: (list: L, language: Language) => T,
): ByLanguage<T> {
  return {
    en: read(lists.en, 'en'),
    fr: read(lists.fr, 'fr'),
    de: read(lists.de, 'de'),
    ar: read(lists.ar, 'ar'),
  }
}
