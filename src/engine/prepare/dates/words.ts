/** Names of months and weekdays by language, read once from words/LANGUAGE/dates.json. */
import type { Language } from '../profiles/profile.ts'
import { plainArabic } from '../tokens.ts'
import ar from '../words/ar/dates.json' with { type: 'json' }
import de from '../words/de/dates.json' with { type: 'json' }
import en from '../words/en/dates.json' with { type: 'json' }
import fr from '../words/fr/dates.json' with { type: 'json' }

/** A name of a month or weekday by its first word. */
export interface DateName {
  /** Month 1 to 12; weekday 0 (Sunday) to 6. */
  readonly value: number
  /** The second word of an Arabic month of two words (كانون الثاني); '' for one word. */
  readonly second: string
  /** Written in full: March, not Mar. */
  readonly full: boolean
}

export interface DateWords {
  /** By first word, as `Tokens.lower` has it. */
  readonly months: ReadonlyMap<string, readonly DateName[]>
  readonly weekdays: ReadonlyMap<string, number>
  /** As the language writes them: January first, Sunday first. */
  readonly monthNames: readonly string[]
  readonly weekdayNames: readonly string[]
  /** Every form of every weekday as written, the full one first. */
  readonly weekdayForms: readonly (readonly string[])[]
  /** Small words within a date: the 3rd of March, Freitag, den 8. Juni. */
  readonly inside: ReadonlySet<string>
  /** What may hang on a day: 3rd, 1er. */
  readonly ordinals: ReadonlySet<string>
  /** Between two days: 3 to 5 March. */
  readonly ranges: ReadonlySet<string>
  /** Between weekday and date: Monday morning, March 4. */
  readonly parts: ReadonlySet<string>
  /** Names of months and weekdays have a capital. */
  readonly capital: boolean
}

interface DateList {
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  readonly inside: string
  readonly ordinals: string
  readonly ranges: string
  readonly parts: string
}

const LISTS: Record<Language, DateList> = { en, fr, de, ar }

const split = (list: string): string[] => list.split(' ').filter((w) => w !== '')

function build(language: Language): DateWords {
  const list = LISTS[language]
  const fold = (w: string): string =>
    language === 'ar' ? plainArabic(w.toLowerCase()) : w.toLowerCase()
  const months = new Map<string, DateName[]>()
  for (const [i, forms] of list.months.entries()) {
    for (const form of forms.split(', ')) {
      const [first = '', second = ''] = split(fold(form))
      const full = form.length > 4 || forms.startsWith(form)
      months.set(first, [...(months.get(first) ?? []), { value: i + 1, second, full }])
    }
  }
  const weekdays = new Map<string, number>()
  for (const [i, forms] of list.weekdays.entries()) {
    for (const form of forms.split(', ')) weekdays.set(fold(form), i)
  }
  const nameOf = (forms: string): string => forms.split(', ')[0] ?? ''
  return {
    months,
    weekdays,
    monthNames: list.months.map(nameOf),
    weekdayNames: list.weekdays.map(nameOf),
    weekdayForms: list.weekdays.map((forms) => forms.split(', ')),
    inside: new Set(split(list.inside).map(fold)),
    ordinals: new Set(split(list.ordinals)),
    ranges: new Set(split(list.ranges).map(fold)),
    parts: new Set(split(list.parts).map(fold)),
    capital: language === 'en' || language === 'de',
  }
}

const built = new Map<Language, DateWords>()

export function dateWords(language: Language): DateWords {
  let words = built.get(language)
  if (!words) {
    words = build(language)
    built.set(language, words)
  }
  return words
}
