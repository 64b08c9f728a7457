/**
 * Keeps what a check said (findings, quotes) on its words while the text changes under them, until the next check.
 * What has not its words (any more) is shown nowhere; nothing is ever underlined that is not meant.
 */
import type { UnitRef } from '#shared/article/units.ts'
import { type Edit, mapSpan } from '#shared/text/edit.ts'
import type { Span } from '#shared/text/span.ts'

/** How far from its place the words are looked for, beyond the size of the change itself. */
const REACH = 12

/** What is said about words of one unit: a finding, a quote of the ledger. Offsets are those of the check. */
export interface Anchored extends Span {
  readonly key: string
  readonly unit: UnitRef
  readonly text: string
}

export interface Tracked<T extends Anchored> {
  readonly item: T
  /** Where it should stand now; kept up also while it is hidden. */
  readonly span: Span
  /** False: its words are not at that place, so it is not drawn. */
  readonly shown: boolean
}

/** An item as it comes from the check; the text may have gone on since. */
export function track<T extends Anchored>(item: T, text: string): Tracked<T> {
  const span = { start: item.start, end: item.end }
  return settle({ item, span, shown: false }, text, REACH)
}

/** The same item after the text has changed. */
export function follow<T extends Anchored>(
  tracked: Tracked<T>,
  before: string,
  after: string,
): Tracked<T> {
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

function settle<T extends Anchored>(tracked: Tracked<T>, text: string, reach: number): Tracked<T> {
  const words = tracked.item.text
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
