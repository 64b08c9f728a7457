import { expect, it } from 'vitest'
import { fromLocal, toLocal } from './times.ts'

it('comes back as it went in, to the minute', () => {
  const iso = fromLocal('2024-03-03T14:03')
  expect(toLocal(iso)).toBe('2024-03-03T14:03')
  expect(iso).toMatch(/^2024-03-03T14:03:00[+-]\d\d:\d\d$/)
})

it('an empty or half-typed field is no time', () => {
  expect(fromLocal('')).toBeNull()
  expect(fromLocal('2024-')).toBeNull()
  expect(toLocal(null)).toBe('')
  expect(toLocal('soon')).toBe('')
})
