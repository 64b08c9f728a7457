/** Dates in running text: day, month, year and weekday with their places, in every order of the five locales. */
import type { Span } from '#shared/text/span.ts'
import { DIGIT, UPPER } from '../chars.ts'
import { type Lexicon, PREPOSITION } from '../lexicon.ts'
import type { UnitReading } from '../reading.ts'
import type { Tokens } from '../tokens.ts'
import { plainDigits } from './digits.ts'
import { readNumericDate } from './numeric.ts'
import { type DateWords, dateWords } from './words.ts'

export type DateOrder = 'day-first' | 'month-first' | 'year-first'

/** A month with what stands round it. Offsets are UTF-16 units, half-open, weekday and year included. */
export interface TextDate extends Span {
  /** 1 to 31; the last day of a range. */
  readonly day: number | null
  /** 1 to 12. */
  readonly month: number
  readonly year: number | null
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number | null
  /** The word for the weekday; null where there is none. */
  readonly weekdayAt: Span | null
  /** Null for a month without a day. */
  readonly order: DateOrder | null
  /** Several days: 3–5 March. */
  readonly range: boolean
  /** Written in figures alone: 3.3.2024. */
  readonly numeric: boolean
}

export interface DateReading {
  readonly dates: readonly TextDate[]
  /** Years that stand alone, decades among them (1990s), and four figures that may be one. */
  readonly years: readonly (Span & { readonly year: number })[]
}

