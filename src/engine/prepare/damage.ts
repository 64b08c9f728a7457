/** Words that were decoded in the wrong encoding: `character-damage` reports them, mark rules skip them. */
import type { Span } from '#shared/text/span.ts'
import { classOf, SPACE } from './chars.ts'

const DAMAGE = /â€|â\u0080|[ÃÂ][\u0080-\u00bf]|ï»¿|\ufffd/

/** Whether a text holds traces of a wrong decoding. Real letters (Âge, São) are none. */
export function isDamaged(text: string): boolean {
  return DAMAGE.test(text)
}

/** Longest stretch beside a mark that counts as its word, in characters. */
const WORD = 60

/** The word round a place: everything up to white space on both sides. */
export function chunkAt(text: string, at: Span): Span {
  const from = Math.max(0, at.start - WORD)
  const to = Math.min(text.length, at.end + WORD)
  let start = at.start
  let end = at.end
  while (start > from && classOf(text.charCodeAt(start - 1)) !== SPACE) start--
  while (end < to && classOf(text.charCodeAt(end)) !== SPACE) end++
  return { start, end }
}
