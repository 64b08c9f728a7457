/** Pairs of names in a story that may be two spellings of one. */
import type { HouseStyle, LibraryName } from '#shared/style.ts'
import type { PreparedUnit } from '../copy.ts'
import { differInAccents, nearGiven, nearSurnames } from './alike.ts'
import { accented } from './fold.ts'
import { libraryIndex } from './library.ts'
import { BY_SPEECH, type Name } from './name.ts'
import {
  type Form,
  isBefore,
  type Mention,
  type People,
  type Person,
  type Variant,
} from './person.ts'
import { personWords } from './words.ts'

/** Two given names that stand so often each, with the surname, are those of two people: brothers, twins. */
const OFTEN = 3
/** In so many other articles each of two spellings stands when both are right. */
const BOTH_USED = 2

export interface VariantContext {
  readonly units: readonly PreparedUnit[]
  readonly style: HouseStyle
  readonly library: readonly LibraryName[]
}

/** A list of names gives more; nobody reads them. */
const MOST = 100

export function readVariants(people: People, context: VariantContext): Variant[] {
  return [...inGiven(people), ...inSurnames(people), ...inBareSurnames(people)]
    .slice(0, MOST)
    .filter((v) => !areTwo(v, context))
}

/** One surname: Idris Vane, Edris Vane. */
function inGiven(people: People): Variant[] {
  const out: Variant[] = []
  const words = personWords(people.language)
  const done = new Set<string>()
  for (const { key } of people.persons) {
    const bucket = people.named(key)
    if (bucket.length < 2 || done.has(key)) continue
    done.add(key)
    pairs(bucket, (a, b) => {
      const [nameA, nameB] = [nameOf(a), nameOf(b)]
      if (a.first === b.first) {
        const given = differInAccents(nameA.given[0] ?? '', nameB.given[0] ?? '')
        out.push({ part: given ? 'given' : 'surname', forms: [a, b] })
      } else if (a.first.length > 1 && b.first.length > 1 && nearGiven(a.first, b.first, words)) {
        out.push({ part: 'given', forms: [a, b] })
      }
    })
  }
  return out
}

/** One given name: Sara Lindqvist, Sara Lindquist. */
function inSurnames(people: People): Variant[] {
  const firsts = new Map<string, Person[]>()
  for (const person of people.persons) {
    const first = firstOfBoth(person)
    if (first === null) continue
    const known = firsts.get(first)
    if (known) known.push(person)
    else firsts.set(first, [person])
  }
  const out: Variant[] = []
  for (const list of firsts.values()) {
    pairs(list, (a, b) => {
      const words = personWords(people.language)
      // Dixie Chicks, Dixie Chickens: two words, and two things.
      if (words.isOrdinary(a.key) && words.isOrdinary(b.key)) return
      if (nearSurnames(nameOf(a), nameOf(b), 'full')) out.push({ part: 'surname', forms: [a, b] })
    })
  }
  return out
}

/** By what two persons have one given name: it, or two initials (J. K. Vane); a single one says too little. */
function firstOfBoth(person: Person): string | null {
  if (person.first.length > 1) return person.first
  const { given } = nameOf(person)
  return given.length > 1 ? given.map((g) => g.charAt(0)).join('') : null
}

/** A bare surname near that of a person: Joan Achterberg, Achtenberg. */
function inBareSurnames(people: People): Variant[] {
  const out: Variant[] = []
  const initials = new Map<string, Person[]>()
  for (const person of people.persons) {
    if (person.evidence === 0) continue
    const initial = person.key[0] ?? ''
    const known = initials.get(initial)
    if (known === undefined) initials.set(initial, [person])
    else if (known.length < MOST_COMPARED) known.push(person)
  }
  for (const [key, mentions] of people.strangers) {
    if (out.length >= MOST) break
    const name = (mentions[0] as Mention).name
    const speaks = mentions.some((m) => (m.name.evidence & BY_SPEECH) !== 0)
    for (const person of initials.get(key[0] as string) ?? []) {
      if (!nearSurnames(name, nameOf(person), speaks ? 'speaking' : 'bare')) continue
      if (!mayBeSurname(mentions, people)) continue
      out.push({
        part: 'surname',
        forms: [person, { name: name.surname, full: [], bare: mentions }],
      })
    }
  }
  return out
}

