/**
 * Keeps findings on their words while the text changes under them, until the next check. A finding whose words
 * are not there (any more) is shown nowhere; nothing is ever underlined that the finding does not mean.
 */
import type { Finding } from '#shared/finding.ts'
import { type Edit, mapSpan } from '#shared/text/edit.ts'
import type { Span } from '#shared/text/span.ts'

/** How far from its place the words are looked for, beyond the size of the change itself. */
const REACH = 12

export interface Tracked {
  readonly finding: Finding
  /** Where it should stand now; kept up also while it is hidden. */
  readonly span: Span
  /** False: its words are not at that place, so it is not drawn. */
  readonly shown: boolean
}

/** A finding as it comes from the check; the text may have gone on since. */
export function track(finding: Finding, text: string): Tracked {
  const span = { start: finding.start, end: finding.end }
  return settle({ finding, span, shown: false }, text, REACH)
}

/** The same finding after the text has changed. */
export function follow(tracked: Tracked, before: string, after: string): Tracked {
  const edit = difference(before, after)
  if (edit === null) return tracked
  const { start, end } = tracked.span
  const span =
    start === end ||
    end <= edit.start ||
    start >= edit.end ||
    (start <= edit.start && edit.end <= end)
      ? mapSpan(tracked.span, [edit])
      : { start, end }
  const grown = Math.abs(edit.insert.length - (edit.end - edit.start))
  return settle({ ...tracked, span }, after, grown + REACH)
}

/** The one replacement that turns `before` into `after`; null when they are equal. */
export function difference(before: string, after: string): Edit | null {
  if (before === after) return null
  const limit = Math.min(before.length, after.length)
  let start = 0
  while (start < limit && before[start] === after[start]) start++
  let tail = 0
  while (
    tail < limit - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++
  }
  return { start, end: before.length - tail, insert: after.slice(start, after.length - tail) }
}

function settle(tracked: Tracked, text: string, reach: number): Tracked {
  const words = tracked.finding.text
  // Only an empty field has an empty anchor: it is meant as long as nothing stands in the field.
  if (words === '') return { ...tracked, shown: text.trim() === '' }
  const at = nearest(text, words, tracked.span.start, reach)
  if (at === null) return { ...tracked, shown: false }
  return { ...tracked, span: { start: at, end: at + words.length }, shown: true }
}

/** Where `words` stand nearest to `at`, null when that is further than `reach`. */
function nearest(text: string, words: string, at: number, reach: number): number | null {
  if (text.startsWith(words, at)) return at
  const after = text.indexOf(words, at)
  const before = at === 0 ? -1 : text.lastIndexOf(words, at - 1)
  const toAfter = after === -1 ? Number.POSITIVE_INFINITY : after - at
  const toBefore = before === -1 ? Number.POSITIVE_INFINITY : at - before
  if (Math.min(toAfter, toBefore) > reach) return null
  return toAfter <= toBefore ? after : before
}
