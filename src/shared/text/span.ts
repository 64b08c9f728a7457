import * as v from 'valibot'

/** A half-open stretch [start, end) of a string, in UTF-16 code units. start <= end always. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

export function span(start: number, end: number): Span {
  return { start, end }
}

export function length(s: Span): number {
  return s.end - s.start
}

/** True when the two share at least one unit; an empty span overlaps what strictly holds its point. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end) return b.start < a.start && a.start < b.end
  if (b.start === b.end) return a.start < b.start && b.start < a.end
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

export function clamp(s: Span, max: number): Span {
  const start = Math.max(0, Math.min(s.start, max))
  return { start, end: Math.max(start, Math.min(s.end, max)) }
}

export function shift(s: Span, by: number): Span {
  return { start: s.start + by, end: s.end + by }
}

export function slice(text: string, s: Span): string {
  return text.slice(s.start, s.end)
}
