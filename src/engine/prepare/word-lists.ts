/** The word lists of words/ by language, as they stand in their files. */
import type { Language } from './profiles/profile.ts'
import arAbbreviations from './words/ar/abbreviations.json' with { type: 'json' }
import arPhrases from './words/ar/cue-phrases.json' with { type: 'json' }
import arElisions from './words/ar/elisions.json' with { type: 'json' }
import arFunction from './words/ar/function-words.json' with { type: 'json' }
import arNaming from './words/ar/naming-words.json' with { type: 'json' }
import arNouns from './words/ar/nouns.json' with { type: 'json' }
import arVerbs from './words/ar/reporting-verbs.json' with { type: 'json' }
import arWorks from './words/ar/work-nouns.json' with { type: 'json' }
import deAbbreviations from './words/de/abbreviations.json' with { type: 'json' }
import dePhrases from './words/de/cue-phrases.json' with { type: 'json' }
import deElisions from './words/de/elisions.json' with { type: 'json' }
import deFunction from './words/de/function-words.json' with { type: 'json' }
import deNaming from './words/de/naming-words.json' with { type: 'json' }
import deNouns from './words/de/nouns.json' with { type: 'json' }
import deVerbs from './words/de/reporting-verbs.json' with { type: 'json' }
import deWorks from './words/de/work-nouns.json' with { type: 'json' }
import enAbbreviations from './words/en/abbreviations.json' with { type: 'json' }
import enPhrases from './words/en/cue-phrases.json' with { type: 'json' }
import enElisions from './words/en/elisions.json' with { type: 'json' }
import enFunction from './words/en/function-words.json' with { type: 'json' }
import enNaming from './words/en/naming-words.json' with { type: 'json' }
import enNouns from './words/en/nouns.json' with { type: 'json' }
import enVerbs from './words/en/reporting-verbs.json' with { type: 'json' }
import enWorks from './words/en/work-nouns.json' with { type: 'json' }
import frAbbreviations from './words/fr/abbreviations.json' with { type: 'json' }
import frPhrases from './words/fr/cue-phrases.json' with { type: 'json' }
import frElisions from './words/fr/elisions.json' with { type: 'json' }
import frFunction from './words/fr/function-words.json' with { type: 'json' }
import frNaming from './words/fr/naming-words.json' with { type: 'json' }
import frNouns from './words/fr/nouns.json' with { type: 'json' }
import frVerbs from './words/fr/reporting-verbs.json' with { type: 'json' }
import frWorks from './words/fr/work-nouns.json' with { type: 'json' }

export interface Lists {
  readonly verbs: {
    readonly strong: VerbList
    readonly weak: VerbList
    readonly gestures: VerbList
  }
  readonly nouns: { readonly objects: string; readonly content: string; readonly documents: string }
  readonly functions: {
    readonly articles: string
    readonly determiners: string
    readonly pronouns: string
    readonly conjunctions: string
    readonly prepositions: string
    readonly auxiliaries: string
    readonly adverbs: string
  }
  readonly works: { readonly words: string }
  readonly naming: { readonly words: string }
  readonly elisions: { readonly words: string }
  readonly abbreviations: {
    readonly titles: string
    readonly capitalised: string
    readonly lower: string
    readonly numbered: string
  }
  readonly phrases: {
    readonly phrases: readonly string[]
    readonly verbal: readonly string[]
    readonly after: readonly string[]
  }
}

/** Lists by how their verbs are inflected; each value is words between spaces, `irregular` one verb an entry. */
export type VerbList = { readonly irregular: readonly string[] } & {
  readonly [how: string]: string | readonly string[]
}

export const LISTS: Record<Language, Lists> = {
  en: {
    verbs: enVerbs,
    nouns: enNouns,
    functions: enFunction,
    works: enWorks,
    naming: enNaming,
    elisions: enElisions,
    abbreviations: enAbbreviations,
    phrases: enPhrases,
  },
  fr: {
    verbs: frVerbs,
    nouns: frNouns,
    functions: frFunction,
    works: frWorks,
    naming: frNaming,
    elisions: frElisions,
    abbreviations: frAbbreviations,
    phrases: frPhrases,
  },
  de: {
    verbs: deVerbs,
    nouns: deNouns,
    functions: deFunction,
    works: deWorks,
    naming: deNaming,
    elisions: deElisions,
    abbreviations: deAbbreviations,
    phrases: dePhrases,
  },
  ar: {
    verbs: arVerbs,
    nouns: arNouns,
    functions: arFunction,
    works: arWorks,
    naming: arNaming,
    elisions: arElisions,
    abbreviations: arAbbreviations,
    phrases: arPhrases,
  },
}
