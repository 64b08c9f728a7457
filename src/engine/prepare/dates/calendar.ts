/** The calendar: pure arithmetic, no clock and no time zone. */

/** A date as far as it is known; a year alone has neither month nor day. */
export interface CalendarDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number | null
  /** 1 to 31. */
  readonly day: number | null
}

export interface FullDate extends CalendarDate {
  readonly month: number
  readonly day: number
}

const DAY_MS = 86_400_000

/** Days since 1 January 1970, Gregorian. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS
}

/** 0 Sunday to 6 Saturday. */
export function weekdayOf(date: FullDate): number {
  return (((dayNumber(date.year, date.month, date.day) + 4) % 7) + 7) % 7
}

export function daysIn(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1)
}

export function isFull(date: CalendarDate): date is FullDate {
  return date.month !== null && date.day !== null
}

const ISO = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[\sTt])/

/** "2024-03-03", "2024-03", "2024", with or without a time after it; null for anything else. */
export function readIsoDate(text: string): CalendarDate | null {
  const m = ISO.exec(text)
  if (m === null) return null
  const year = Number(m[1])
  const month = m[2] === undefined ? null : Number(m[2])
  const day = m[3] === undefined ? null : Number(m[3])
  if (year < 1000 || (month !== null && (month < 1 || month > 12))) return null
  if (month !== null && day !== null && (day < 1 || day > daysIn(year, month))) return null
  return { year, month, day }
}

/** The day so many days later; earlier when `days` is below zero. */
export function addDays(date: FullDate, days: number): FullDate {
  const day = new Date((dayNumber(date.year, date.month, date.day) + days) * DAY_MS)
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() }
}

/** The last day that a date may mean: of its month, of its year. */
export function latestDay(date: CalendarDate): number {
  const month = date.month ?? 12
  return dayNumber(date.year, month, date.day ?? daysIn(date.year, month))
}
