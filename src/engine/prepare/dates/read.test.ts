import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import { copyOf } from '../testing/copy.ts'
import { readDates } from './read.ts'

const read = (text: string, locale: Locale = 'en-US') => {
  const unit = copyOf({ locale, body: [text] }).body[0]
  if (!unit) throw new Error('no unit')
  const { dates, years } = unit.fact(readDates)
  return {
    dates: dates.map((d) => [
      text.slice(d.start, d.end),
      [d.year, d.month, d.day].map((x) => x ?? '-').join(' '),
      d.weekday,
      d.range,
    ]),
    years: years.map((y) => y.year),
  }
}

describe('a date in running text', () => {
  it.each<[Locale, string, string, string, number | null]>([
    ['en-US', 'The vote is on Monday, March 3, 2024.', 'Monday, March 3, 2024', '2024 3 3', 1],
    ['en-US', 'The vote is on Mon. Aug. 3, 2024.', 'Mon. Aug. 3, 2024', '2024 8 3', 1],
    [
      'en-US',
      'On Sunday morning, March 3, 2024, she',
      'Sunday morning, March 3, 2024',
      '2024 3 3',
      0,
    ],
    ['en-US', 'It was March 3 when', 'March 3', '- 3 3', null],
    ['en-US', 'It fell in May 2019 at', 'May 2019', '2019 5 -', null],
    ['en-US', 'It fell in September, 2019 at', 'September, 2019', '2019 9 -', null],
    ['en-US', 'On 2024-03-03 it', '2024-03-03', '2024 3 3', null],
    ['en-US', 'On 3/4/2024 it', '3/4/2024', '2024 3 4', null],
    ['en-GB', 'On 3/4/2024 it', '3/4/2024', '2024 4 3', null],
    ['en-GB', 'Riders on Friday 8 June 2024.', 'Friday 8 June 2024', '2024 6 8', 5],
    ['en-GB', 'On Friday, the 8th of June 2024', 'Friday, the 8th of June 2024', '2024 6 8', 5],
    ['en-GB', 'On Friday (8 June 2024) they', 'Friday (8 June 2024', '2024 6 8', 5],
    ['fr-FR', 'Le vendredi 8 juin 2024, il', 'vendredi 8 juin 2024', '2024 6 8', 5],
    ['fr-FR', 'Le 1er mai 2024, il', '1er mai 2024', '2024 5 1', null],
    ['fr-FR', 'En août 2024, il', 'août 2024', '2024 8 -', null],
    ['de-DE', 'Am Freitag, den 8. Juni 2024, war', 'Freitag, den 8. Juni 2024', '2024 6 8', 5],
    ['de-DE', 'Am Freitag, 8. März 2024', 'Freitag, 8. März 2024', '2024 3 8', 5],
    ['de-DE', 'Am 8.6.2024 war', '8.6.2024', '2024 6 8', null],
    ['de-DE', 'Im Mai 2019 war', 'Mai 2019', '2019 5 -', null],
    ['ar', 'يوم الجمعة 8 يونيو 2024 في', 'الجمعة 8 يونيو 2024', '2024 6 8', 5],
    ['ar', 'يوم الجمعة ٨ حزيران/يونيو ٢٠٢٤ في', 'الجمعة ٨ حزيران/يونيو ٢٠٢٤', '2024 6 8', 5],
    ['ar', 'في 3 كانون الثاني 2024 في', '3 كانون الثاني 2024', '2024 1 3', null],
    ['ar', 'في 3 تشرين الأول عام 2024', '3 تشرين الأول عام 2024', '2024 10 3', null],
    ['ar', 'في الجمعة الموافق 3 أيار 2024', 'الجمعة الموافق 3 أيار 2024', '2024 5 3', 5],
  ])('%s: %s', (locale, text, written, ymd, weekday) => {
    expect(read(text, locale).dates).toEqual([[written, ymd, weekday, false]])
  })

  it.each<[Locale, string]>([
    ['en-US', 'on March 3-5, 2024'],
    ['en-US', 'on March 3 and 5, 2024'],
    ['en-GB', 'on 3 to 5 March 2024'],
    ['en-GB', 'on Saturday and Sunday, 2 March 2024'],
    ['fr-FR', 'du 3 au 5 mars 2024'],
    ['de-DE', 'vom 3. bis 5. März 2024'],
  ])('several days, %s: %s', (locale, text) => {
    expect(read(text, locale).dates[0]?.[3]).toBe(true)
  })

  it.each<[Locale, string]>([
    ['en-US', 'Theresa May, 62, said'],
    ['en-US', 'They march 3 abreast and may 5 times'],
    ['en-US', 'May said so'],
    ['en-US', 'A rise of 3.5 in $5 coins'],
    ['fr-FR', 'Le mai d’Orlo'],
    ['ar', 'تموز'],
  ])('no date, %s: %s', (locale, text) => {
    expect(read(text, locale).dates).toEqual([])
  })

  it('a month alone stands after a small word', () => {
    expect(read('The quarry in March.').dates).toEqual([['March', '- 3 -', null, false]])
  })

  it('years apart from dates', () => {
    expect(read('From 1932 to the 1990s, and May 2019, 2,024 people').years).toEqual([1932, 1990])
  })
})

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    'May',
    ' ',
    ',',
    '3',
    '2024',
    'Monday',
    '-',
    'to',
    '.',
    '٣',
    'the',
    '/',
  )

  it('dates lie within it, in order, none over another', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const unit = copyOf({ body: [text] }).body[0]
        let last = 0
        for (const d of unit?.fact(readDates).dates ?? []) {
          expect(d.start).toBeGreaterThanOrEqual(last)
          expect(d.end).toBeGreaterThan(d.start)
          last = d.end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