/** Not a word, a place, a given name, a family; in German, where nouns have capitals, only one who speaks. */
function mayBeSurname(mentions: readonly Mention[], people: People): boolean {
  const isOther = ({ name }: Mention): boolean =>
    name.ordinary || name.placeToo || name.givenToo || name.attributive
  if (mentions.some(isOther)) return false
  return people.language !== 'de' || mentions.some((m) => (m.name.evidence & BY_SPEECH) !== 0)
}

/**
 * Two people after all: both in one sentence, both in the house’s list, both used elsewhere or often here, one the
 * other’s kin.
 */
function areTwo({ part, forms }: Variant, context: VariantContext): boolean {
  const [a, b] = forms
  if (evidenceOf(a) === 0 && evidenceOf(b) === 0) return true
  // The Marta Kell is a ship.
  if (isThing(a) || isThing(b)) return true
  if (part === 'given' && [...a.full, ...b.full].some((m) => m.name.kin)) return true
  if (part === 'given' && a.full.length >= OFTEN && b.full.length >= OFTEN) return true
  const listed = (form: Form): boolean => isHouseName(form.name, context)
  if (listed(a) && listed(b)) return true
  const library = libraryIndex(context.library)
  if (library.articles(a.name) >= BOTH_USED && library.articles(b.name) >= BOTH_USED) return true
  const [wordA, wordB] = [wordOf(a, part), wordOf(b, part)]
  return context.units.some((unit) => inOneSentence(unit, wordA, wordB))
}

function isHouseName(name: string, context: VariantContext): boolean {
  const exact = accented(name)
  return context.style.names.some((n) => accented(n.use) === exact)
}

function isThing(form: Form): boolean {
  return form.full.length > 0 && form.full.every((m) => m.name.attributive)
}

function evidenceOf(form: Form): number {
  let evidence = 0
  for (const m of form.full) evidence |= m.name.evidence
  for (const m of form.bare) evidence |= m.name.evidence & BY_SPEECH
  return evidence || ('evidence' in form ? (form.evidence as number) : 0)
}

/** What tells the two apart, as written. */
export function wordOf(form: Form, part: Variant['part']): string {
  const name = (form.full[0] ?? form.bare[0])?.name as Name
  return part === 'given' ? (name.given[0] ?? '') : name.surname
}

function inOneSentence(unit: PreparedUnit, a: string, b: string): boolean {
  const { text } = unit
  if (unit.kind === 'credit' || !text.includes(a) || !text.includes(b)) return false
  return unit.sentences.some((s) => {
    const sentence = text.slice(s.start, s.end)
    return hasWord(sentence, a) && hasWord(sentence, b)
  })
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Whole words only: Mark is not in Marks. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + word.length] ?? '')) return true
  }
  return false
}

function nameOf(form: Form): Name {
  return ((form.full[0] ?? form.bare[0]) as Mention).name
}

/** Of so many with one given name or initial, the first are compared. */
const MOST_COMPARED = 100

function pairs<T>(list: readonly T[], see: (a: T, b: T) => void): void {
  const most = Math.min(list.length, MOST_COMPARED)
  for (let i = 0; i < most; i++) {
    for (let j = i + 1; j < most; j++) see(list[i] as T, list[j] as T)
  }
}

/** The earlier of two mentions that may be missing. */
export function firstOf(mentions: readonly Mention[]): Mention | undefined {
  let first: Mention | undefined
  for (const m of mentions) if (first === undefined || isBefore(m, first)) first = m
  return first
}
