/** Number words by language, read once from words/LANGUAGE/numbers.json. */
import type { Language } from '../profiles/profile.ts'
import { plainArabic, readTokens } from '../tokens.ts'
import ar from '../words/ar/numbers.json' with { type: 'json' }
import de from '../words/de/numbers.json' with { type: 'json' }
import en from '../words/en/numbers.json' with { type: 'json' }
import fr from '../words/fr/numbers.json' with { type: 'json' }

/** How sure a number is: 40, about 40, at least 40, up to 40. */
export type Hedge = 'exact' | 'about' | 'atLeast' | 'atMost'
export type Currency = 'dollar' | 'euro' | 'pound' | 'yen' | 'rupee'

export interface NumberWords {
  readonly language: Language
  /** Words below a hundred (Arabic: hundreds of one word too). */
  readonly units: ReadonlyMap<string, number>
  /** Hundred, thousand, dozen: what multiplies the number before it. */
  readonly powers: ReadonlyMap<string, number>
  /** Powers that stand only after figures: 5 bn. */
  readonly onlyAfterFigures: ReadonlySet<string>
  /** Inside a number: two hundred and six. */
  readonly joins: ReadonlySet<string>
  /** Before a power they mean one: a hundred. */
  readonly one: ReadonlySet<string>
  /** Before a power they make less of it: half a million. */
  readonly fractions: ReadonlySet<string>
  /** Between the ends of a range: 30 to 40. */
  readonly ranges: ReadonlySet<string>
  /** Characters between groups of three figures, and before decimals. */
  readonly thousands: string
  readonly decimal: string
  /** Phrases as their words with single spaces. */
  readonly percent: ReadonlySet<string>
  readonly hedges: ReadonlyMap<string, Hedge>
  readonly hedgesAfter: ReadonlyMap<string, Hedge>
  /** Between a part and its whole: 12 of the 37. */
  readonly of: ReadonlySet<string>
  readonly money: ReadonlyMap<string, Currency>
}

interface NumberList {
  readonly units: Readonly<Record<string, number>>
  readonly powers: Readonly<Record<string, number>>
  readonly onlyAfterFigures: string
  readonly joins: string
  readonly one: string
  readonly fractions: string
  readonly ranges: string
  readonly thousands: string
  readonly decimal: string
  readonly percent: readonly string[]
  readonly hedges: Readonly<Record<string, readonly string[]>>
  readonly hedgesAfter: Readonly<Record<string, readonly string[]>>
  readonly of: readonly string[]
  readonly money: Readonly<Record<string, string>>
}

const LISTS: Record<Language, NumberList> = { en, fr, de, ar }

function build(language: Language): NumberWords {
  const list = LISTS[language]
  const fold = language === 'ar' ? plainArabic : (w: string): string => w
  const set = (words: string): ReadonlySet<string> =>
    new Set(
      words
        .split(' ')
        .filter((w) => w !== '')
        .map(fold),
    )
  const phrase = (words: string): string => readTokens(words, language).lower.join(' ')
  const values = (record: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
    new Map(Object.entries(record).map(([w, v]) => [fold(w), v]))
  const hedges = (record: NumberList['hedges']): ReadonlyMap<string, Hedge> =>
    new Map(
      Object.entries(record).flatMap(([kind, list]) => list.map((w) => [phrase(w), kind as Hedge])),
    )
  return {
    language,
    units: values(list.units),
    powers: values(list.powers),
    onlyAfterFigures: set(list.onlyAfterFigures),
    joins: set(list.joins),
    one: set(list.one),
    fractions: set(list.fractions),
    ranges: set(list.ranges),
    thousands: list.thousands.replaceAll(' ', '').replace('SPACE', ' '),
    decimal: list.decimal.replaceAll(' ', ''),
    percent: new Set(list.percent.map(phrase)),
    hedges: hedges(list.hedges),
    hedgesAfter: hedges(list.hedgesAfter),
    of: new Set(list.of.map(phrase)),
    money: new Map(
      Object.entries(list.money).flatMap(([currency, forms]) =>
        forms.split(' ').map((w) => [fold(w), currency as Currency]),
      ),
    ),
  }
}

const built = new Map<Language, NumberWords>()

export function numberWords(language: Language): NumberWords {
  let words = built.get(language)
  if (!words) {
    words = build(language)
    built.set(language, words)
  }
  return words
}
