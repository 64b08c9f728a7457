import { expect, it } from 'vitest'
import type { Block } from '#shared/article/model.ts'
import { roundTrip } from '../../testing/roundTrip.ts'

it.each([true, false])('comes back, with a header row: %s', (headerRow) => {
  const cell = (text: string) => ({ text, marks: [] })
  const table: Block = {
    type: 'table',
    id: 't',
    caption: 'Sailings',
    headerRow,
    rows: [
      [cell('Day'), cell('From Orlo')],
      [cell(''), { text: '9:00\n17:00', marks: [{ type: 'bold', start: 0, end: 4 }] }],
    ],
  }
  expect(roundTrip(table)).toEqual(table)
})
