/** The persons of a story with all their mentions: names of all units put together. Read when first asked for. */
import type { HouseStyle, LibraryName } from '#shared/style.ts'
import type { PreparedUnit } from '../copy.ts'
import type { Profile } from '../profiles/profile.ts'
import { accented } from './fold.ts'
import { libraryIndex } from './library.ts'
import { BY_LIBRARY, type Name } from './name.ts'
import {
  isBefore,
  type Mention,
  type People,
  type Person,
  type Place,
  type PlacedPrefix,
} from './person.ts'
import { readNames } from './read-names.ts'
import { readVariants } from './variants.ts'

/** Where names are looked up beside the story. */
export interface PeopleContext {
  readonly profile: Profile
  readonly style: HouseStyle
  readonly library: readonly LibraryName[]
}

interface Growing extends Person {
  readonly full: Mention[]
  readonly bare: Mention[]
  evidence: number
}

/** More of one surname are in a list of names, not in a story. */
const MOST_NAMESAKES = 50

/** Read when first asked for. */
export function readPeople(units: readonly PreparedUnit[], context: PeopleContext): People {
  return new Reading(units, context)
}

type Found = Pick<People, 'persons' | 'named' | 'strangers' | 'prefixed'>

class Reading implements People {
  readonly #units: readonly PreparedUnit[]
  readonly #context: PeopleContext
  #found: Found | undefined
  #variants: People['variants'] | undefined

  constructor(units: readonly PreparedUnit[], context: PeopleContext) {
    this.#units = units
    this.#context = context
  }

  get persons() {
    return this.#all.persons
  }
  get strangers() {
    return this.#all.strangers
  }
  get prefixed() {
    return this.#all.prefixed
  }
  get language() {
    return this.#context.profile.language
  }
  get variants() {
    this.#variants ??= readVariants(this, { units: this.#units, ...this.#context })
    return this.#variants
  }
  named(key: string) {
    return this.#all.named(key)
  }

  get #all() {
    this.#found ??= find(this.#units, this.#context)
    return this.#found
  }
}

function find(units: readonly PreparedUnit[], context: PeopleContext): Found {
  const persons: Growing[] = []
  const buckets = new Map<string, Growing[]>()
  const bare: Mention[] = []
  const prefixed: PlacedPrefix[] = []
  units.forEach((unit, order) => {
    const place = placeOf(unit)
    if (place === null) return
    const names = unit.fact(readNames)
    for (const name of names.full) {
      const mention = { unit, place, order, name }
      let bucket = buckets.get(name.key)
      if (bucket === undefined) {
        bucket = []
        buckets.set(name.key, bucket)
      }
      const known = bucket.find((p) => isSame(p, name))
      if (known) {
        known.full.push(mention)
        known.evidence |= name.evidence
      } else if (bucket.length < MOST_NAMESAKES) {
        const { text, key, first, evidence } = name
        const person = { name: text, key, first, full: [mention], bare: [], evidence }
        bucket.push(person)
        persons.push(person)
      }
    }
    for (const name of names.bare) bare.push({ unit, place, order, name })
    for (const word of names.prefixed) prefixed.push({ unit, place, order, word })
  })
  const strangers = new Map<string, Mention[]>()
  for (const mention of bare) {
    const bucket = buckets.get(mention.name.key)
    if (bucket !== undefined) standsFor(mention, bucket).bare.push(mention)
    else {
      const list = strangers.get(mention.name.key)
      if (list) list.push(mention)
      else strangers.set(mention.name.key, [mention])
    }
  }
  for (const person of persons) {
    if (person.evidence === 0 && isListed(person, context)) person.evidence = BY_LIBRARY
  }
  return {
    persons,
    named: (key) => buckets.get(key) ?? [],
    strangers,
    prefixed,
  }
}

/** The same spelling, or an initial for the given name. */
function isSame(person: Person, name: Name): boolean {
  const known = (person.full[0] as Mention).name
  if (known.surname !== name.surname && accented(known.surname) !== accented(name.surname)) {
    return false
  }
  if (person.first.length === 1 || name.first.length === 1) return person.first[0] === name.first[0]
  if (person.first !== name.first) return false
  const [a, b] = [known.given[0] ?? '', name.given[0] ?? '']
  return a === b || accented(a) === accented(b)
}

/** A bare surname stands for the last of that name before it, else for the first in the story. */
function standsFor(mention: Mention, bucket: readonly Growing[]): Growing {
  let found = bucket[0] as Growing
  if (bucket.length === 1) return found
  let best: Mention | undefined
  for (const person of bucket) {
    const full = lastBefore(person.full, mention)
    if (full === undefined || (best !== undefined && isBefore(full, best))) continue
    best = full
    found = person
  }
  return found
}

function lastBefore(list: readonly Mention[], mention: Mention): Mention | undefined {
  let lo = 0
  let hi = list.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (isBefore(list[mid] as Mention, mention)) lo = mid + 1
    else hi = mid
  }
  return list[lo - 1]
}

function isListed(person: Person, { style, library }: PeopleContext): boolean {
  const name = accented(person.name)
  return (
    style.names.some((n) => n.kind === 'person' && accented(n.use) === name) ||
    libraryIndex(library).articles(person.name) > 0
  )
}

function placeOf(unit: PreparedUnit): Place | null {
  switch (unit.kind) {
    case 'headline':
    case 'standfirst':
    case 'caption':
      return unit.kind
    case 'credit':
    case 'alt':
      return null
    default:
      return 'body'
  }
}
