/** The people of a story, so that a mention can be given the person it stands for. */
import { classAt, LOWER, UPPER } from '../chars.ts'
import { FUNCTION } from '../lexicon.ts'
import type { UnitReading } from '../reading.ts'
import type { Passage, Place } from './passage.ts'

const PARTICLES = new Set(
  'al el bin ibn bint van von de da del della der den la le di du'.split(' '),
)
/** A name has two to five words, particles among them. */
const LONGEST = 5

interface Named {
  readonly start: number
  readonly name: string
  readonly surname: string
}

/** Rows of two or more words with capitals: a fact of a unit. Linear. */
function readNames({ tokens, text, profile }: UnitReading): Named[] {
  const out: Named[] = []
  const { start, end, first, lower } = tokens
  // Not an acronym: the word ends in a small letter. Not a word of grammar that opens a sentence.
  const isName = (k: number): boolean =>
    first[k] === UPPER &&
    classAt(text, (end[k] as number) - 1) === LOWER &&
    (profile.words.uses(lower[k] as string) & FUNCTION) === 0
  const isLink = (k: number): boolean =>
    PARTICLES.has(lower[k] as string) || (end[k] as number) - (start[k] as number) === 1
  for (let k = 0; k < start.length; k++) {
    if (!isName(k)) continue
    let last = k
    for (let next = k + 1; next < start.length && next - k < LONGEST; next++) {
      if (!joins(text, end[next - 1] as number, start[next] as number)) break
      if (isName(next)) last = next
      else if (!isLink(next)) break
    }
    if (last > k) {
      out.push({
        start: start[k] as number,
        name: text.slice(start[k], end[last]).replace(/[’']s$/, ''),
        surname: (lower[last] as string).replace(/'s$/, ''),
      })
    }
    k = last
  }
  return out
}

function joins(text: string, end: number, start: number): boolean {
  if (start - end > 2) return false
  const gap = text.slice(end, start)
  return gap === ' ' || gap === '-' || gap === '. ' || gap === '\u00a0'
}

export class Cast {
  readonly #passages: readonly Passage[]
  #bySurname: Map<string, { at: number; start: number; name: string }[]> | undefined

  constructor(passages: readonly Passage[]) {
    this.#passages = passages
  }

  /** Whether two mentions are known to be one person. */
  areSame(a: Place, b: Place): boolean {
    return this.#known(a) === this.#known(b)
  }

  #known(mention: Place): string {
    const { text } = this.#passages[mention.at] as Passage
    return (this.nameOf(mention) ?? text.slice(mention.start, mention.end)).toLowerCase()
  }

  /** The full name that a mention stands for, or null where the story does not tell. */
  nameOf(mention: Place): string | null {
    const text = (this.#passages[mention.at] as Passage).text.slice(mention.start, mention.end)
    const surname =
      text
        .replace(/[’']s$/, '')
        .split(/[\s-]/)
        .at(-1) ?? ''
    const known = this.#names().get(surname.toLowerCase())
    if (known === undefined || classAt(surname, 0) !== UPPER) return null
    let name: string | null = null
    for (const k of known) {
      if (k.at > mention.at || (k.at === mention.at && k.start >= mention.start)) break
      name = k.name
    }
    return name === text ? null : name
  }

  #names() {
    if (this.#bySurname !== undefined) return this.#bySurname
    this.#bySurname = new Map()
    for (const [at, passage] of this.#passages.entries()) {
      for (const { start, name, surname } of passage.reading.fact(readNames)) {
        const known = this.#bySurname.get(surname)
        if (known) known.push({ at, start, name })
        else this.#bySurname.set(surname, [{ at, start, name }])
      }
    }
    return this.#bySurname
  }
}
