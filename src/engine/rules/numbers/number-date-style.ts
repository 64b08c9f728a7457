import { countWordsOf } from '#engine/words/counts.ts'
import { FIGURE_WORDS } from '#engine/words/numberStyle.ts'
import { LOWER, UPPER } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { hasDigit } from '../../prepare/dates/digits.ts'
import { readDates, type TextDate } from '../../prepare/dates/read.ts'
import { writeDate } from '../../prepare/dates/write.ts'
import { readNumbers, type TextNumber } from '../../prepare/numbers/read.ts'
import { numberWords } from '../../prepare/numbers/words.ts'
import type { Profile } from '../../prepare/profiles/profile.ts'
import { tokenFrom } from '../../prepare/tokens.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'

export const numberDateStyle = defineRule({
  id: 'number-date-style',
  severity: 'info',
  looksAt: 'block',
  message: 'House style writes this another way.',
  why: 'One form for numbers and dates lets readers take them in without a thought.',
  source: 'AP; BBC; GDN',
  version: 1,
  examples: {
    bad: [
      { body: ['The port lost 5 boats.'], where: 'body[0]', text: '5' },
      { body: ['The port lost thirty-seven boats.'], where: 'body[0]', text: 'thirty-seven' },
      {
        body: ['The vote is on 3 March 2024 in Orlo.'],
        where: 'body[0]',
        text: '3 March 2024',
      },
      {
        locale: 'en-GB',
        body: ['The vote is on March 3, 2024, in Orlo.'],
        where: 'body[0]',
        text: 'March 3, 2024',
      },
    ],
    good: [
      ...[
        'The port lost five boats and 37 nets.',
        'Thirty-seven boats sank. Ten crews were saved.',
        'The girl is 5 years old and 3 feet tall.',
        'Orlo won 3-2 with 5 points to spare.',
        'Prices rose by 5 percent to $8.',
        '“We lost 5 boats,” Kell said.',
        'Route 5 runs by Pier 9 stairs.',
        'From 5 to 12 boats sailed.',
        'The vote is on March 3, 2024.',
        'They met on the 4th of July.',
        'One in ten boats leaks, a dozen sank.',
        'Trials of phase 2 studies of type 2 diabetes began.',
      ].map((text) => ({ body: [text] })),
      { locale: 'en-GB', body: ['The vote is on 3 March 2024.'] },
      { locale: 'de-DE', body: ['Der Hafen verlor 5 Boote am 3. März 2024.'] },
    ],
  },
  check(unit, copy, report) {
    const { profile } = copy
    if (profile.language !== 'en' || unit.kind === 'credit' || unit.kind === 'headline') return
    let found = 0
    const say = (start: number, end: number, insert: string, what: string): void => {
      if (isQuotedAt(unit, start) || ++found > MOST_A_UNIT) return
      report({
        unit,
        span: { start, end },
        message: `House style writes this ${what} as ${insert}.`,
        fix: {
          label: `Write ${insert}`,
          safe: false,
          steps: [{ type: 'replace', unit: unit.ref, start, end, insert }],
        },
      })
    }
    let last = -NEAR
    for (const n of unit.fact(readNumbers)) {
      // One in ten, 3 of 5, from 5 to 12: numbers that keep one form.
      const alone = n.first - last > NEAR
      last = n.last
      const insert = alone ? otherForm(n, unit) : null
      if (insert !== null) say(n.start, n.end, insert, 'number')
    }
    if (!hasDigit(unit.text)) return
    for (const date of unit.fact(readDates).dates) {
      const written = otherOrder(date, unit, profile)
      if (written !== null) say(written.start, date.end, written.insert, 'date')
    }
  },
})

/** Words between two numbers that are read together. */
const NEAR = 3
const SMALL = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "5 boats" as "five", "thirty-seven boats" as "37"; null where it stands right or cannot be told. */
function otherForm(n: TextNumber, unit: PreparedUnit): string | null {
  const { tokens, text } = unit
  if (n.to !== n.value || n.unit !== null || !Number.isInteger(n.value)) return null
  const figure = n.style === 'figures' && n.value >= 1 && n.value < 10
  const word = n.style === 'words' && n.value >= 10 && n.value < 100
  if ((!figure && !word) || (word && text.slice(n.start, n.end).includes('dozen'))) return null
  const next = n.last + 1
  const noun = tokens.lower[next] ?? ''
  if (tokens.first[next] !== LOWER || text.slice(n.end, tokens.start[next]) !== ' ') return null
  if (!isPlural(noun) || FIGURE_WORDS.has(noun)) return null
  const before = tokens.lower[n.first - 1]
  if (before === undefined || /[^\s,]/u.test(text.slice(tokens.end[n.first - 1], n.start)))
    return null
  if (tokens.first[n.first - 1] !== LOWER || numberWords('en').ranges.has(before)) return null
  if (countWordsOf('en').labels.has(before)) return null
  if (unit.sentences.some((s) => s.start === n.start)) return null
  return figure ? (SMALL[n.value - 1] as string) : String(n.value)
}

function isPlural(noun: string): boolean {
  if (/^(?:people|men|women|children)$/.test(noun)) return true
  return noun.length > 3 && /[^su]s$/.test(noun)
}

/** A date whose day and month stand the other way round in this land. */
function otherOrder(
  date: TextDate,
  unit: PreparedUnit,
  profile: Profile,
): { start: number; insert: string } | null {
  const wanted = profile.locale === 'en-US' ? 'month-first' : 'day-first'
  if (date.numeric || date.range || date.order === null || date.order === wanted) return null
  // Without a year it may be a name: the 4th of July.
  if (date.year === null || date.day === null) return null
  const { tokens } = unit
  const after = tokenFrom(tokens, date.end)
  const joined = unit.text.slice(date.end, tokens.start[after]) === ' '
  if (joined && tokens.first[after] === UPPER) return null
  const skip = date.weekdayAt === null ? 0 : date.weekdayAt.end - date.start
  const rest =
    /^[\s,(]*(?:the\s)?/u.exec(unit.text.slice(date.start + skip, date.end))?.[0].length ?? 0
  const start = date.start + skip + (skip === 0 ? 0 : rest)
  const { year, month, day } = date
  return { start, insert: writeDate({ year, month, day }, profile) }
}
