import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysIn, latestDay, readIsoDate, weekdayOf } from './calendar.ts'

describe('the calendar', () => {
  it.each([
    [2024, 3, 3, 0],
    [2024, 2, 29, 4],
    [1900, 1, 1, 1],
    [2000, 1, 1, 6],
  ])('%i-%i-%i is weekday %i', (year, month, day, weekday) => {
    expect(weekdayOf({ year, month, day })).toBe(weekday)
  })

  it('knows leap years', () => {
    expect([daysIn(2024, 2), daysIn(2023, 2), daysIn(1900, 2), daysIn(2000, 2)]).toEqual([
      29, 28, 28, 29,
    ])
  })

  it('a day later is the next weekday', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const date = { year, month, day }
          expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) + 1) % 7)
          expect(addDays(addDays(date, 400), -400)).toEqual(date)
        },
      ),
    )
  })

  it.each([
    ['2024-03-03', { year: 2024, month: 3, day: 3 }],
    ['2024-03-03T12:00:00Z', { year: 2024, month: 3, day: 3 }],
    ['2024-03', { year: 2024, month: 3, day: null }],
    ['2024', { year: 2024, month: null, day: null }],
    ['2024-02-30', null],
    ['2024-13', null],
    ['3 March 2024', null],
    ['', null],
  ])('reads “%s”', (text, date) => {
    expect(readIsoDate(text)).toEqual(date)
  })

  it('takes the last day that a date may mean', () => {
    const last = latestDay({ year: 2024, month: 12, day: 31 })
    expect(latestDay({ year: 2024, month: null, day: null })).toBe(last)
    expect(latestDay({ year: 2024, month: 12, day: null })).toBe(last)
  })
})
