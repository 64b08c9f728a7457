/**
 * The people of a story, so that a mention can be given the person it stands for: a surname, a role, a
 * pronoun. Where the story leaves it open, nobody is named.
 */
import type { Span } from '#shared/text/span.ts'
import { DETERMINER } from '../lexicon.ts'
import { firstFrom } from '../search.ts'
import { tokenFrom } from '../tokens.ts'
import type { Passage, Place } from './passage.ts'
import { type Gender, isRole, type Named, plainRole, readNamed } from './people.ts'

interface Person {
  readonly name: string
  gender: Gender
  readonly roles: Set<string>
  /** Passage and place of the first full mention. */
  readonly at: number
}

/** How many passages back a pronoun may reach. */
const REACH = 2
/** More of one name or role are in a list of names, not in a story: which is meant nobody can tell. */
const MOST = 50
/** How many names of one text are looked at for a mention. */
const NAMES = 100
/** How much of a mention may tell a role, in characters. */
const ROLE = 300
const HE = /^(he|his|him|il|er|هو)$/
const SHE = /^(she|her|elle|sie|هي)$/
const INDEFINITE =
  /^(a|an|one|another|some|two|three|several|many|un|une|des|ein|eine|einer|deux|zwei)$/

export class Cast {
  readonly #passages: readonly Passage[]
  #people: Map<string, Person> | undefined
  readonly #bySurname = new Map<string, Person[]>()
  readonly #byGiven = new Map<string, Person[]>()
  readonly #byRole = new Map<string, Set<Person>>()
  /** By the place itself: all quotations that one mention speaks have the same. */
  readonly #known = new Map<Place, Person | null>()

  constructor(passages: readonly Passage[]) {
    this.#passages = passages
  }

  /** Whether two mentions are known to be one person. */
  areSame(a: Place, b: Place): boolean {
    return this.#identity(a) === this.#identity(b)
  }

  /** The full name that a mention stands for, or null where the story does not tell, or it is the mention. */
  nameOf(mention: Place): string | null {
    const person = this.#personOf(mention)
    const { text } = this.#passages[mention.at] as Passage
    return person === null || person.name === text.slice(mention.start, mention.end)
      ? null
      : person.name
  }

