import { expect, it } from 'vitest'
import { ferryStory } from '#bridge/testing/sample.ts'
import { same } from './same.ts'

it('compares by what is said, not by order or identity', () => {
  expect(same(ferryStory(), structuredClone(ferryStory()))).toBe(true)
  expect(same({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
})

it.each([
  [{ a: 1 }, { a: 1, b: undefined }],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
  [null, {}],
  ['1', 1],
])('%j is not %j', (a, b) => {
  expect(same(a, b)).toBe(false)
})
