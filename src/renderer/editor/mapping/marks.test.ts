import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '#shared/article/model.ts'
import { richText } from '../testing/arbitrary.ts'
import { isLinkable, normaliseMarks } from './marks.ts'

describe('normaliseMarks', () => {
  it('merges what overlaps or touches, and sorts', () => {
    const marks: Mark[] = [
      { type: 'italic', start: 4, end: 8 },
      { type: 'bold', start: 2, end: 4 },
      { type: 'bold', start: 0, end: 3 },
    ]
    expect(normaliseMarks('The pier', marks)).toEqual([
      { type: 'bold', start: 0, end: 4 },
      { type: 'italic', start: 4, end: 8 },
    ])
  })

  it('lets the earlier of two links keep its place', () => {
    const a = 'https://orlo.example/a'
    const b = 'https://orlo.example/b'
    const marks: Mark[] = [
      { type: 'link', start: 2, end: 8, href: b },
      { type: 'link', start: 0, end: 4, href: a },
    ]
    expect(normaliseMarks('The pier', marks)).toEqual([
      { type: 'link', start: 0, end: 4, href: a },
      { type: 'link', start: 4, end: 8, href: b },
    ])
  })

  it('carries a mark over a line feed but never lets it begin or end there', () => {
    expect(normaliseMarks('\na\nb\n', [{ type: 'bold', start: 0, end: 5 }])).toEqual([
      { type: 'bold', start: 1, end: 4 },
    ])
  })

  it('does not cut a surrogate pair', () => {
    expect(normaliseMarks('a🚀b', [{ type: 'bold', start: 2, end: 4 }])).toEqual([
      { type: 'bold', start: 1, end: 4 },
    ])
  })

  it('drops what is empty, outside, or linked to something that may not be linked to', () => {
    const marks: Mark[] = [
      { type: 'bold', start: 3, end: 3 },
      { type: 'italic', start: 9, end: 12 },
      { type: 'link', start: 0, end: 3, href: 'javascript:alert(1)' },
      { type: 'link', start: 0, end: 3 },
    ]
    expect(normaliseMarks('The pier', marks)).toEqual([])
  })

  it('is done after one time', () => {
    fc.assert(
      fc.property(richText, ({ text, marks }) => {
        const once = normaliseMarks(text, marks)
        expect(normaliseMarks(text, once)).toEqual(once)
      }),
    )
  })
})

it.each([
  ['https://orlo.example/pier', true],
  ['HTTP://orlo.example', true],
  ['mailto:desk@orlo.example', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//orlo.example', false],
  ['https://', false],
  ['https://orlo.example/a b', false],
])('linking to %s: %s', (href, allowed) => {
  expect(isLinkable(href)).toBe(allowed)
})
