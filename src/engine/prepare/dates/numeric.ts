/** Dates in figures alone: 2024-03-03, 3.3.2024, 03/03/2024. */
import type { Locale } from '#shared/style.ts'
import { DIGIT } from '../chars.ts'
import type { Tokens } from '../tokens.ts'
import { plainDigits } from './digits.ts'
import type { TextDate } from './read.ts'

const SEPARATORS = '-./'

/** Three figures from word `i` on with one separator between them; null where they make no date. */
export function readNumericDate(tokens: Tokens, i: number, locale: Locale): TextDate | null {
  if (tokens.first[i + 1] !== DIGIT || tokens.first[i + 2] !== DIGIT) return null
  const { text } = tokens
  const start = tokens.start[i] as number
  const end = tokens.end[i + 2] as number
  const mark = text[tokens.end[i] as number] as string
  if (!SEPARATORS.includes(mark) || end - start > 10) return null
  const parts = plainDigits(text.slice(start, end)).split(mark)
  if (parts.length !== 3 || !parts.every((p) => /^\d{1,4}$/.test(p))) return null
  // 10.3.2024.1 or 1/2/2024/5: part of something longer.
  if (/[-./]$/.test(text.slice(0, start).slice(-1)) || /^[-./]\d/.test(text.slice(end, end + 2))) {
    return null
  }
  const [a = '', b = '', c = ''] = parts
  const yearFirst = a.length === 4
  if (!yearFirst && c.length !== 4) return null
  if (yearFirst ? b.length > 2 || c.length > 2 : a.length > 2 || b.length > 2) return null
  const monthFirst = !yearFirst && locale === 'en-US' && mark === '/'
  const year = Number(yearFirst ? a : c)
  const month = Number(monthFirst ? a : b)
  const day = Number(yearFirst ? c : monthFirst ? b : a)
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return null
  return {
    start,
    end,
    day,
    month,
    year,
    weekday: null,
    weekdayAt: null,
    order: yearFirst ? 'year-first' : monthFirst ? 'month-first' : 'day-first',
    range: false,
    numeric: true,
  }
}
