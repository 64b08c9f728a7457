import { expect, it } from 'vitest'
import type { DiffPart } from '../ledger.ts'
import { briefDiff } from './brief.ts'

const words = (parts: readonly DiffPart[]) => parts.map((p) => p.text).join('|')
const same = (text: string): DiffPart => ({ type: 'same', text })
const removed: DiffPart = { type: 'removed', text: 'June' }
const added: DiffPart = { type: 'added', text: 'July' }

it('keeps a short quote whole', () => {
  const parts = [same('“promised new fenders by '), removed, added, same('”')]
  expect(briefDiff(parts)).toEqual(parts)
})

it('cuts what is far from a difference', () => {
  const long = 'one two three four five six seven eight '
  expect(words(briefDiff([same(long), removed, added, same(` ${long}`)]))).toBe(
    '… six seven eight |June|July| one two three …',
  )
})

it('between two differences keeps the words beside both', () => {
  const long = ' one two three four five six seven eight nine '
  expect(words(briefDiff([removed, same(long), added]))).toBe(
    'June| one two three … seven eight nine |July',
  )
})

it('does not put an ellipsis for a word or two', () => {
  expect(words(briefDiff([same('one two three four five '), removed]))).toBe(
    'one two three four five |June',
  )
})
