import { expect, it } from 'vitest'
import type { Block } from '#shared/article/model.ts'
import { roundTrip } from '../../testing/roundTrip.ts'

it.each([[[0, 1, 1, 0]], [[2, 0, 3]], [[1, 1]]])('comes back with depths %j', (depths) => {
  const list: Block = {
    type: 'list',
    id: 'l',
    ordered: true,
    items: depths.map((depth, i) => ({
      id: `i${i}`,
      depth,
      text: i === 1 ? '' : `item ${i}`,
      marks: [],
    })),
  }
  expect(roundTrip(list)).toEqual(list)
})
