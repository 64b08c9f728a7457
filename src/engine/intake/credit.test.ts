import { describe, expect, it } from 'vitest'
import { creditOnly, isHouse, splitCredit, tidyCredit } from './credit.ts'

describe('splitCredit', () => {
  it.each([
    ['The quay. (AP Photo/Ines Corvo, File)', 'The quay.', 'AP Photo/Ines Corvo, File'],
    ['The quay (RT)', 'The quay', 'RT'],
    ['The quay (Image: © NASA/ESA/K. Retherford/SWRI)', 'The quay', 'NASA/ESA/K. Retherford/SWRI'],
    ['The quay (Image: GETTY )', 'The quay', 'GETTY'],
    ['The quay (Source: NASA)', 'The quay', 'NASA'],
    ['The quay | Ines Corvo/AFP via Getty Images', 'The quay', 'Ines Corvo/AFP via Getty Images'],
    [
      'The quay at Orlo. Ines Corvo/FIFA via Getty Images',
      'The quay at Orlo.',
      'Ines Corvo/FIFA via Getty Images',
    ],
    ['The quay at Orlo. Credit: SpaceX', 'The quay at Orlo.', 'SpaceX'],
    ['The quay in rain. Ines Corvo/NPR hide caption', 'The quay in rain.', 'Ines Corvo/NPR'],
    ['رصيف الميناء (أ.ف.ب)', 'رصيف الميناء', 'أ.ف.ب'],
    ['Le quai (AFP/Archives)', 'Le quai', 'AFP/Archives'],
  ])('%s', (line, caption, credit) => {
    expect(splitCredit(line)).toEqual({ caption, credit, strong: true })
  })

  it('is not sure of a mere name', () => {
    expect(splitCredit('Boats at the quay (Aaron Munson)')).toMatchObject({
      credit: 'Aaron Munson',
      strong: false,
    })
  })

  it.each([
    'The pilots joined the Northern Ferry Union (NFU)',
    'The ship was built in Marrow (1932)',
    'Kell (left) greets Vane at the quay (right)',
    'She works 24/7 and 9/10 of the year',
    'He said: we sail',
    'The ratio was 3/4.',
    '',
  ])('finds none in %j', (line) => {
    expect(splitCredit(line)?.strong ?? false).toBe(false)
  })
})

it.each([
  ['(EPA)', 'EPA'],
  ['Image copyright EPA', 'EPA'],
  ['Catie Dull/NPR', 'Catie Dull/NPR'],
  ['Photo: Ines Corvo', 'Ines Corvo'],
  ["Credits: NASA's Goddard Space Flight Center", "NASA's Goddard Space Flight Center"],
])('%s is nothing but a credit', (line, credit) => {
  expect(creditOnly(line)).toMatchObject({ credit, strong: true })
})

it.each([
  'Image: Marta Kell has agreed a deal to become harbour master of Orlo',
  'The pier is shut.',
  'Marta Kell',
])('%s is more than a credit', (line) => {
  expect(creditOnly(line)?.strong ?? false).toBe(false)
})

it('tidies brackets and labels off, agency words stay', () => {
  expect(tidyCredit('(Photo: AFP file)')).toBe('AFP file')
  expect(tidyCredit('© AP')).toBe('AP')
  expect(isHouse('AFP file')).toBe(true)
  expect(isHouse('who')).toBe(false)
})
