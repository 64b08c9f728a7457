import { expect, it } from 'vitest'
import { copyOf } from './testing/copy.ts'

it('follows a quotation over paragraphs', () => {
  const { body, story } = copyOf({
    body: [
      '“We tied the ropes,” Kell said. “Then we waited.',
      '“At four the wind dropped.',
      '“Nobody spoke.”',
      'The boat came at five.',
    ],
  })
  expect(body.map((u) => story.runsOn(u))).toEqual([true, true, false, false])
  expect(body.map((u) => story.continues(u))).toEqual([false, true, true, false])
  expect(body.map((u) => story.attributes(u))).toEqual([true, true, true, false])
})

it('ends it where the next paragraph does not re-open', () => {
  const { body, story } = copyOf({ body: ['“We took the till.', 'Then the lamps went out.”'] })
  expect(body.some((u) => story.runsOn(u) || story.continues(u))).toBe(false)
})

it('reads a very long running quotation without a stack of calls', () => {
  const body = Array.from({ length: 20_000 }, () => '“And then we waited.')
  const copy = copyOf({ body: ['Kell said: “We waited.', ...body] })
  expect(copy.story.attributes(copy.body.at(-1) as (typeof copy.body)[number])).toBe(true)
})
