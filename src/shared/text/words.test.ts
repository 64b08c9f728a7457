import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countWords, readingSeconds } from './words.ts'

it.each([
  ['', 0],
  ['The pier’s shut', 3],
  ['a well-kept 1,200-tonne boat', 4],
  ['U.S. and 3.5 million', 4],
  ['“We sail,” she said — twice.', 5],
  ['قال الوزير إن الميناء مغلق', 5],
])('counts the words of %j as %i', (text, words) => {
  expect(countWords(text)).toBe(words)
})

it('counts European copy as it counts any other', () => {
  const any = fc.string({ unit: fc.constantFrom(..."aÉß1²’'.,-‐—“€ \n\u0301Ж中🙂") })
  fc.assert(
    fc.property(any, (text) => {
      // A letter of another script at the end sends the text the other way, with one word more.
      expect(countWords(`${text} Ж`)).toBe(countWords(text) + 1)
    }),
  )
})

it('reads 240 words in a minute', () => {
  expect(readingSeconds(600)).toBe(150)
})
