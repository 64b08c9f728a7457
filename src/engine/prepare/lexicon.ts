/**
 * The word lists of a language, read from words/ once. Every word has one number, its uses as bits, so that
 * a reader asks once a word.
 */
import { arabicPast, arabicPresent, englishDoubled, formsOf, inflect } from './inflect.ts'
import type { Language } from './profiles/profile.ts'
import { plainArabic } from './tokens.ts'
import { LISTS, type VerbList } from './word-lists.ts'

/** Reports speech wherever it stands. */
export const STRONG = 1
/** Reports speech only beside a quotation (put, began, found). */
export const WEAK = 1 << 1
/** A form that is more often a noun (state, share, order). */
export const OBJECT = 1 << 2
/** A noun that is speech itself (reply, warning, motto). */
export const CONTENT = 1 << 3
/** A noun that speech stands on (letter, report, sign). */
export const DOCUMENT = 1 << 4
export const ARTICLE = 1 << 5
export const DETERMINER = 1 << 6
export const PRONOUN = 1 << 7
export const CONJUNCTION = 1 << 8
export const PREPOSITION = 1 << 9
export const AUXILIARY = 1 << 10
export const ADVERB = 1 << 11
/** Film, book, song, word, slogan: what follows in marks is a title or a term. */
export const WORK = 1 << 12
/** Titled, called, named: a capital after it makes a name. */
export const NAMING = 1 << 13
/** What people do while they speak (laugh, nod): it may stand for a reporting verb beside a quotation. */
export const GESTURE = 1 << 14
export const SMALL = ARTICLE | PRONOUN | CONJUNCTION | PREPOSITION
export const FUNCTION = SMALL | DETERMINER | AUXILIARY | ADVERB

export interface Lexicon {
  readonly language: Language
  /** The uses of a word (as `Tokens.lower` has it); 0 for a word of no list. */
  uses(word: string): number
  /** The uses of a word as it stands in the lists, nothing parted from it. */
  exact(word: string): number
  /** Phrases that name a speaker (according to): by first word, the words that follow. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Phrases that work like a verb: their subject stands before them (pointed out). */
  readonly verbal: ReadonlySet<string>
  /** Words that name a speaker straight after a closing mark (so Kell). */
  readonly after: ReadonlySet<string>
  /** Words that lose their beginning to an apostrophe, without it. */
  readonly elisions: ReadonlySet<string>
  /** Short forms before a name (Dr, Gen), without the stop. */
  readonly titles: ReadonlySet<string>
  readonly abbreviations: ReadonlySet<string>
  /** Short forms only with a capital: Jan., Inc. */
  readonly capitalAbbreviations: ReadonlySet<string>
  /** Short forms only before a figure: No. 5, p. 12. */
  readonly numberAbbreviations: ReadonlySet<string>
}

const words = (list: string): string[] => list.split(' ').filter((w) => w !== '')

function verbForms(list: VerbList, language: Language): string[] {
  const out: string[] = []
  for (const [how, verbs] of Object.entries(list)) {
    if (typeof verbs !== 'string') {
      out.push(...verbs.flatMap(words))
      continue
    }
    for (const verb of words(verbs)) {
      if (how === 'doubled') out.push(...englishDoubled(verb))
      else if (how === 'past') out.push(...arabicPast(verb))
      else if (how === 'present') out.push(...arabicPresent(verb))
      else out.push(...inflect(verb, language))
    }
  }
  return out
}

