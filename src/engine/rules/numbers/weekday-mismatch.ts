import type { PreparedUnit } from '../../prepare/copy.ts'
import { daysIn, type FullDate, weekdayOf } from '../../prepare/dates/calendar.ts'
import { mayHoldYear } from '../../prepare/dates/digits.ts'
import { readDates, type TextDate } from '../../prepare/dates/read.ts'
import { weekdayLike } from '../../prepare/dates/write.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'

/** Before, some lands kept another calendar. */
const FIRST_YEAR = 1900

export const weekdayMismatch = defineRule({
  id: 'weekday-mismatch',
  severity: 'error',
  looksAt: 'block',
  message: 'Weekday and date do not agree. Check both.',
  why: 'One of the two is wrong, and readers who plan by it come on the wrong day.',
  source: 'TXL; AP captions',
  version: 2,
  examples: {
    bad: [
      {
        body: ['The vote will be held on Monday, March 3, 2024.'],
        where: 'body[0]',
        text: 'Monday, March 3, 2024',
      },
      {
        body: ['The fair opens Sun, March 4, 2024.'],
        where: 'body[0]',
        text: 'Sun, March 4, 2024',
      },
      {
        locale: 'en-GB',
        figures: [{ caption: 'Riders at the fair in Dunmere on Friday 8 June 2024.' }],
        where: 'figures[0].caption',
        text: 'Friday 8 June 2024',
      },
      {
        locale: 'fr-FR',
        body: ['Le vote aura lieu le lundi 3 mars 2024.'],
        where: 'body[0]',
        text: 'lundi 3 mars 2024',
      },
      {
        locale: 'de-DE',
        body: ['Gewählt wird am Montag, dem 3. März 2024.'],
        where: 'body[0]',
        text: 'Montag, dem 3. März 2024',
      },
      {
        locale: 'de-DE',
        body: ['Gewählt wird am Montag, 3.3.2024.'],
        where: 'body[0]',
        text: 'Montag, 3.3.2024',
      },
      {
        locale: 'ar',
        body: ['يجري التصويت يوم الاثنين ٣ آذار ٢٠٢٤.'],
        where: 'body[0]',
        text: 'الاثنين ٣ آذار ٢٠٢٤',
      },
      {
        body: ['The vote will be held on Wed., March 5, 2024.'],
        where: 'body[0]',
        text: 'Wed., March 5, 2024',
      },
      {
        locale: 'ar',
        body: ['ستجرى الانتخابات الاثنين في 3 مارس 2024.'],
        where: 'body[0]',
        text: 'الاثنين في 3 مارس 2024',
      },
    ],
    good: [
      { body: ['The vote will be held on Sun., March 3, 2024.'] },
      { body: ['The vote will be held on Sunday, March 3, 2024.'] },
      { body: ['The vote will be held on Monday, March 3.'] },
      { body: ['“We met on Monday, January 2, 1960,” Leila Haddow said.'] },
      { body: ['The fair runs Friday to Monday, March 1-3, 2024.'] },
      { body: ['On Saturday and Sunday, March 2, 2024, the quay is shut.'] },
      { body: ['The story was in the Orlo Sun, March 4, 2024, and in The Sun, March 5, 2024.'] },
      { body: ['They came Monday. March 3, 2024, was quiet.'] },
      { locale: 'en-GB', body: ['The meeting on Monday 3/6/2024 is off.'] },
      { body: ['The form was dated Thursday, February 30, 2024.'] },
      { body: ['On Monday, March 3, 1724, the tower fell.'] },
    ],
  },
  check(unit, copy, report) {
    if (unit.kind === 'credit' || !mayHoldYear(unit.text)) return
    let found = 0
    for (const date of unit.fact(readDates).dates) {
      const day = mismatch(date)
      if (day === null || isQuotedAt(unit, date.start) || isPaper(unit, date)) continue
      if (++found > MOST_A_UNIT) return
      const right = weekdayOf(day)
      const word = wordOf(date, unit)
      const insert = weekdayLike(word.text, right, copy.profile.language)
      report({
        unit,
        span: { start: date.start, end: date.end },
        message: saying(unit, date, right, insert),
        fix: {
          label: `Change to ${insert}`,
          safe: false,
          steps: [{ type: 'replace', unit: unit.ref, start: word.start, end: word.end, insert }],
        },
      })
    }
  },
})

/** The full date that its weekday does not fit, or null. */
function mismatch(date: TextDate): FullDate | null {
  const { year, month, day, weekday } = date
  if (weekday === null || year === null || day === null || date.range) return null
  if (year < FIRST_YEAR || day > daysIn(year, month)) return null
  if (weekdayOf({ year, month, day }) === weekday) return null
  // 3/6/2024 may be read both ways: one that fits is enough.
  if (date.numeric && date.order !== 'year-first' && day <= 12) {
    if (weekdayOf({ year, month: day, day: month }) === weekday) return null
  }
  return { year, month, day }
}

function wordOf(date: TextDate, unit: PreparedUnit) {
  const { start, end } = date.weekdayAt ?? date
  return { start, end, text: unit.text.slice(start, end) }
}

/** The Orlo Sun, March 3, 2024: a short weekday after another capital is the name of a paper. */
function isPaper(unit: PreparedUnit, date: TextDate): boolean {
  const { start, text } = wordOf(date, unit)
  return (
    text === 'Sun' &&
    /\p{Lu}[\p{L}\p{M}.]*[ \u00a0]$/u.test(unit.text.slice(Math.max(0, start - 30), start))
  )
}

const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** "March 3, 2024, was a Sunday." */
function saying(unit: PreparedUnit, date: TextDate, right: number, word: string): string {
  const from = (date.weekdayAt?.end ?? date.start) as number
  const written = unit.text.slice(from, date.end).replace(/^[\s,،(]+/u, '')
  const name = ENGLISH[right] as string
  const comma = date.order === 'month-first' && !date.numeric ? ',' : ''
  return `${written}${comma} was a ${name}${word.startsWith(name.slice(0, 3)) ? '' : ` (${word})`}.`
}
