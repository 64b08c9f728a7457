import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clamp, contains, overlaps, span } from './span.ts'

const spans = fc.tuple(fc.nat(50), fc.nat(50)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)))

it('touching spans do not overlap, sharing one unit does', () => {
  expect(overlaps(span(0, 3), span(3, 5))).toBe(false)
  expect(overlaps(span(0, 4), span(3, 5))).toBe(true)
})

it('an empty span overlaps only what strictly holds its point', () => {
  expect(overlaps(span(2, 2), span(0, 4))).toBe(true)
  expect(overlaps(span(0, 0), span(0, 4))).toBe(false)
})

it('overlap does not care for order', () => {
  fc.assert(fc.property(spans, spans, (a, b) => overlaps(a, b) === overlaps(b, a)))
})

it('a clamped span lies inside the text', () => {
  fc.assert(fc.property(spans, fc.nat(40), (s, max) => contains(span(0, max), clamp(s, max))))
})
