/** What news counts, by language: tolls, persons, things; read once from LANGUAGE/counts.json. */
import type { Language } from '../prepare/profiles/profile.ts'
import { plainArabic } from '../prepare/tokens.ts'
import ar from './ar/counts.json' with { type: 'json' }
import de from './de/counts.json' with { type: 'json' }
import en from './en/counts.json' with { type: 'json' }
import fr from './fr/counts.json' with { type: 'json' }

export interface CountWords {
  /** Dead, injured, missing: the toll that a word belongs to. */
  readonly tolls: ReadonlyMap<string, string>
  /** Verbs that a toll stands after: killed 21. */
  readonly tollVerbs: ReadonlyMap<string, string>
  /** Nouns for the toll of the dead: the toll rose to 21. */
  readonly tollNouns: ReadonlySet<string>
  /** Counted nouns, as the first word of their line in the list. */
  readonly nouns: ReadonlyMap<string, string>
  /** Those that are persons. */
  readonly persons: ReadonlySet<string>
  /** Persons of no kind: people. */
  readonly anybody: ReadonlySet<string>
  /** A few of these are those in the picture. */
  readonly inFrame: ReadonlySet<string>
  /** Nouns that one story counts for many reasons: people, percent. */
  readonly general: ReadonlySet<string>
  /** Words for what happens to the counted things, as the first word of their line. */
  readonly states: ReadonlyMap<string, string>
  /** A figure after them is a name: Flight 370. */
  readonly labels: ReadonlySet<string>
  /** Between persons and their toll: were, are reported. */
  readonly bridging: ReadonlySet<string>
}

interface CountList {
  readonly tolls: Readonly<Record<string, { readonly words: string; readonly verbs: string }>>
  readonly tollNouns: string
  readonly persons: readonly string[]
  readonly anybody: string
  readonly inFrame: string
  readonly things: readonly string[]
  readonly general: string
  readonly states: readonly string[]
  readonly labels: string
  readonly bridging: string
}

const LISTS: Record<Language, CountList> = { en, fr, de, ar }

function build(language: Language): CountWords {
  const list = LISTS[language]
  const split = (words: string): string[] =>
    words
      .split(' ')
      .filter((w) => w !== '')
      .map(language === 'ar' ? plainArabic : (w) => w)
  const lines = (all: readonly string[]): [string, string][] =>
    all.flatMap((line) => split(line).map((w): [string, string] => [w, split(line)[0] as string]))
  const tolls = Object.entries(list.tolls)
  return {
    tolls: new Map(tolls.flatMap(([toll, t]) => split(t.words).map((w) => [w, toll]))),
    tollVerbs: new Map(tolls.flatMap(([toll, t]) => split(t.verbs).map((w) => [w, toll]))),
    tollNouns: new Set(split(list.tollNouns)),
    nouns: new Map([...lines(list.persons), ...lines(list.things)]),
    persons: new Set(lines(list.persons).map(([, noun]) => noun)),
    anybody: new Set(split(list.anybody)),
    inFrame: new Set(split(list.inFrame)),
    general: new Set(split(list.general)),
    states: new Map(lines(list.states)),
    labels: new Set(split(list.labels)),
    bridging: new Set(split(list.bridging)),
  }
}

const built = new Map<Language, CountWords>()

export function countWordsOf(language: Language): CountWords {
  let words = built.get(language)
  if (!words) {
    words = build(language)
    built.set(language, words)
  }
  return words
}
