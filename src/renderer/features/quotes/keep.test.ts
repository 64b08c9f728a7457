import { expect, it } from 'vitest'
import { keepRows } from '../../checks/rows.ts'
import { keepQuote } from './keep.ts'
import { entry } from './testing.ts'

const first = entry('“First”')
const second = entry('“Second”', { start: 20, end: 28 })
const elsewhere = entry('“Elsewhere”', { unit: { block: 'p2', field: 'text' } })
const ledger = [first, second, elsewhere]

it('the quote in hand stays in hand, also when its words change', () => {
  expect(keepQuote(ledger, ledger, second.key)).toBe(second.key)
  const reworded = entry('“Second, reworded”', { start: 20, end: 38 })
  expect(keepQuote(ledger, [first, reworded, elsewhere], second.key)).toBe(reworded.key)
})

it('is let go when it is gone', () => {
  expect(keepQuote(ledger, [first, elsewhere], second.key)).toBeNull()
  expect(keepQuote(ledger, [], second.key)).toBeNull()
  expect(keepQuote([], ledger, 'unknown')).toBeNull()
  expect(keepQuote(ledger, ledger, null)).toBeNull()
})

it('rows that say the same stay the same objects', () => {
  const again = structuredClone(ledger)
  expect(keepRows(ledger, again)).toBe(ledger)
  const moved = again.map((e) => (e.key === second.key ? { ...e, start: 21, end: 29 } : e))
  const rows = keepRows(ledger, moved)
  expect(rows.map((row, i) => row === ledger[i])).toEqual([true, false, true])
  expect(keepRows(ledger, again.slice(1))).toEqual([second, elsewhere])
})
