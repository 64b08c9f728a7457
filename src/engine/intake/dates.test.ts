import { expect, it } from 'vitest'
import { dateLine, isReadTime } from './dates.ts'
import { plain } from './text.ts'

it.each([
  'Nov. 20, 2019 5:52 AM EST',
  '19 November 2019',
  'Sunday 14 April 2024 - 09:41',
  'Dec 13, 2023',
  '2019-11-18T20:51:19Z',
  '03/03/2026',
  '3 hours ago',
  'il y a 3 heures',
  'vor 2 Stunden',
  '3. März 2026, 14:00 Uhr',
  'mardi 3 mars 2026 à 14h00',
  '3 مارس 2026',
  '12m',
])('%s is a date', (line) => {
  expect(dateLine(plain(line))).toEqual({ dated: false })
})

it.each([
  'Updated 2 March 2023, 18:20',
  'Published: 12:37 GMT, 21 December 2023',
  'Mis à jour le 3 mars 2026 à 14h00',
  'Aktualisiert am 3. März 2026',
  'Updated on: December 20, 2023 / 12:51 PM EST / CBS News',
])('%s says what it dates', (line) => {
  expect(dateLine(plain(line))).toEqual({ dated: true })
})

it.each([
  'In March 2026 the pier was shut',
  'May',
  '1931',
  'Monday',
  'On March 3 she sailed',
  'The 12 boats of May',
  '',
])('%s is none', (line) => {
  expect(dateLine(plain(line))).toBeNull()
})

it.each(['5 min read', '2 minutes read', 'Lesezeit: 5 Minuten', 'Temps de lecture : 3 min'])(
  '%s is a reading time',
  (line) => {
    expect(isReadTime(plain(line))).toBe(true)
  },
)