function build(language: Language): Lexicon & { readonly map: Map<string, number> } {
  const lists = LISTS[language]
  const plain = language === 'ar' ? plainArabic : (w: string) => w
  const map = new Map<string, number>()
  const add = (list: readonly string[], use: number): void => {
    for (const w of list) map.set(plain(w), (map.get(plain(w)) ?? 0) | use)
  }
  add(verbForms(lists.verbs.strong, language), STRONG)
  add(verbForms(lists.verbs.weak, language), WEAK)
  add(verbForms(lists.verbs.gestures, language), GESTURE)
  add(words(lists.nouns.objects), OBJECT)
  add(words(lists.nouns.content), CONTENT)
  add(words(lists.nouns.documents), DOCUMENT)
  add(words(lists.functions.articles), ARTICLE | DETERMINER)
  add(words(lists.functions.determiners), DETERMINER)
  add(words(lists.functions.pronouns), PRONOUN)
  add(words(lists.functions.conjunctions), CONJUNCTION)
  add(words(lists.functions.prepositions), PREPOSITION)
  add(words(lists.functions.auxiliaries), AUXILIARY)
  add(words(lists.functions.adverbs), ADVERB)
  add(words(lists.works.words), WORK)
  add(words(lists.naming.words), NAMING)
  const phrases = new Map<string, string[][]>()
  for (const phrase of [...lists.phrases.phrases, ...lists.phrases.verbal]) {
    const [first, ...rest] = words(plain(phrase))
    if (first === undefined) continue
    const known = phrases.get(first)
    if (known) known.push(rest)
    else phrases.set(first, [rest])
  }
  return {
    map,
    language,
    uses: usesIn(map, language),
    exact: (word) => map.get(word) ?? 0,
    phrases,
    verbal: new Set(lists.phrases.verbal),
    after: new Set(lists.phrases.after.map(plain)),
    elisions: new Set(words(lists.elisions.words)),
    titles: new Set(words(lists.abbreviations.titles)),
    abbreviations: new Set(words(lists.abbreviations.lower)),
    capitalAbbreviations: new Set(words(lists.abbreviations.capitalised)),
    numberAbbreviations: new Set(words(lists.abbreviations.numbered)),
  }
}

function usesIn(map: ReadonlyMap<string, number>, language: Language): (word: string) => number {
  if (language === 'ar') return (word) => arabicUses(map, word)
  if (language === 'en') {
    return (word) => {
      const uses = map.get(word)
      if (uses !== undefined) return uses
      // the mayor's, who's: the word before the apostrophe
      return word.endsWith("'s") ? (map.get(word.slice(0, -2)) ?? 0) & ~(STRONG | WEAK) : 0
    }
  }
  return (word) => map.get(word) ?? 0
}

/** Arabic writes and, so, in, for and the article as one word with the next. */
function arabicUses(map: ReadonlyMap<string, number>, word: string): number {
  const uses = map.get(word)
  if (uses !== undefined || word.length < 4) return uses ?? 0
  let rest = word
  if (rest.startsWith('و') || rest.startsWith('ف')) {
    rest = rest.slice(1)
    const inner = map.get(rest)
    if (inner !== undefined) return inner
  }
  if (/^[بلك]/.test(rest) && rest.length > 3) {
    const inner = map.get(rest.slice(1)) ?? 0
    if (inner !== 0) return inner & ~(STRONG | WEAK)
  }
  // he called it, she said it: the object is one word with the verb
  for (const form of [word, rest]) {
    const suffix = /^(.{2,}[^ا])(ه|ها|هم)$/.exec(form)
    const verb = suffix === null ? 0 : (map.get(suffix[1] as string) ?? 0) & (STRONG | WEAK)
    if (verb !== 0) return verb
  }
  for (const article of ['ال', 'بال', 'لل', 'كال']) {
    if (rest.startsWith(article)) {
      const inner = map.get(rest.slice(article.length)) ?? 0
      return inner & ~(STRONG | WEAK)
    }
  }
  return 0
}

const built = new Map<Language, ReturnType<typeof build>>()

/** The lexicon of a language, with the house's own reporting verbs (base forms) in all their forms. */
export function lexiconFor(language: Language, extraVerbs: readonly string[] = []): Lexicon {
  let base = built.get(language)
  if (!base) {
    base = build(language)
    built.set(language, base)
  }
  if (extraVerbs.length === 0) return base
  const map = new Map(base.map)
  for (const verb of extraVerbs) {
    for (const form of formsOf(verb, language)) map.set(form, (map.get(form) ?? 0) | STRONG)
  }
  return { ...base, uses: usesIn(map, language), exact: (word) => map.get(word) ?? 0 }
}
