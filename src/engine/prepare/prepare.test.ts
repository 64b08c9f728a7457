import { expect, it } from 'vitest'
import { defaultStyle } from '#shared/style.ts'
import { type PrepareCache, prepareArticle, prepareCache } from './prepare.ts'
import { profileFor } from './profiles/profile.ts'
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

it('holds a bounded amount of text', () => {
  const cache = prepareCache(100)
  const profile = profileFor('en-US')
  const first = cache.reading('The pier is gone.', false, profile)
  for (let i = 0; i < 40; i++) cache.reading(`Paragraph number ${i}.`, false, profile)
  expect(cache.reading('The pier is gone.', false, profile)).not.toBe(first)
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
