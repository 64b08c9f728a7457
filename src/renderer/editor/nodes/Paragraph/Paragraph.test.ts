import { expect, it } from 'vitest'
import type { Block } from '#shared/article/model.ts'
import { roundTrip } from '../../testing/roundTrip.ts'

it.each<Block>([
  { type: 'paragraph', id: 'a', text: '', marks: [] },
  { type: 'paragraph', id: 'a', text: 'One\n\ntwo', marks: [] },
  { type: 'heading', id: 'a', level: 4, text: 'One', marks: [{ type: 'sup', start: 0, end: 1 }] },
  { type: 'divider', id: 'a' },
])('%j comes back', (block) => {
  expect(roundTrip(block)).toEqual(block)
})
