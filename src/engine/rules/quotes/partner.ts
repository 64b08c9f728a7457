/** What to put in for a mark that has no partner, and where. */
import type { Span } from '#shared/text/span.ts'
import { classAt, isWordClass, SPACE, skipSpace, skipSpaceBack } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { STRONG } from '../../prepare/lexicon.ts'
import type { Mark } from '../../prepare/marks.ts'
import type { Profile } from '../../prepare/profiles/profile.ts'
import { firstFrom, holding, lastEnding } from '../../prepare/search.ts'
import { tokenFrom } from '../../prepare/tokens.ts'

const CLOSING: Record<string, string> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
  '‚': '‘',
  '‹': '›',
  '"': '"',
}

/** The missing mark, with the space inside that the profile wants. */
export function partnerOf(mark: Mark, profile: Profile): string {
  const pair = [profile.primary, ...profile.primaryThroughout, ...profile.nested].find(
    ([open, close]) => (mark.role === 'open' ? open : close) === mark.char,
  )
  const opposite =
    mark.role === 'open'
      ? (pair?.[1] ?? CLOSING[mark.char] ?? mark.char)
      : (pair?.[0] ?? Object.keys(CLOSING).find((k) => CLOSING[k] === mark.char) ?? mark.char)
  if (profile.spaceInside === 'none' || (opposite !== '«' && opposite !== '»')) return opposite
  return mark.role === 'open' ? `\u00a0${opposite}` : `${opposite}\u00a0`
}

/** Longest attribution after a quotation, in words, that the missing mark is put before. */
const TAIL = 8

/**
 * Where the missing mark most likely belongs: a closing one at the end of the sentence, or before the
 * attribution that ends it; an opening one at the start of the sentence. A suggestion, no more.
 */
export function placeForPartner(unit: PreparedUnit, mark: Mark, profile: Profile): number {
  const { sentences, marks, text } = unit
  const sentence = holding(sentences, mark.start)
  if (mark.role === 'open') {
    let end = sentence?.end ?? text.length
    const next = marks.spans[firstFrom(marks.spans, mark.end)]
    if (next !== undefined && next.start < end) end = skipSpaceBack(text, next.start) + 1
    const outer = holding(marks.spans, mark.start)
    if (outer?.close) end = skipSpaceBack(text, outer.close.start) + 1
    return beforeAttribution(unit, mark.end, end, profile)
  }
  let start = sentence?.start ?? 0
  const prior = lastEnding(marks.spans, mark.start)
  if (prior !== undefined && prior.end > start) {
    const comma = text.lastIndexOf(',', mark.start)
    start = skipSpace(text, comma >= prior.end ? comma + 1 : prior.end)
  }
  return Math.min(start, mark.start)
}

function beforeAttribution(
  unit: PreparedUnit,
  from: number,
  end: number,
  profile: Profile,
): number {
  const { text, tokens } = unit
  const last = tokenFrom(tokens, end)
  for (let k = last - 1; k > last - 1 - TAIL && k > 0; k--) {
    const start = tokens.start[k] as number
    if (start <= from) break
    const before = skipSpaceBack(text, start)
    if (text[before] !== ',' && text[before] !== '،') continue
    let verb = false
    for (let t = k; t < last; t++) {
      if ((profile.words.uses(tokens.lower[t] as string) & STRONG) !== 0) verb = true
    }
    if (verb)
      return profile.placement === 'inside' || profile.language === 'en' ? before + 1 : before
  }
  return end
}

/** Longest word that is shown with a mark, in characters. */
const WORD = 60

/** A lone mark with the word it touches: “The, stairs.” */
export function withWord(text: string, mark: Mark): { start: number; end: number } {
  if (mark.role === 'open') {
    let end = skipSpace(text, mark.end)
    const most = Math.min(text.length, end + WORD)
    while (end < most && classAt(text, end) !== SPACE) end++
    while (end > mark.end && /[,.;:!?…،؛؟]/.test(text[end - 1] as string)) end--
    return { start: mark.start, end }
  }
  let start = skipSpaceBack(text, mark.start) + 1
  const least = Math.max(0, start - WORD)
  while (start > least && classAt(text, start - 1) !== SPACE) start--
  return { start, end: mark.end }
}

/** A mark inside or at a word with the whole word, apostrophes included: don‘t, ‘n’. */
export function wordRound(text: string, mark: Span): Span {
  const joins = (at: number): boolean =>
    isWordClass(classAt(text, at)) || /['’‘]/.test(text[at] ?? ' ')
  let { start, end } = mark
  while (mark.start - start < WORD && joins(start - 1)) start--
  while (end - mark.end < WORD && joins(end)) end++
  return { start, end }
}

/** A mark with the words on those of its sides where something lies (or is missing). */
export function withNeighbour(text: string, mark: Span, sides: readonly Span[]): Span {
  let { start, end } = mark
  if (sides.some((s) => s.end <= mark.start)) {
    start = skipSpaceBack(text, start) + 1
    const least = Math.max(0, start - WORD)
    while (start > least && classAt(text, start - 1) !== SPACE) start--
  }
  if (sides.some((s) => s.start >= mark.end)) {
    end = skipSpace(text, end)
    const most = Math.min(text.length, end + WORD)
    while (end < most && classAt(text, end) !== SPACE) end++
    while (end > mark.end && /[,.;:!?…،؛؟]/.test(text[end - 1] as string)) end--
  }
  return { start, end }
}
