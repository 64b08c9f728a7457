/** Names of other articles, looked up by surname and by given name. */
import type { LibraryName } from '#shared/style.ts'
import { accented, foldName, lettersOf } from './fold.ts'
import { PARTICLES, PREFIXES } from './words.ts'

export interface KnownName {
  readonly name: string
  readonly articles: number
  readonly given: string
  /** Folded. */
  readonly first: string
  readonly surname: string
  readonly key: string
  readonly letters: number
}

export interface LibraryIndex {
  /** In how many other articles a name stands so; 0 for none. */
  articles(name: string): number
  byKey(key: string): readonly KnownName[]
  byFirst(first: string): readonly KnownName[]
}

const indexes = new WeakMap<readonly LibraryName[], LibraryIndex>()

/** The index of a list, made once per list. */
export function libraryIndex(names: readonly LibraryName[]): LibraryIndex {
  let index = indexes.get(names)
  if (!index) {
    index = build(names)
    indexes.set(names, index)
  }
  return index
}

function build(names: readonly LibraryName[]): LibraryIndex {
  const counts = new Map<string, number>()
  const keys = new Map<string, KnownName[]>()
  const firsts = new Map<string, KnownName[]>()
  for (const { name, articles } of names) {
    const exact = accented(name)
    counts.set(exact, (counts.get(exact) ?? 0) + articles)
    const known = partsOf(name, articles)
    if (known === null) continue
    push(keys, known.key, known)
    push(firsts, known.first, known)
  }
  return {
    articles: (name) => counts.get(accented(name)) ?? 0,
    byKey: (key) => keys.get(key) ?? [],
    byFirst: (first) => firsts.get(first) ?? [],
  }
}

function push(map: Map<string, KnownName[]>, key: string, name: KnownName): void {
  const list = map.get(key)
  if (list) list.push(name)
  else map.set(key, [name])
}

function partsOf(name: string, articles: number): KnownName | null {
  const words = name.trim().split(/\s+/)
  const given = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (words.length < 2 || PARTICLES.has(given.toLowerCase())) return null
  const hyphen = last.indexOf('-')
  const surname =
    hyphen > 0 && PREFIXES.has(last.slice(0, hyphen).toLowerCase()) ? last.slice(hyphen + 1) : last
  const key = foldName(surname)
  return { name, articles, given, first: foldName(given), surname, key, letters: lettersOf(key) }
}
