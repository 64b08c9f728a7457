import { expect, it } from 'vitest'
import { ago, count, dayTime, duration, number, short, size } from './words.ts'

// Local times, so that the test reads the same in every time zone.
const now = new Date(2024, 2, 6, 15, 0, 0) // a Wednesday
const at = (...parts: [number, number, number, number, number?, number?]) =>
  new Date(...parts).toISOString()

it.each([
  [at(2024, 2, 6, 14, 59, 30), 'now'],
  [at(2024, 2, 6, 15, 0, 5), 'now'],
  [at(2024, 2, 6, 14, 48), '12 min'],
  [at(2024, 2, 6, 13, 50), '1 h'],
  [at(2024, 2, 6, 0, 30), '14 h'],
  [at(2024, 2, 5, 22, 0), 'Tue'],
  [at(2024, 2, 1, 10, 0), 'Fri'],
  [at(2024, 1, 3, 10, 0), '3 Feb'],
  [at(2022, 2, 3, 10, 0), '3 Mar 2022'],
  ['nonsense', ''],
])('%s was %s', (iso, words) => {
  expect(ago(iso, now)).toBe(words)
})

it('says a day and a time', () => {
  expect(dayTime(at(2024, 2, 6, 14, 3), now)).toBe('14:03')
  expect(dayTime(at(2024, 2, 5, 9, 10), now)).toBe('yesterday 09:10')
  expect(dayTime(at(2024, 2, 1, 14, 3), now)).toBe('Fri 14:03')
  expect(dayTime(at(2023, 2, 1, 14, 3), now)).toBe('1 Mar 2023, 14:03')
})

it.each([
  [40, '40 s'],
  [150, '2 min 30 s'],
  [120, '2 min'],
  [178, '3 min'],
  [700, '11 min'],
])('%i seconds are %s', (seconds, words) => {
  expect(duration(seconds)).toBe(words)
})

it('counts and sizes', () => {
  expect([318, 1000, 1204, 9999, 31_800].map(short)).toEqual(['318', '1k', '1.2k', '9.9k', '31k'])
  expect(number(1204)).toBe('1,204')
  expect(count(1, 'story', 'stories')).toBe('1 story')
  expect(count(2, 'story', 'stories')).toBe('2 stories')
  expect(size(812)).toBe('812 bytes')
  expect(size(5912)).toBe('5.8 KB')
  expect(size(20 * 1024 * 1024)).toBe('20 MB')
})
