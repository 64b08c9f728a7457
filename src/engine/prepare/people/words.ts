/** The word lists behind the reading of names, each read once: what a word may be in or beside a name. */
import type { Language } from '../profiles/profile.ts'
import { plainArabic } from '../tokens.ts'
import given from '../words/all/given-names.json' with { type: 'json' }
import more from '../words/all/given-names-more.json' with { type: 'json' }
import parts from '../words/all/name-parts.json' with { type: 'json' }
import places from '../words/all/places.json' with { type: 'json' }
import arGiven from '../words/ar/given-names.json' with { type: 'json' }
import ar from '../words/ar/persons.json' with { type: 'json' }
import de from '../words/de/persons.json' with { type: 'json' }
import common from '../words/en/common-words.json' with { type: 'json' }
import en from '../words/en/persons.json' with { type: 'json' }
import fr from '../words/fr/persons.json' with { type: 'json' }
import { foldName } from './fold.ts'

/** A given name, of women, of men or of both. */
export const WOMAN = 1
export const MAN = 1 << 1
export const GIVEN = WOMAN | MAN
/** In the English spelling dictionary. */
export const COMMON = 1 << 2
export const PLACE = 1 << 3
/** Syrian, Democratic, Monday: before a name, not part of it. */
export const DEMONYM = 1 << 4
/** Before a name: Dr, Gen, Sheikh. */
export const HONORIFIC = 1 << 5
/** An office or a trade: mayor, minister, baker. */
export const TRADE = 1 << 6
export const KIN = 1 << 7
/** Makes a row of capitals an institution: Council, Street. */
export const INSTITUTION = 1 << 8
/** A noun before which a surname is not a person: the Kell family, Kell supporters. */
export const OWN = 1 << 9
/** Former, acting: the office is not held now, or not yet. */
export const PASSING = 1 << 10
export const DEPUTY = 1 << 11
/** Minister, secretary: an office only with its portfolio. */
export const MINISTER = 1 << 12
/** A word of an office's name: prime, finance, police. */
export const OFFICE_PART = 1 << 13

const words = (list: string): string[] => list.split(' ').filter((w) => w !== '')

export interface PersonLists {
  readonly honorifics: string
  /** Office to its forms, between bars. */
  readonly offices: Readonly<Record<string, string>>
  readonly ministers: string
  readonly portfolios: Readonly<Record<string, string>>
  readonly of: string
  readonly deputies: string
  readonly passing: string
  readonly trades: string
  readonly kin: string
  readonly institutions: string
  readonly own: string
  /** Forms between bars; `form=other` where two are one position. */
  readonly positions: string
  readonly aged: string
  readonly old: string
}

const LISTS: Record<Language, PersonLists> = { en, fr, de, ar }

export const PARTICLES: ReadonlySet<string> = new Set(words(parts.particles))
/** Al-, el-, ash-: the Arabic article, as it is written before a name with a hyphen. */
export const PREFIXES: ReadonlySet<string> = new Set(words(parts.prefixes))
export const SUFFIXES: ReadonlySet<string> = new Set(words(parts.suffixes))
/** Names that have their capital by right: Al Jazeera. */
export const OFFICIAL: ReadonlySet<string> = new Set(words(parts.official))

let shared: Map<string, number> | undefined

function addTo(map: Map<string, number>, list: readonly string[], use: number): void {
  for (const w of list) map.set(w, (map.get(w) ?? 0) | use)
}

