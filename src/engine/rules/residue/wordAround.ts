/** The word that a place lies in or touches. */
import type { Span } from '#shared/text/span.ts'
import { classOf, isWordClass } from '../../prepare/chars.ts'

/** A word that is longer is cut: nobody wants to read more in a finding. */
const LONGEST = 60

/**
 * The letters, digits, apostrophes and hyphens on both sides of a span, with the span; characters that
 * `also` names belong to the word. Grows by at most 60 units a side, never into half a character.
 */
export function wordAround(
  text: string,
  span: Span,
  also: (code: number) => boolean = () => false,
): Span {
  let { start, end } = span
  const belongs = (i: number): boolean => {
    const code = text.charCodeAt(i)
    if (isWordClass(classOf(code)) || also(code)) return true
    // Halves of letters beyond the first plane: never part them.
    if (code >= 0xd800 && code <= 0xdfff) return true
    return joins(code) && i > 0 && i + 1 < text.length && isWord(text, i - 1) && isWord(text, i + 1)
  }
  const least = Math.max(0, span.start - LONGEST)
  while (start > least && belongs(start - 1)) start--
  const most = Math.min(text.length, span.end + LONGEST)
  while (end < most && belongs(end)) end++
  if (isLowHalf(text, start)) start++
  if (isLowHalf(text, end)) end--
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) }
}

function isWord(text: string, at: number): boolean {
  return isWordClass(classOf(text.charCodeAt(at)))
}

function joins(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2010 || code === 0x2011
}

function isLowHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff && at > 0
}
