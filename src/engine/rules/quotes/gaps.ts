/** White space on either side of a quotation mark: what is there that should not be, and what is missing. */
import type { Span } from '#shared/text/span.ts'
import { classAt, isLetter, isWordClass, UNCASED } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { Mark } from '../../prepare/marks.ts'
import type { Profile } from '../../prepare/profiles/profile.ts'
import { BESIDE_MARKS } from '../../words/beside-marks.ts'

/** A place beside a mark, and what belongs there instead. */
export interface Gap extends Span {
  readonly insert: string
}

/** Spaces of every width, without line ends and hidden characters. */
const SPACES = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const THIN = /^[\u00a0\u2009\u200a\u202f]$/
const MARK = /["'«»‹›‘-‟]/
/** As much space as is looked at. */
const WIDEST = 40
const AFFIX = 5

/** Between the mark and the words that it encloses. */
export function gapInside({ text }: PreparedUnit, mark: Mark, profile: Profile): Gap | null {
  const opens = mark.role === 'open'
  let start = opens ? mark.end : mark.start
  let end = start
  if (opens) while (end - start < WIDEST && SPACES.test(text[end] ?? '')) end++
  else while (end - start < WIDEST && SPACES.test(text[start - 1] ?? '')) start--
  const beyond = text[opens ? end : start - 1] ?? '\n'
  const gap = text.slice(start, end)
  if (/\s/.test(beyond)) return null
  if (profile.language === 'fr') {
    if (mark.char !== '«' && mark.char !== '»') return null
    return gap === '\u00a0' || gap === '\u202f' ? null : { start, end, insert: '\u00a0' }
  }
  if (gap === '' || (THIN.test(gap) && MARK.test(beyond))) return null
  return { start, end, insert: '' }
}

/** Between the mark and the story's own words: missing space. */
export function gapOutside({ text }: PreparedUnit, mark: Mark, profile: Profile): Gap | null {
  const { suffixes, prefixes } = BESIDE_MARKS[profile.language]
  if (mark.role === 'open') {
    const at = mark.start
    const sign = /[,;:،؛]/.test(text[at - 1] ?? '')
    if (!isOwnLetter(text, sign ? at - 2 : at - 1, profile)) return null
    if (!sign && (text[at - 1] === 'ـ' || prefixes.has(wordTo(text, at)))) return null
    return { start: at, end: at, insert: ' ' }
  }
  const at = mark.end
  if (!isOwnLetter(text, at, profile) || suffixes.has(wordFrom(text, at))) return null
  return { start: at, end: at, insert: ' ' }
}

/** Scripts without case write words without spaces, or with endings of their own; Arabic is known. */
function isOwnLetter(text: string, at: number, { language }: Profile): boolean {
  const cls = classAt(text, at)
  return isLetter(cls) && (cls === UNCASED) === (language === 'ar')
}

/** The short word that starts here; '' when it is longer than any affix. */
function wordFrom(text: string, start: number): string {
  let end = start
  while (end - start <= AFFIX && isWordClass(classAt(text, end))) end++
  return end - start > AFFIX ? '' : text.slice(start, end)
}

function wordTo(text: string, end: number): string {
  let start = end
  while (end - start <= AFFIX && isWordClass(classAt(text, start - 1))) start--
  return end - start > AFFIX ? '' : text.slice(start, end)
}
