/** Who says a quotation in its source, and whether two names may be one person's. */

import { AGENCY_NAMES } from '#engine/words/agencies.ts'
import type { Span } from '#shared/text/span.ts'
import { classAt, UPPER } from '../prepare/chars.ts'
import { FUNCTION, type Lexicon } from '../prepare/lexicon.ts'
import { GIVEN, personWords } from '../prepare/people/words.ts'
import { type QuotesFound, readQuotes } from '../prepare/quotes.ts'
import type { Compared } from './compare.ts'
import type { SourceText } from './source-text.ts'

/**
 * The name in the mention of a speaker: the capitalised words that end it, honorifics and offices left out.
 * Offsets in the mention. Null for a pronoun, a role, a body.
 */
export function nameIn(mention: string, words: Lexicon): Span | null {
  const whole = mention.replace(/[,،].*$/s, '').trimEnd()
  if (words.language === 'ar') return arabicNameIn(whole)
  const found = NAME.exec(whole)
  if (found === null) return null
  let start = found.index
  const end = whole.length
  // Honorifics, with or without a stop.
  for (;;) {
    const title = /^(\p{L}+)\.? +/u.exec(whole.slice(start, end))
    if (title === null || !words.titles.has((title[1] as string).toLowerCase())) break
    start += title[0].length
  }
  const name = whole.slice(start, end)
  const lower = name.toLowerCase()
  if (name.includes('’s ') || name.includes("'s ")) return null
  if ((words.uses(lower) & FUNCTION) !== 0) return null
  if (AGENCY_NAMES.has(lower) || BODY.test(name)) return null
  // All in capitals: initials of a body.
  if (/^\p{Lu}{2,5}$/u.test(name)) return null
  // "the Vane family" is no name; "the Coast Guard" is no person.
  if (/(?:^|\s)(?:the|a|an|die|der|das|le|la|les)\s$/i.test(whole.slice(0, start))) return null
  return classAt(name, 0) === UPPER ? { start, end } : null
}

/** A given name too, but not in المتحدث باسم. */
const IN_THE_NAME_OF = 'باسم'

/** Arabic has no capitals: from the given name on, where one or two words follow it. */
function arabicNameIn(mention: string): Span | null {
  const names = personWords('ar')
  const all = [...mention.matchAll(/\S+/g)]
  const given = all.findIndex(
    ([w], i) => (names.uses(names.fold(w)) & GIVEN) !== 0 && (i === 0 || w !== IN_THE_NAME_OF),
  )
  const rest = all.length - given - 1
  if (given < 0 || rest < 1 || rest > 2) return null
  return { start: (all[given] as RegExpExecArray).index, end: mention.length }
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const PARTICLES = 'al|el|bin|ibn|bint|van|von|de|da|del|della|der|den|la|le|di|du|dos|ten|ter|af|zu'
/** One to five capitalised words at the end, particles between them. */
const NAME = new RegExp(
  `(?:(?:${WORD}|(?:al|el)-${WORD}) (?:(?:${PARTICLES}) ){0,2}){0,4}(?:${WORD}|(?:al|el)-${WORD})$`,
  'u',
)
/** Words of bodies and places. */
const BODY =
  /\b(?:University|Ministry|Department|Office|Council|Party|Foundation|Group|Company|Union|Association|Agency|Court|Bank|Committee|Commission|Police|Army|Navy|Guard|Service|House|Institute|Society|Trust|Board|Authority|Corporation|Inc|Ltd|Club|Team|Hospital|School|College|Government|Parliament|Senate|Congress)\b/

/**
 * The speaker that the source names for the stretch in which a quotation was found: the name as it stands
 * there. Null where the source names nobody there, or not by name.
 */
export function sourceSpeaker(source: SourceText, { to }: Compared): string | null {
  const known = to.filter((w) => w >= 0)
  const first = source.words.start[known[0] as number] as number
  const last = source.words.end[known.at(-1) as number] as number
  const paragraph = source.paragraphAt(first)
  const text = source.text.slice(
    paragraph.start,
    Math.min(paragraph.end, paragraph.start + LONGEST),
  )
  const quotes = source.keep(text, readQuotesOf).quotes
  for (const q of quotes) {
    const inside = paragraph.start + q.start < last && first < paragraph.start + q.end
    if (!inside || q.speaker === null) continue
    const name = nameIn(q.speaker.text, source.profile.words)
    if (name === null) return null
    return fuller(q.speaker.text.slice(name.start, name.end), q.speaker.name, source)
  }
  return null
}

/** The full name that the paragraph gives to a mention, where it has its words. */
function fuller(mention: string, full: string | undefined, { profile }: SourceText): string {
  if (full === undefined || !full.includes(mention)) return mention
  const name = nameIn(full, profile.words)
  return name === null ? mention : full.slice(name.start, name.end)
}

/** Longer paragraphs have no attribution that belongs to a quotation at their start. */
const LONGEST = 5000

function readQuotesOf({ profile }: SourceText, text: string): QuotesFound {
  return readQuotes(text.replace(/\s/g, ' '), profile.locale)
}

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/\./g, '')

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s-]+/)
    .map(plain)
    .filter((w) => w.length > 1 && !PARTICLE.test(w))
const PARTICLE = new RegExp(`^(?:${PARTICLES})$`)

/** Whether two names may be one person's: a word in common, spelt alike, or side by side in the source. */
export function maySame(a: string, b: string, source: SourceText): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  for (const l of left) {
    for (const r of right) if (l === r || spellsLike(l, r) || besides(l, r, source)) return true
  }
  return false
}

/** One or two letters apart in words of some length. */
function spellsLike(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  if (longer < 4 || Math.abs(a.length - b.length) > 2) return false
  return distance(a, b) <= (longer < 6 ? 1 : 2)
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}

/** One right after the other, with a space between: given name and surname of one person. */
function besides(a: string, b: string, source: SourceText): boolean {
  return follows(a, b, source) || follows(b, a, source)
}

function follows(a: string, b: string, source: SourceText): boolean {
  const { all, words, text } = source
  for (const p of all.places(source.idOf(a)).subarray(0, MOST_PLACES)) {
    const w = all.words[p] as number
    if (words.key[w + 1] === b && text.slice(words.end[w], words.start[w + 1]) === ' ') return true
  }
  return false
}

const MOST_PLACES = 200
