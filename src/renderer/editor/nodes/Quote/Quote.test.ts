import { expect, it } from 'vitest'
import type { Block } from '#shared/article/model.ts'
import { roundTrip } from '../../testing/roundTrip.ts'

it('comes back with words, marks and attribution', () => {
  const quote: Block = {
    type: 'quote',
    id: 'q',
    text: 'Two are ready.\nThe third can wait.',
    marks: [{ type: 'italic', start: 0, end: 20 }],
    attribution: 'Marta Kell, harbour master',
  }
  expect(roundTrip(quote)).toEqual(quote)
})
