/** What stands in quotation marks though nobody is quoted: terms, epithets, noises, words cited from a text. */
import { CARRIERS } from '#engine/words/carriers.ts'
import { classAt, LOWER, UPPER } from '../../prepare/chars.ts'
import { DETERMINER } from '../../prepare/lexicon.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { tokenBefore, tokenFrom } from '../../prepare/tokens.ts'
import { saysOutside } from './units.ts'

/** Longest name for a thing, in words. */
const LONGEST = 5
const VERBAL = /(?:ed|ing|ly)$/
/** Chapter and verse, a page, a year, in brackets beside the closing mark: (Ezra 2:7), (p. 12), (1911). */
const REFERENCE = String.raw`\([^()]{0,40}(?:\d:\d|\bpp?\. ?\d|\b(?:1[5-9]|20)\d\d\b)[^()]{0,20}\)`
const CITED_INSIDE = new RegExp(`${REFERENCE}\\P{L}{0,3}$`, 'u')
const CITED_AFTER = new RegExp(`^\\P{L}{0,3}${REFERENCE}`, 'u')
/** How far from the closing mark a citation may reach, in characters. */
const CITATION = 80

export function isTerm(reading: UnitReading, s: QuotedSpan): boolean {
  if (isNoise(reading, s) || isCited(reading, s)) return true
  return s.words <= LONGEST && (isPointedAt(reading, s) || isAttributive(reading, s))
}

/**
 * The writer says I, we or you: a column, a review, advice to readers. What stands in marks there is the
 * writer's own way of putting things, or what a reader might say.
 */
export function speaksToReaders(reading: UnitReading): boolean {
  return saysOutside(reading, CARRIERS[reading.profile.language].writer)
}

/** German says by its verb that somebody else speaks: Der Steig sei „viel zu kurz“. Outside the marks, not of the writer. */
export function reportsIndirectly(reading: UnitReading): boolean {
  return saysOutside(reading, CARRIERS[reading.profile.language].reported)
}

/** “beep beep beep” */
function isNoise({ tokens }: UnitReading, s: QuotedSpan): boolean {
  const words = tokens.lower.slice(tokenFrom(tokens, s.start), tokenFrom(tokens, s.end))
  return words.every((word) => word === words[0])
}

/** “There was no room (Luke 2:7)”: the words are those of the text that is named. */
function isCited({ text }: UnitReading, { start, end }: QuotedSpan): boolean {
  if (CITED_INSIDE.test(text.slice(Math.max(start, end - CITATION), end))) return true
  return CITED_AFTER.test(text.slice(end, end + CITATION))
}

/** This “online thing of yours”; the “king of the hill”; bathing, or “taking the air”. */
function isPointedAt({ tokens, profile }: UnitReading, s: QuotedSpan): boolean {
  const { pointing, naming } = CARRIERS[profile.language]
  const before = tokens.lower[tokenBefore(tokens, s.start)] ?? ''
  return pointing.has(before) || naming.has(before)
}

/** A term between article and noun (a “ring of fire” eclipse), a sentence before one: a “Well, that happened” shrug. */
function isAttributive({ tokens, text, profile }: UnitReading, s: QuotedSpan): boolean {
  const { words } = profile
  if (words.language !== 'en' && words.language !== 'de') return false
  const { start, first, lower } = tokens
  const next = tokenFrom(tokens, s.end)
  if (start[next] !== s.end + 1 || text[s.end] !== ' ') return false
  const noun = lower[next] as string
  if (words.uses(noun) !== 0 || VERBAL.test(noun)) return false
  if (words.language === 'de') {
    if (first[next] !== UPPER) return false
  } else if (first[next] !== LOWER) return false
  else if (classAt(text, s.inner.start) === UPPER) return true
  const before = tokenBefore(tokens, s.start)
  return [before, before - 1].some((k) => (words.uses(lower[k] ?? '') & DETERMINER) !== 0)
}
