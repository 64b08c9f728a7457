import { expect, it } from 'vitest'
import { MANY_LINES, textLines } from './lines.ts'

it('knows every line end and keeps the numbers', () => {
  const { lines, count } = textLines('one\r\ntwo\rthree\n\n\u2028\u00a0\nfour\f')
  expect(lines.map((l) => [l.number, l.text, l.gap])).toEqual([
    [1, 'one', 0],
    [2, 'two', 0],
    [3, 'three', 0],
    [7, 'four', 3],
  ])
  expect(count).toBe(8)
})

it('leaves unseen characters at the edges for the source view', () => {
  expect(textLines('\ufeff one ').lines[0]?.text).toBe('\ufeff one ')
})

it('keeps millions of tiny lines together, nothing lost', () => {
  const n = MANY_LINES + 10
  const { lines } = textLines('a\n'.repeat(n))
  expect(lines.length).toBeLessThan(MANY_LINES / 100)
  expect(lines.reduce((sum, l) => sum + l.text.split('\n').length, 0)).toBe(n)
})