const FIRST_YEAR = 1000
const LAST_YEAR = 2199
/** Between the parts of one date stand only these; at most GAP characters. */
const CLOSE = /^[.\s\u00a0]{0,2}[-\s\u00a0/]?$/u
const BEFORE_YEAR = /^[.,،]?\s{0,2}(?:\/\s?)?$/u
const BEFORE_DAY = /^\.?[,،]?\s{1,2}\(?$/u
const DASH = /^\s?[-–—/]\s?$/u
const GAP = 4

/** The reading for `unit.fact(readDates)`. */
export function readDates(reading: UnitReading): DateReading {
  const words = dateWords(reading.profile.language)
  const { tokens } = reading
  const dates: TextDate[] = []
  const years: (Span & { year: number })[] = []
  let floor = 0
  for (let i = 0; i < tokens.start.length; i++) {
    if (tokens.first[i] === DIGIT) {
      const numeric = readNumericDate(tokens, i, reading.profile.locale)
      if (numeric !== null) {
        dates.push(withWeekday(numeric, i, floor, tokens, words))
        i += 2
        floor = i + 1
        continue
      }
      const year = yearAt(tokens, i)
      if (year !== null)
        years.push({ start: tokens.start[i] as number, end: tokens.end[i] as number, year })
      continue
    }
    const found = monthAt(tokens, i, words)
    if (found === null) continue
    const { date, last } = dateRound(found, floor, tokens, words, reading.profile.words)
    if (date === null) continue
    while (years.length > 0 && (years.at(-1) as Span).start >= date.start) years.pop()
    dates.push(date)
    floor = last + 1
    i = last
  }
  return { dates, years }
}

interface MonthAt {
  readonly month: number
  readonly first: number
  /** Last word: two words, or both Arabic names of one month (كانون الثاني/يناير). */
  readonly last: number
  readonly full: boolean
}

function monthAt(tokens: Tokens, i: number, words: DateWords): MonthAt | null {
  if (words.capital && tokens.first[i] !== UPPER) return null
  const names = words.months.get(tokens.lower[i] as string)
  if (names === undefined) return null
  const next = tokens.lower[i + 1]
  const name = names.find((n) => n.second === '' || n.second === next)
  if (name === undefined) return null
  let last = name.second === '' ? i : i + 1
  // Both traditions side by side: the second name adds nothing.
  if (!words.capital && /^\s?[/(]\s?$/.test(gapAfter(tokens, last))) {
    const again = monthAt(tokens, last + 1, words)
    if (again?.month === name.value) last = again.last
  }
  return { month: name.value, first: i, last, full: name.full }
}

function dateRound(
  found: MonthAt,
  floor: number,
  tokens: Tokens,
  words: DateWords,
  lexicon: Lexicon,
): { date: TextDate | null; last: number } {
  let { first, last } = found
  let day: number | null = null
  let order: DateOrder | null = null
  let range = false
  const before = dayBefore(tokens, first, floor, words)
  const after = dayAfter(tokens, last, words)
  if (after !== null && (before === null || yearAfter(tokens, after.last, words) !== null)) {
    ;({ day, last, range } = after)
    order = 'month-first'
  } else if (before !== null) {
    ;({ day, first, range } = before)
    order = 'day-first'
  }
  const year = yearAfter(tokens, last, words)
  if (year !== null) last = year.last
  if (day === null && year === null && !standsAlone(found, tokens, lexicon))
    return { date: null, last }
  const start = tokens.start[first] as number
  const plain = {
    start,
    end: tokens.end[last] as number,
    day,
    month: found.month,
    year: year?.year ?? null,
    weekday: null,
    weekdayAt: null,
    order,
    range,
    numeric: false,
  }
  return { date: day === null ? plain : withWeekday(plain, first, floor, tokens, words), last }
}

/** A month alone is a date when it is written in full and no name or verb: after a small word, not "May said". */
function standsAlone(found: MonthAt, tokens: Tokens, lexicon: Lexicon): boolean {
  const before = found.first - 1
  if (!found.full || before < 0 || gapAfter(tokens, before) !== ' ') return false
  const small = (lexicon.uses(tokens.lower[before] as string) & PREPOSITION) !== 0
  return small || tokens.first[before] !== UPPER
}

function withWeekday(
  date: TextDate,
  first: number,
  floor: number,
  tokens: Tokens,
  words: DateWords,
): TextDate {
  let at = first - 1
  let steps = 0
  while (at >= floor && steps < 2 && isInside(tokens, at, words)) {
    at--
    steps++
  }
  if (at < floor) return date
  const weekday = weekdayAt(tokens, at, words)
  for (let i = at; i < first; i++) {
    if (!BEFORE_DAY.test(gapAfter(tokens, i))) return date
  }
  // A stop belongs to a short form (Mon. March 3); after a full one it ends the sentence.
  if (weekday === null || (gapAfter(tokens, at)[0] === '.' && !isShort(tokens, at))) return date
  const weekdaySpan = { start: tokens.start[at] as number, end: tokens.end[at] as number }
  // Saturday and Sunday, 2 and 3 March: no one weekday to compare.
  const several =
    at > floor &&
    (words.ranges.has(tokens.lower[at - 1] as string) || DASH.test(gapAfter(tokens, at - 1))) &&
    weekdayAt(tokens, at - (DASH.test(gapAfter(tokens, at - 1)) ? 1 : 2), words) !== null
  return {
    ...date,
    start: weekdaySpan.start,
    weekday,
    weekdayAt: weekdaySpan,
    range: date.range || several,
  }
}

function isShort(tokens: Tokens, i: number): boolean {
  return (tokens.lower[i] as string).length <= 5
}

function isInside(tokens: Tokens, i: number, words: DateWords): boolean {
  const word = tokens.lower[i] as string
  return words.inside.has(word) || words.parts.has(word)
}

function weekdayAt(tokens: Tokens, i: number, words: DateWords): number | null {
  if (i < 0 || (words.capital && tokens.first[i] !== UPPER)) return null
  return words.weekdays.get(tokens.lower[i] as string) ?? null
}

function dayBefore(
  tokens: Tokens,
  month: number,
  floor: number,
  words: DateWords,
): { day: number; first: number; range: boolean } | null {
  let at = month - 1
  while (at >= floor && month - at < 4 && words.inside.has(tokens.lower[at] as string)) at--
  const day = at < floor ? null : dayAt(tokens, at, words)
  if (day === null) return null
  for (let i = at; i < month; i++) if (!CLOSE.test(gapAfter(tokens, i))) return null
  const first = rangeFrom(tokens, at, -1, floor, words)
  return { day, first: first ?? at, range: first !== null }
}

function dayAfter(
  tokens: Tokens,
  month: number,
  words: DateWords,
): { day: number; last: number; range: boolean } | null {
  const at = month + 1
  if (!words.capital || at >= tokens.start.length) return null
  if (!/^\.?\s$/u.test(gapAfter(tokens, month))) return null
  const day = dayAt(tokens, at, words)
  if (day === null) return null
  const last = rangeFrom(tokens, at, 1, tokens.start.length - 1, words)
  return { day, last: last ?? at, range: last !== null }
}

/** The other end of "3–5", "3 to 5", "3 and 5" beside the day at `at`; null where there is none. */
function rangeFrom(
  tokens: Tokens,
  at: number,
  step: 1 | -1,
  limit: number,
  words: DateWords,
): number | null {
  const inRange = (i: number): boolean => (step < 0 ? i >= limit : i <= limit)
  const near = at + step
  if (!inRange(near)) return null
  if (DASH.test(gapAfter(tokens, Math.min(at, near)))) {
    return dayAt(tokens, near, words) === null ? null : near
  }
  const far = near + step
  if (!inRange(far) || !words.ranges.has(tokens.lower[near] as string)) return null
  return dayAt(tokens, far, words) === null ? null : far
}

/** 1 to 31, with or without an ordinal ending; null for figures that belong to a number, a price, a clock. */
function dayAt(tokens: Tokens, i: number, words: DateWords): number | null {
  if (tokens.first[i] !== DIGIT) return null
  const m = /^(\d{1,2})(\p{L}{0,2})$/u.exec(plainDigits(tokens.lower[i] as string))
  if (m === null || (m[2] !== '' && !words.ordinals.has(m[2] as string))) return null
  const day = Number(m[1])
  if (day < 1 || day > 31) return null
  const { text } = tokens
  const start = tokens.start[i] as number
  const end = tokens.end[i] as number
  if (/[$€£¥#]$/u.test(text.slice(Math.max(0, start - 1), start))) return null
  if (/^[\d٠-٩][.,:٫٬]$/u.test(text.slice(Math.max(0, start - 2), start))) return null
  return /^(?:[.,:٫٬][\d٠-٩]|\s?[%٪])/u.test(text.slice(end, end + 2)) ? null : day
}

function yearAfter(
  tokens: Tokens,
  last: number,
  words: DateWords,
): { year: number; last: number } | null {
  let at = last + 1
  if (words.inside.has(tokens.lower[at] ?? '')) at++
  const year = yearAt(tokens, at)
  if (year === null) return null
  for (let i = last; i < at; i++) if (!BEFORE_YEAR.test(gapAfter(tokens, i))) return null
  return { year, last: at }
}

function yearAt(tokens: Tokens, i: number): number | null {
  if (tokens.first[i] !== DIGIT) return null
  const m = /^(\d{4})(?:s|er)?$/.exec(plainDigits(tokens.lower[i] as string))
  if (m === null) return null
  const year = Number(m[1])
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null
}

/** What stands between a word and the next; a long gap as one character that fits no pattern. */
function gapAfter(tokens: Tokens, i: number): string {
  if (i < 0) return '#'
  const from = tokens.end[i] as number
  const to = tokens.start[i + 1] ?? tokens.text.length
  return to - from > GAP ? '#' : tokens.text.slice(from, to)
}
