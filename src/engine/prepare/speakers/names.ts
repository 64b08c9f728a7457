/** Full names of a text, so that a surname can be given the person it stands for. */
import { classAt, LOWER, UPPER } from '../chars.ts'
import { FUNCTION, type Lexicon } from '../lexicon.ts'
import type { Paragraph } from './paragraphs.ts'

const PARTICLES = new Set(
  'al el bin ibn bint van von de da del della der den la le di du'.split(' '),
)
/** A name has two to five words, particles among them. */
const LONGEST = 5

/** By surname (lower case), the full names of a text with their places, in order. */
export type Names = ReadonlyMap<string, readonly { readonly at: number; readonly name: string }[]>

/** Rows of two or more words with capitals. Linear. */
export function rememberNames(paragraphs: readonly Paragraph[], words: Lexicon): Names {
  const out = new Map<string, { at: number; name: string }[]>()
  for (const { tokens, text, at } of paragraphs) {
    const { start, end, first, lower } = tokens
    // Not an acronym: the word ends in a small letter. Not a word of grammar that opens a sentence.
    const isName = (k: number): boolean =>
      first[k] === UPPER &&
      classAt(text, (end[k] as number) - 1) === LOWER &&
      (words.uses(lower[k] as string) & FUNCTION) === 0
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
        const surname = (lower[last] as string).replace(/'s$/, '')
        const name = text.slice(start[k], end[last]).replace(/[’']s$/, '')
        const place = { at: at + (start[k] as number), name }
        const known = out.get(surname)
        if (known) known.push(place)
        else out.set(surname, [place])
      }
      k = last
    }
  }
  return out
}

/** The last full name before a place that ends in the same surname as a mention, or null. */
export function nameOf(mention: string, at: number, names: Names): string | null {
  const surname =
    mention
      .replace(/[’']s$/, '')
      .split(/[\s-]/)
      .at(-1) ?? ''
  const known = names.get(surname.toLowerCase())
  if (known === undefined || classAt(surname, 0) !== UPPER) return null
  let lo = 0
  let hi = known.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((known[mid]?.at ?? 0) < at) lo = mid + 1
    else hi = mid
  }
  return known[lo - 1]?.name ?? null
}

function joins(text: string, end: number, start: number): boolean {
  if (start - end > 2) return false
  const gap = text.slice(end, start)
  return gap === ' ' || gap === '-' || gap === '. ' || gap === '\u00a0'
}
