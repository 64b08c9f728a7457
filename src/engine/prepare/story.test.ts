import { expect, it } from 'vitest'
import { copyOf } from './testing/copy.ts'

it('follows a quotation over paragraphs, a button between them left out', () => {
  const { body, story } = copyOf({
    body: [
      '“We tied the ropes,” Kell said. “Then we waited.',
      'TT',
      '“At four the wind dropped.',
      '“Nobody spoke.”',
      'The boat came at five.',
    ],
  })
  expect(body.map((u) => story.runsOn(u))).toEqual([true, false, true, false, false])
  expect(body.map((u) => story.continues(u))).toEqual([false, false, true, true, false])
  expect(body.map((u) => story.attributes(u))).toEqual([true, false, true, true, false])
  expect([...story.leftOut.values()]).toEqual(['ui-residue'])
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

it('leaves out what is to be deleted', () => {
  const { story } = copyOf({
    headline: 'Pier shut',
    body: [
      'Pier shut.',
      'The pier in Orlo was shut on Monday after the storm.',
      'Boats wait at Orlo quay (AFP)',
      'The pier in Orlo was shut on Monday after the storm.',
      'Lire aussi',
      '(Reporting by Marta Kell; Editing by Ola Brandt)',
      'Nobody came.',
      'Nobody came.',
    ],
    figures: [{ caption: 'Boats wait at Orlo quay.' }],
  })
  expect([...story.leftOut].map(([u, why]) => [u.where, why])).toEqual([
    ['body[0]', 'duplicate-text'],
    ['body[2]', 'duplicate-text'],
    ['body[3]', 'duplicate-text'],
    ['body[4]', 'ui-residue'],
    ['body[5]', 'desk-residue'],
  ])
})
