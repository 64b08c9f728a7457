import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Mark } from '#shared/article/model.ts'
import { nestRuns, type Run } from './runs.ts'

const flat = (runs: readonly Run[]): string =>
  runs.map((r) => (r.type === 'text' ? r.text : flat(r.children))).join('')

it('nests crossing marks in one fixed order', () => {
  const marks: Mark[] = [
    { type: 'italic', start: 2, end: 6 },
    { type: 'bold', start: 0, end: 4 },
  ]
  const expected = [
    {
      type: 'bold',
      children: [
        { type: 'text', text: 'ab' },
        { type: 'italic', children: [{ type: 'text', text: 'cd' }] },
      ],
    },
    { type: 'italic', children: [{ type: 'text', text: 'ef' }] },
  ]
  expect(nestRuns({ text: 'abcdef', marks })).toEqual(expected)
  expect(nestRuns({ text: 'abcdef', marks: marks.toReversed() })).toEqual(expected)
})

it('joins overlaps of one kind and never nests a link in a link', () => {
  expect(
    nestRuns({
      text: 'abcd',
      marks: [
        { type: 'bold', start: 0, end: 2 },
        { type: 'bold', start: 1, end: 4 },
      ],
    }),
  ).toEqual([{ type: 'bold', children: [{ type: 'text', text: 'abcd' }] }])
  const links = nestRuns({
    text: 'abcd',
    marks: [
      { type: 'link', start: 0, end: 3, href: 'https://a.example' },
      { type: 'link', start: 2, end: 4, href: 'https://b.example' },
    ],
  })
  expect(links.map((r) => r.type)).toEqual(['link', 'link'])
})

it('loses no character, whatever the marks', () => {
  const types = ['bold', 'italic', 'underline', 'strike', 'sub', 'sup'] as const
  fc.assert(
    fc.property(
      fc.string({ maxLength: 12 }),
      fc.array(fc.tuple(fc.constantFrom(...types), fc.nat(12), fc.nat(12)), { maxLength: 6 }),
      (text, spans) => {
        const marks = spans.map(([type, a, b]) => ({
          type,
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
        }))
        expect(flat(nestRuns({ text, marks }))).toBe(text)
      },
    ),
  )
})
