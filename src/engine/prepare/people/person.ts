/** The people of a story as rules see them. */
import type { PreparedUnit } from '../copy.ts'
import type { Language } from '../profiles/profile.ts'
import type { Name, Prefixed } from './name.ts'

export type Place = 'headline' | 'standfirst' | 'body' | 'caption'

export interface Mention {
  readonly unit: PreparedUnit
  readonly place: Place
  /** Number of the unit in reading order. */
  readonly order: number
  readonly name: Name
}

/**
 * Everybody who is called by one given name and one surname, as they are spelt: two spellings of one person
 * are two until a rule finds them alike (`Variant`).
 */
export interface Person {
  /** The full name as first written. */
  readonly name: string
  /** Folded: `Name.key`, `Name.first`. */
  readonly key: string
  readonly first: string
  /** Full names, in reading order; never empty. */
  readonly full: readonly Mention[]
  /** Bare surnames that stand for this person, in reading order. */
  readonly bare: readonly Mention[]
  /** What speaks for a person (`BY_GIVEN` …), over all mentions; 0: perhaps none. */
  readonly evidence: number
}

export interface PlacedPrefix {
  readonly unit: PreparedUnit
  readonly place: Place
  readonly order: number
  readonly word: Prefixed
}

export interface People {
  /** Full names with their mentions, in the order of their first one. */
  readonly persons: readonly Person[]
  /** Persons of one surname (folded). */
  named(key: string): readonly Person[]
  /** Bare words with a capital whose surname no full name has, by word (folded). */
  readonly strangers: ReadonlyMap<string, readonly Mention[]>
  /** Arabic articles in mid-sentence, whatever they name. */
  readonly prefixed: readonly PlacedPrefix[]
  /** Pairs that may be two spellings of one name. */
  readonly variants: readonly Variant[]
  readonly language: Language
}

/** One of two spellings: all its mentions, in reading order. */
export interface Form {
  readonly name: string
  readonly full: readonly Mention[]
  readonly bare: readonly Mention[]
}

export interface Variant {
  /** In what they differ. */
  readonly part: 'given' | 'surname'
  readonly forms: readonly [Form, Form]
}

/** In reading order. */
export function isBefore(a: Mention, b: Mention): boolean {
  return a.order < b.order || (a.order === b.order && a.name.start < b.name.start)
}
