/** How words of speech may be written: spellings, numbers, signs; and the words that matter when they are cut. */
import arNumbers from './ar/numbers.json' with { type: 'json' }
import arSpoken from './ar/spoken.json' with { type: 'json' }
import deNumbers from './de/numbers.json' with { type: 'json' }
import deSpoken from './de/spoken.json' with { type: 'json' }
import enNumbers from './en/numbers.json' with { type: 'json' }
import spellings from './en/spellings.json' with { type: 'json' }
import enSpoken from './en/spoken.json' with { type: 'json' }
import frNumbers from './fr/numbers.json' with { type: 'json' }
import frSpoken from './fr/spoken.json' with { type: 'json' }

type Language = 'en' | 'fr' | 'de' | 'ar'

const words = (list: string): string[] => list.split(' ').filter((w) => w !== '')
const pairs = (list: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    list.map((pair): [string, string] => {
      const all = words(pair)
      return [all.slice(0, -1).join(' '), all.at(-1) ?? '']
    }),
  )

export interface SpokenWords {
  /** Um, uh: may be dropped from a quotation. */
  readonly fillers: ReadonlySet<string>
  readonly negations: ReadonlySet<string>
  /** n't; '' where the language has no such ending. */
  readonly negationEnding: string
  /** % is "percent" when read aloud. */
  readonly signs: ReadonlyMap<string, string>
  /** Other forms of those words. */
  readonly signWords: ReadonlyMap<string, string>
}

const spoken = (list: {
  fillers: string
  negations: string
  negationEnding: string
  signs: Record<string, string>
  signWords: readonly string[]
}): SpokenWords => ({
  fillers: new Set(words(list.fillers)),
  negations: new Set(words(list.negations)),
  negationEnding: list.negationEnding,
  signs: new Map(Object.entries(list.signs)),
  signWords: pairs(list.signWords),
})

export const SPOKEN: Record<Language, SpokenWords> = {
  en: spoken(enSpoken),
  fr: spoken(frSpoken),
  de: spoken(deSpoken),
  ar: spoken(arSpoken),
}

export interface NumberWords {
  /** 0 to 99, and the round tens. */
  readonly values: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  readonly hundred: string
  readonly scales: ReadonlyMap<string, number>
  /** Between hundreds and the rest: two hundred and six. */
  readonly and: string
  /** May stand for one: a hundred. */
  readonly article: string
  /** What follows the figures of an ordinal: 21st. */
  readonly ordinalEnding: RegExp | null
}

type NumberList = Omit<typeof enNumbers, 'scales'> & { readonly scales: Record<string, number> }

function numbers(list: NumberList): NumberWords {
  const values = new Map(words(list.units).map((w, i) => [w, i]))
  const ordinals = new Map(words(list.ordinals).map((w, i) => [w, i + 1]))
  for (const [i, w] of words(list.tens).entries()) values.set(w, 20 + 10 * i)
  for (const [i, w] of words(list.ordinalTens).entries()) ordinals.set(w, 20 + 10 * i)
  const { hundred, and, article, ordinalEnding } = list
  return {
    values,
    ordinals,
    hundred,
    scales: new Map(Object.entries(list.scales)),
    and,
    article,
    ordinalEnding: ordinalEnding === '' ? null : new RegExp(`^(\\d+)${ordinalEnding}$`),
  }
}

/** German writes a number below a hundred as one word, the last figure first: zweiundvierzig. */
function german(list: NumberList): NumberWords {
  const all = numbers(list)
  const values = new Map(all.values)
  for (const [i, unit] of words(list.units).entries()) {
    if (i === 0 || i > 9) continue
    for (const [t, ten] of words(list.tens).entries()) {
      values.set(`${unit.replace(/s$/, i === 1 ? '' : 's')}und${ten}`, 20 + 10 * t + i)
    }
  }
  return { ...all, values }
}

export const NUMBERS: Record<Language, NumberWords> = {
  en: numbers(enNumbers),
  fr: numbers(frNumbers),
  de: german(deNumbers),
  ar: numbers(arNumbers),
}

/** British spelling to American, word for word. */
export const SPELLING_PAIRS = pairs(spellings.pairs)
/** Beginnings of words that end in -our or -or: col, harb. */
export const OUR_STEMS: readonly string[] = words(spellings.our)
/** Joined with or without a hyphen: co-operate. */
export const HYPHEN_PREFIXES: ReadonlySet<string> = new Set(words(spellings.prefixes))
