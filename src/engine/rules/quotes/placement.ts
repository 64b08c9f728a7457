/** Commas and full stops on the wrong side of a closing mark, by the profile. */
import type { Edit } from '#shared/text/edit.ts'
import {
  classAt,
  isWordClass,
  LOWER,
  skipSpace,
  skipSpaceBack,
  UPPER,
} from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { STRONG } from '../../prepare/lexicon.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import type { Profile } from '../../prepare/profiles/profile.ts'
import { holding, lastEnding } from '../../prepare/search.ts'
import { tokenBefore, tokenFrom } from '../../prepare/tokens.ts'
import { endsInAbbreviation } from './abbreviation.ts'
import { type Closing, signAt } from './closings.ts'

export interface Fault {
  /** On which side a sign stands that should not; `both` when there are two, `missing` when there is none. */
  readonly side: 'inside' | 'outside' | 'both' | 'missing'
  readonly sign: ',' | '.'
  /** Where the place ends that shows it: after the mark, the sign, or the word that should not follow. */
  readonly end: number
  /** What sets it right. */
  readonly edits: readonly Edit[]
}

/** After a comma, as many words may be a clause with a stop of its own. */
const FEWEST_OF_CLAUSE = 3

/** What is wrong with the comma or stop at a closing mark, or null. */
export function faultAt(at: Closing, profile: Profile): Fault | null {
  const { text } = at.unit
  const inside = signAt(text, at.last)
  const outside = signAfter(text, at.end)
  if ((inside === null && outside === null) || isCode(text, at.inner)) return null
  const own = inside === '.' && endsInAbbreviation(text, at.last, profile.words)
  if (profile.language === 'en') {
    if (inside !== null && outside !== null && !own) return doubled(at, outside, profile)
    if (profile.placement === 'inside') return outside && leftOutside(at, outside, own)
  }
  if (inside === null || own) return null
  // British speech keeps its comma; French, German and Arabic put every comma outside.
  const anyKind = inside === ',' && profile.language !== 'en'
  if (!anyKind && !isSurelyFragment(at, profile)) return null
  const moves = outside === null && goesOutside(text, at.end, inside)
  const edits = [drop(at.last), ...(moves ? [put(at.end, text[at.last] as string)] : [])]
  return { side: 'inside', sign: inside, end: at.end, edits }
}

/** A comma or stop right after the mark, at which something ends: not the point of a file name. */
function signAfter(text: string, at: number): ',' | '.' | null {
  return isWordClass(classAt(text, at + 1)) ? null : signAt(text, at)
}

function doubled(at: Closing, outside: ',' | '.', profile: Profile): Fault {
  // The one outside says how the sentence goes on.
  const goesOut = profile.placement === 'by-kind' && isSurelyFragment(at, profile)
  const edits = goesOut
    ? [drop(at.last)]
    : [{ start: at.last, end: at.last + 1, insert: outside }, drop(at.end)]
  return { side: 'both', sign: outside, end: at.end + 1, edits }
}

/** US style: what stands outside goes in, or goes where the quotation has a stop of its own. */
function leftOutside(at: Closing, sign: ',' | '.', abbreviated: boolean): Fault | null {
  const last = at.unit.text[at.last] as string
  const asks = last === '?' || last === '!'
  // A title keeps its mark, and a comma after it is a matter of taste.
  if (asks && at.inner.title) return null
  const trails = (last === '.' && !abbreviated) || last === '…'
  if (trails && sign === '.') return null
  const ends = isWordClass(classAt(at.unit.text, at.last)) || /[)\]%°"”’*.…?!]/.test(last)
  if (!ends) return null
  const goesIn = !asks && !(abbreviated && sign === '.')
  const edits = [...(goesIn ? [put(at.last + 1, sign)] : []), drop(at.end)]
  return { side: 'outside', sign, end: at.end + 1, edits }
}

function drop(at: number): Edit {
  return { start: at, end: at + 1, insert: '' }
}

function put(at: number, insert: string): Edit {
  return { start: at, end: at, insert }
}

/** What was inside has its place outside, unless the sentence shows that it needs none there. */
function goesOutside(text: string, end: number, sign: ',' | '.'): boolean {
  if (/[;:!?؛؟]/.test(text[end] ?? '')) return false
  const next = skipSpace(text, end)
  return sign === ',' || next === end || classAt(text, next) !== LOWER
}

/** An address, a password, a code: no spaces, and more than letters. */
function isCode(text: string, { inner }: QuotedSpan): boolean {
  const word = text.slice(inner.start, Math.min(inner.end, inner.start + 200)).trim()
  return !/\s/.test(word) && /[\d_@/\\#=&+*~<>{}|^$:]|\p{L}\.\p{L}/u.test(word)
}

/**
 * A part of a sentence in marks, and nothing that might be a sentence of its own or the second half of
 * an interrupted one.
 */
function isSurelyFragment({ unit, outer }: Closing, profile: Profile): boolean {
  if (outer.kind !== 'fragment' || !outer.primary || outer.level > 0) return false
  const { text, sentences, marks, tokens } = unit
  const sentence = holding(sentences, outer.start)
  if (sentence === undefined || sentence.start === outer.start) return false
  if (/[.!?…؟][”’"'»)]*\s+\S/.test(text.slice(outer.inner.start, outer.inner.end))) return false
  if (isHeldSentence(unit, outer, profile)) return false
  // “It is,” she told them, “a gift.” Or: The pier, she said, “is a gift to all.”
  const led = /[,،–—-]/.test(text[skipSpaceBack(text, outer.start)] ?? '')
  if (!led) return true
  const prior = lastEnding(marks.spans, outer.start)
  if (prior === undefined || prior.start < sentence.start) return outer.words < FEWEST_OF_CLAUSE
  return tokenFrom(tokens, outer.start) === tokenFrom(tokens, prior.end)
}

/** He said “We are closed.” A whole sentence, although no comma or colon leads into it. */
function isHeldSentence(
  { tokens }: PreparedUnit,
  s: QuotedSpan,
  { words, language }: Profile,
): boolean {
  if (s.words < 3 || s.title || language === 'ar') return false
  if (tokens.first[tokenFrom(tokens, s.inner.start)] !== UPPER) return false
  const before = tokenBefore(tokens, s.start)
  return before >= 0 && (words.uses(tokens.lower[before] as string) & STRONG) !== 0
}
