import { expect, it } from 'vitest'
import { pieces } from './snippet.ts'

it('marks the hits and keeps the rest', () => {
  expect(pieces('the \u2068ferry\u2069 to Orlo, a \u2068ferry\u2069')).toEqual([
    { text: 'the ', hit: false },
    { text: 'ferry', hit: true },
    { text: ' to Orlo, a ', hit: false },
    { text: 'ferry', hit: true },
  ])
})

it('a snippet without a hit, or cut in the middle of one, is still readable', () => {
  expect(pieces('plain')).toEqual([{ text: 'plain', hit: false }])
  expect(pieces('a \u2068fer')).toEqual([
    { text: 'a ', hit: false },
    { text: 'fer', hit: true },
  ])
})
