import type { Span } from './span.ts'

/** Replace [start, end) by `insert`. Offsets are UTF-16 units of the text before any edit. */
export interface Edit extends Span {
  readonly insert: string
}

/**
 * Applies edits that do not overlap, in any order.
 * Throws RangeError when two overlap or one lies outside the text: a programmer's mistake, not a user's.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let out = ''
  let at = 0
  for (const e of sorted) {
    if (e.start < at || e.end < e.start || e.end > text.length) {
      throw new RangeError(`edit [${e.start}, ${e.end}) does not fit after ${at}`)
    }
    out += text.slice(at, e.start) + e.insert
    at = e.end
  }
  return out + text.slice(at)
}

/**
 * Where a point lies after the edits. A point inside replaced text goes to the edge of what replaced it
 * that `lean` names; text inserted exactly at the point goes to its other side.
 */
export function mapPoint(point: number, edits: readonly Edit[], lean: 'before' | 'after'): number {
  let delta = 0
  for (const e of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const insertion = e.start === e.end
    if (e.start > point || (e.start === point && (!insertion || lean === 'before'))) break
    if (e.end > point) return e.start + delta + (lean === 'after' ? e.insert.length : 0)
    delta += e.insert.length - (e.end - e.start)
  }
  return point + delta
}

/**
 * Where a span lies after the edits. What is replaced inside grows or shrinks it, what is inserted at
 * its edges stays outside, what cuts an edge leaves the rest.
 */
export function mapSpan(s: Span, edits: readonly Edit[]): Span {
  const start = mapPoint(s.start, edits, 'after')
  return { start, end: Math.max(start, mapPoint(s.end, edits, 'before')) }
}
