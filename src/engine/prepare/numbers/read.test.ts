import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Locale } from '#shared/style.ts'
import { copyOf } from '../testing/copy.ts'
import { readNumbers } from './read.ts'

const read = (text: string, locale: Locale = 'en-US') => {
  const unit = copyOf({ locale, body: [text] }).body[0]
  return (unit?.fact(readNumbers) ?? []).map((n) => ({ ...n, text: text.slice(n.start, n.end) }))
}

describe('the value of a number', () => {
  it.each<[Locale, string, string, number]>([
    ['en-US', 'the 37 homes', '37', 37],
    ['en-US', 'the 1,200 homes', '1,200', 1200],
    ['en-US', 'some 1,234,567.5 miles', '1,234,567.5', 1234567.5],
    ['en-US', 'paid $1.2 million for', '1.2 million', 1200000],
    ['en-US', 'paid £5m for', '5m', 5000000],
    ['en-US', 'the thirty-seven homes', 'thirty-seven', 37],
    ['en-US', 'two hundred and six boats', 'two hundred and six', 206],
    ['en-US', 'three thousand four hundred boats', 'three thousand four hundred', 3400],
    ['en-US', 'a hundred boats', 'a hundred', 100],
    ['en-US', 'two dozen boats', 'two dozen', 24],
    ['fr-FR', 'les 1 200 maisons', '1 200', 1200],
    ['fr-FR', 'les 12 300,5 tonnes', '12 300,5', 12300.5],
    ['fr-FR', 'quatre-vingt-dix-sept maisons', 'quatre-vingt-dix-sept', 97],
    ['fr-FR', 'vingt et un bateaux', 'vingt et un', 21],
    ['fr-FR', 'soixante et onze bateaux', 'soixante et onze', 71],
    ['fr-FR', 'deux cent six bateaux', 'deux cent six', 206],
    ['de-DE', 'die 1.200 Häuser', '1.200', 1200],
    ['de-DE', 'die 1.200,5 Tonnen', '1.200,5', 1200.5],
    ['de-DE', 'siebenunddreißig Häuser', 'siebenunddreißig', 37],
    ['de-DE', 'zweihundertsechs Häuser', 'zweihundertsechs', 206],
    ['de-DE', 'dreitausendfünfhundert Häuser', 'dreitausendfünfhundert', 3500],
    ['de-DE', 'kostet 1,2 Millionen Euro', '1,2 Millionen', 1200000],
    ['ar', 'نحو ١٬٢٠٠ منزل', '١٬٢٠٠', 1200],
    ['ar', 'سبعة وثلاثون منزلا', 'سبعة وثلاثون', 37],
    ['ar', 'ثلاثة عشر منزلا', 'ثلاثة عشر', 13],
    ['ar', '٣ ملايين دولار', '٣ ملايين', 3000000],
  ])('%s: %s', (locale, text, written, value) => {
    expect(read(text, locale).map((n) => [n.text, n.value])).toEqual([[written, value]])
  })

  it.each([
    'at 10:30 sharp',
    'half a million boats',
    'won 3:2 today',
    'version 1.2.3 of',
    'on March 3, 2024',
    'the 3rd time',
    'item #7 of',
  ])('none in “%s”', (text) => {
    expect(read(text)).toEqual([])
  })

  it('two in a row are two', () => {
    expect(read('one two three').map((n) => n.value)).toEqual([1, 2, 3])
    expect(read('12 30 boats').map((n) => n.value)).toEqual([12, 30])
  })
})

describe('how sure a number is', () => {
  it.each<[Locale, string, string]>([
    ['en-US', 'nearly 40 homes', 'about'],
    ['en-US', 'more than 40 homes', 'atLeast'],
    ['en-US', 'as many as 40 homes', 'atLeast'],
    ['en-US', 'up to 40 homes', 'atMost'],
    ['en-US', 'over $40 million', 'atLeast'],
    ['en-US', '40 or more homes', 'atLeast'],
    ['en-US', '40+ homes', 'atLeast'],
    ['en-US', 'the 40 homes', 'exact'],
    ['fr-FR', 'plus de 40 maisons', 'atLeast'],
    ['fr-FR', 'jusqu’à 40 maisons', 'atMost'],
    ['de-DE', 'mindestens 40 Häuser', 'atLeast'],
    ['de-DE', 'knapp 40 Häuser', 'about'],
    ['ar', 'أكثر من 40 منزلا', 'atLeast'],
  ])('%s: %s', (locale, text, hedge) => {
    expect(read(text, locale)[0]?.hedge).toBe(hedge)
  })
})

it.each<[string, string | null]>([
  ['40 percent', 'percent'],
  ['40% of', 'percent'],
  ['40 per cent of', 'percent'],
  ['$40 a day', 'dollar'],
  ['40 euros', 'euro'],
  ['40 € each', 'euro'],
  ['40 boats', null],
])('what “%s” measures', (text, unit) => {
  expect(read(text)[0]?.unit).toBe(unit)
})

it('ranges and parts', () => {
  expect(read('30 to 40 boats')[0]).toMatchObject({ value: 30, to: 40 })
  expect(read('30–40 boats')[0]).toMatchObject({ value: 30, to: 40 })
  expect(read('12 of the 37 homes').map((n) => [n.value, n.partOf])).toEqual([
    [12, true],
    [37, false],
  ])
})

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    '1',
    '20',
    ',',
    '.',
    ' ',
    '-',
    'two',
    'hundred',
    'and',
    '$',
    'of',
    'million',
    '٣',
    'to',
  )

  it.each<Locale>(['en-US', 'fr-FR', 'de-DE', 'ar'])(
    'numbers lie within it, in order: %s',
    (locale) => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
          const text = pieces.join('')
          let last = 0
          for (const n of read(text, locale)) {
            expect(n.start).toBeGreaterThanOrEqual(last)
            expect(n.end).toBeGreaterThan(n.start)
            expect(n.to).toBeGreaterThanOrEqual(n.value)
            last = n.end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }),
      )
    },
  )
})
