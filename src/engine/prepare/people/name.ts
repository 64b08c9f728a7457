/** What is read of persons in one unit of text. */
import type { Span } from '#shared/text/span.ts'

/** Why a row of capitals is taken for a person (rules.md "Person"). */
export const BY_GIVEN = 1
export const BY_OFFICE = 1 << 1
export const BY_AGE = 1 << 2
export const BY_SPEECH = 1 << 3
export const BY_LIBRARY = 1 << 4
/** A bare word is the subject of would, has, was. */
export const BY_VERB = 1 << 5

export interface Office extends Span {
  /** One word for all forms of an office: "finance minister", "deputy mayor", "spokesman". */
  readonly office: string
  /** Former, acting, interim. */
  readonly passing: boolean
}

export interface Age extends Span {
  readonly years: number
}

/** A mention of a person. The span is the name alone: no office, no possessive, no Jr. UTF-16, half-open. */
export interface Name extends Span {
  readonly form: 'full' | 'bare'
  /** As written. */
  readonly text: string
  /** Given names, initials and nickname as written; none for a bare surname. */
  readonly given: readonly string[]
  /** The first given name, folded; '' for a bare surname. An initial is one letter. */
  readonly first: string
  /** As written, without the Arabic article. */
  readonly surname: string
  /** The surname, folded: what persons are looked up by. */
  readonly key: string
  /** The letters of `key` (`lettersOf`). */
  readonly letters: number
  /** The Arabic article as written: "al-", "Al-"; '' without. */
  readonly prefix: string
  /** Number of the sentence in its unit. */
  readonly sentence: number
  /** Its first word opens a sentence, a quotation or the unit. */
  readonly opens: boolean
  /** After a capitalised office or honorific: President Kell. */
  readonly titled: boolean
  /** Before a noun of its own, or after "the": the Kell family. */
  readonly attributive: boolean
  /** A bare word of the spelling dictionary (Hill, Price). */
  readonly ordinary: boolean
  /** A bare word that is a place too (Lincoln). */
  readonly placeToo: boolean
  /** A bare word that is a given name too (Martin, Ahmed). */
  readonly givenToo: boolean
  /** After brother, wife, twin. */
  readonly kin: boolean
  readonly offices: readonly Office[]
  readonly age: Age | null
  readonly evidence: number
}

/** An Arabic article with its capital or without, in mid-sentence, whatever it names. */
export interface Prefixed extends Span {
  readonly text: string
  readonly prefix: string
  readonly key: string
}

export interface UnitNames {
  /** Full names, in order, whether or not there is evidence for them. */
  readonly full: readonly Name[]
  /** Single words with a capital that may be surnames. */
  readonly bare: readonly Name[]
  readonly prefixed: readonly Prefixed[]
}

export const NO_NAMES: UnitNames = { full: [], bare: [], prefixed: [] }
