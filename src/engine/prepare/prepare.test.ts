import { expect, it } from 'vitest'
import { defaultStyle } from '#shared/style.ts'
import { type PrepareCache, prepareArticle, prepareCache } from './prepare.ts'
import { articleOf, copyOf } from './testing/copy.ts'

const context = {
  style: defaultStyle('en-US'),
  locale: 'en-US',
  source: null,
  library: [],
} as const

function prepare(body: string[], cache: PrepareCache) {
  return prepareArticle(articleOf({ headline: 'Pier shut', body }), context, cache)
}

it('keeps the readings of units whose text did not change', () => {
  const cache = prepareCache()
  const before = prepare(['“We sail,” Kell said.', '“Now,” she said.'], cache)
  const marks = before.body.map((u) => u.marks)
  const after = prepare(['“We sail,” Kell said.', '“Not now,” she said.'], cache)
  expect(after.body[0]?.marks).toBe(marks[0])
  expect(after.body[1]?.marks).not.toBe(marks[1])
})

it('does not take a paragraph for a headline of the same words', () => {
  const copy = copyOf({ headline: 'Dam ‘safe for now’', body: ['Dam ‘safe for now’'] })
  expect(copy.headline.marks.spans[0]?.primary).toBe(true)
  expect(copy.body[0]?.marks.spans[0]?.primary).toBe(false)
})

it('keeps the readings of units that only moved', () => {
  const cache = prepareCache()
  const before = prepare(['“We sail,” Kell said.', 'The pier.'], cache)
  const marks = before.body.map((u) => u.marks)
  const after = prepare(['A line above.', '“We sail,” Kell said.', 'The pier.'], cache)
  expect(after.body.slice(1).map((u) => u.marks)).toEqual(marks)
  expect(after.body[1]?.marks).toBe(marks[0])
})

it('keeps the last copy and no more', () => {
  const cache = prepareCache()
  const [first] = prepare(['“We sail,” Kell said.'], cache).body
  const marks = first?.marks
  prepare(['“We sailed,” Kell said.'], cache)
  expect(prepare(['“We sail,” Kell said.'], cache).body[0]?.marks).not.toBe(marks)
})

it('takes single marks for primary ones where the house says so', () => {
  const style = { options: { singlePrimary: true, roundInsertions: false } }
  const copy = copyOf({ locale: 'en-GB', body: ['‘We sail,’ Kell said.'] }, style)
  expect(copy.body[0]?.marks.spans[0]?.primary).toBe(true)
})

it('keeps what somebody else reads from a text with the text', () => {
  const cache = prepareCache()
  let reads = 0
  const letters = (reading: { text: string }) => {
    reads++
    return reading.text.length
  }
  const [a, b] = prepare(['The pier.', 'The ferry.'], cache).body
  expect([a?.fact(letters), b?.fact(letters), a?.fact(letters)]).toEqual([9, 10, 9])
  const [, again] = prepare(['Another first.', 'The ferry.'], cache).body
  expect(again?.fact(letters)).toBe(10)
  expect(reads).toBe(2)
})