/** Uses that do not hang on the language. */
function sharedUses(): Map<string, number> {
  if (shared) return shared
  shared = new Map()
  addTo(shared, words(given.women), WOMAN)
  addTo(shared, words(given.men), MAN)
  addTo(shared, words(given.either), GIVEN)
  for (const [group, list] of Object.entries(more)) {
    for (const w of words(list)) {
      // Where the large list knows whose name it is, it stays with that.
      const known = (shared.get(w) ?? 0) & GIVEN
      if (known === 0) addTo(shared, [w], whose(group))
      else if (known === GIVEN) shared.set(w, ((shared.get(w) ?? 0) & ~GIVEN) | whose(group))
    }
  }
  addTo(shared, words(places.countries), PLACE)
  addTo(shared, words(places.places), PLACE)
  addTo(shared, words(places.demonyms), DEMONYM)
  addTo(shared, words(parts.calendar), DEMONYM)
  return shared
}

function whose(group: string): number {
  if (group.endsWith(', women')) return WOMAN
  return group.endsWith(', men') ? MAN : GIVEN
}

/** What the words of one language may be beside a name. */
export class PersonWords {
  readonly language: Language
  readonly lists: PersonLists
  readonly #uses = new Map(sharedUses())

  constructor(language: Language) {
    this.language = language
    this.lists = LISTS[language]
    const { lists } = this
    const add = (list: string, use: number): void =>
      addTo(
        this.#uses,
        words(list).map((w) => this.fold(w)),
        use,
      )
    add(lists.honorifics, HONORIFIC)
    add(lists.trades, TRADE)
    add(lists.kin, KIN)
    add(lists.institutions, INSTITUTION)
    add(lists.own, OWN)
    add(lists.passing, PASSING)
    add(lists.deputies, DEPUTY)
    add(lists.ministers, MINISTER | TRADE)
    for (const forms of Object.values(lists.offices)) {
      for (const form of forms.split('|')) {
        const all = words(form)
        add(all.at(-1) ?? '', TRADE)
        add(all.slice(0, -1).join(' '), OFFICE_PART)
      }
    }
    for (const forms of Object.values(lists.portfolios)) {
      add(forms.replaceAll('|', ' '), OFFICE_PART)
    }
    if (language === 'en') add(common.words, COMMON)
    if (language === 'ar') {
      add(arGiven.women, WOMAN)
      add(arGiven.men, MAN)
      add(arGiven.either, GIVEN)
    }
  }

  fold(word: string): string {
    return this.language === 'ar' ? plainArabic(word) : foldName(word)
  }

  /** The uses of a folded word; 0 for a word of no list. */
  uses(folded: string): number {
    return this.#uses.get(folded) ?? 0
  }

  /** In the spelling dictionary, or made of a word in it: Divers, Detained. English only. */
  isOrdinary(folded: string): boolean {
    if (this.#isCommon(folded)) return true
    for (const ending of ENDINGS) {
      if (folded.length < ending.length + 3 || !folded.endsWith(ending)) continue
      const stem = folded.slice(0, -ending.length)
      if (this.#isCommon(stem) || this.#isCommon(`${stem}e`) || this.#isCommon(`${stem}y`)) {
        return true
      }
      if (stem.at(-1) === stem.at(-2) && this.#isCommon(stem.slice(0, -1))) return true
    }
    return PREFIXED.test(folded) && this.#isCommon(folded.replace(PREFIXED, ''))
  }

  #isCommon(folded: string): boolean {
    return (this.uses(folded) & COMMON) !== 0
  }
}

const ENDINGS = [
  's',
  'es',
  'ies',
  'ed',
  'ied',
  'ing',
  'er',
  'ers',
  'ly',
  'ness',
  'less',
  'ist',
  'ists',
]
const PREFIXED = /^(un|re|non|mis|out|over|under)(?=.{4})/

const known = new Map<Language, PersonWords>()

export function personWords(language: Language): PersonWords {
  let found = known.get(language)
  if (!found) {
    found = new PersonWords(language)
    known.set(language, found)
  }
  return found
}

/** A given name that is no word of another kind: evidence wherever it stands. */
export function isClearGiven(uses: number): boolean {
  return (uses & GIVEN) !== 0 && (uses & (COMMON | PLACE | DEMONYM | INSTITUTION)) === 0
}
