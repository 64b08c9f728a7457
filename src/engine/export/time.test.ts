import { expect, it } from 'vitest'
import { offsetTime, shownTime } from './time.ts'

it.each([
  ['2026-03-15T06:00:00+01:00', '2026-03-15T06:00:00+01:00'],
  ['2026-03-15 06:00+0100', '2026-03-15T06:00:00+01:00'],
  ['2026-03-15T06:00:00.25z', '2026-03-15T06:00:00.25Z'],
  ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
])('%s is a time with zone', (given, written) => {
  expect(offsetTime(given)).toBe(written)
})

it.each([
  '2026-03-15T06:00:00',
  '2026-03-15',
  '2026-02-29T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-03-15T24:00:00Z',
  '2026-03-15T06:00:00+25:00',
  '',
])('%s is none, and no zone is guessed', (given) => {
  expect(offsetTime(given)).toBeNull()
})

it('shows a time the way people write it, and anything else as it was typed', () => {
  expect(shownTime('2026-03-15T06:00:00+01:00')).toBe('2026-03-15 06:00 +01:00')
  expect(shownTime('2026-03-15T06:00:30Z')).toBe('2026-03-15 06:00:30 UTC')
  expect(shownTime('Sunday noon')).toBe('Sunday noon')
})