  #identity(mention: Place): string {
    const { text } = this.#passages[mention.at] as Passage
    return (this.nameOf(mention) ?? text.slice(mention.start, mention.end)).toLowerCase()
  }

  #personOf(mention: Place): Person | null {
    let person = this.#known.get(mention)
    if (person === undefined) {
      this.#gather()
      person = this.#find(mention)
      this.#known.set(mention, person)
    }
    return person
  }

  #find(mention: Place): Person | null {
    const passage = this.#passages[mention.at] as Passage
    const { tokens, profile } = passage.reading
    const first = tokenFrom(tokens, mention.start)
    const word = tokens.lower[first] ?? ''
    if (HE.test(word)) return this.#byPronoun(mention, 'm')
    if (SHE.test(word)) return this.#byPronoun(mention, 'f')
    const named = within(passage.reading.fact(readNamed), mention)
    if (named.length > 0 && profile.language !== 'ar') {
      const person = this.#byName(named, mention)
      if (person !== null) return person
    }
    for (const n of named) {
      const person = this.#people?.get(n.key)
      if (person) return person
    }
    if (INDEFINITE.test(word)) return null
    return this.#byRoleOf(mention, first)
  }

  /** The first of the names in a mention that is a person's. */
  #byName(named: readonly Named[], mention: Place): Person | null {
    for (const n of named) {
      if (!n.full) continue
      const person = this.#people?.get(n.key)
      if (person) return person
    }
    const n = named[0] as Named
    return (
      this.#only(this.#bySurname.get(n.surname), n.gender, mention) ??
      this.#only(this.#byGiven.get(n.given), n.gender, mention)
    )
  }

  /** One person of several with a name: the only one that the gender leaves, or that the passage names. */
  #only(found: readonly Person[] | undefined, gender: Gender, mention: Place): Person | null {
    if (found === undefined || found.length > MOST) return null
    const fit = found.filter((p) => gender === null || p.gender === null || p.gender === gender)
    if (fit.length === 1) return fit[0] as Person
    const here = this.#mentioned(mention.at, mention.start, true).filter((p) => fit.includes(p))
    return here.length === 1 ? (here[0] as Person) : null
  }

  #byRoleOf(mention: Place, first: number): Person | null {
    const { tokens, profile } = (this.#passages[mention.at] as Passage).reading
    const certain = (profile.words.uses(tokens.lower[first] ?? '') & DETERMINER) !== 0
    if (!certain && !/^ال/.test(tokens.lower[first] ?? '')) return null
    let fit: Set<Person> | null = null
    const end = Math.min(mention.end, mention.start + ROLE)
    const text = tokens.text.slice(mention.start, end).toLowerCase()
    const age = /\b(\d\d)-(year-old|jährige)/.exec(text)
    if (age) fit = this.#byRole.get(`${age[1]}-year-old`) ?? null
    for (let k = first; (tokens.start[k] ?? end) < end; k++) {
      const word = tokens.lower[k] as string
      if (!isRole(word, profile.language)) continue
      const having = this.#byRole.get(plainRole(word, profile.language))
      if (having === undefined || having.size > MOST) return null
      const both: Set<Person> =
        fit === null ? having : new Set([...having].filter((p) => fit?.has(p)))
      fit = both
    }
    const before = [...(fit ?? [])].filter((p) => p.at <= mention.at)
    return before.length === 1 ? (before[0] as Person) : null
  }

  /** The only person of the gender that the passage names before the pronoun, else the one before it. */
  #byPronoun(mention: Place, gender: 'f' | 'm'): Person | null {
    for (let at = mention.at; at >= 0 && at >= mention.at - REACH; at--) {
      const upTo = at === mention.at ? mention.start : Number.POSITIVE_INFINITY
      const found = this.#mentioned(at, upTo, false).filter(
        (p) => p.gender === gender || p.gender === null,
      )
      const sure = found.filter((p) => p.gender === gender)
      if (sure.length === 1 && (found.length === 1 || found.length - sure.length < 3))
        return sure[0] as Person
      if (found.length === 1 && at === mention.at) return found[0] as Person
      if (sure.length > 1) {
        const topics = this.#mentioned(at, upTo, false, true).filter((p) => p.gender === gender)
        return topics.length === 1 ? (topics[0] as Person) : null
      }
      if (found.length > 0) return null
    }
    return null
  }

  /** Persons that a passage names before a place, each once. */
  #mentioned(at: number, upTo: number, quoted: boolean, opening = false): Person[] {
    const out = new Set<Person>()
    const all = (this.#passages[at] as Passage).reading.fact(readNamed)
    const end = upTo === Number.POSITIVE_INFINITY ? all.length : firstFrom(all, upTo)
    for (const n of all.slice(Math.max(end - NAMES, 0), end)) {
      if ((n.quoted && !quoted) || (opening && !n.opens)) continue
      const person =
        this.#people?.get(n.key) ??
        one(this.#bySurname.get(n.surname)) ??
        one(this.#byGiven.get(n.given))
      if (person) out.add(person)
    }
    return [...out]
  }

  #gather(): void {
    if (this.#people !== undefined) return
    this.#people = new Map()
    for (const [at, passage] of this.#passages.entries()) {
      for (const n of passage.reading.fact(readNamed)) {
        if (!n.full) continue
        let person = this.#people.get(n.key)
        if (person === undefined) {
          person = { name: n.name, gender: n.gender, roles: new Set(), at }
          this.#people.set(n.key, person)
          push(this.#bySurname, n.surname, person)
          push(this.#byGiven, n.given, person)
        }
        person.gender ??= n.gender
        for (const role of n.roles) {
          person.roles.add(role)
          const known = this.#byRole.get(role)
          if (known) known.add(person)
          else this.#byRole.set(role, new Set([person]))
        }
      }
    }
  }
}

/** The names that a mention holds. */
function within(all: readonly Named[], { start, end }: Span): readonly Named[] {
  let from = firstFrom(all, start)
  while (from > 0 && (all[from - 1] as Named).end > start) from--
  return all.slice(from, firstFrom(all, end)).slice(0, NAMES)
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const known = map.get(key)
  if (known) known.push(person)
  else map.set(key, [person])
}

function one(list: readonly Person[] | undefined): Person | null {
  return list?.length === 1 ? (list[0] as Person) : null
}
