import { describe, expect, it } from 'vitest'
import { creditAtEnd, withoutCredit } from './credit.ts'
import { spells } from './creditWords.ts'

const style = { agencies: ['Orlo Pictures'] }
const credit = (caption: string) => {
  const found = creditAtEnd(caption, style)
  return found && [caption.slice(found.start, found.end), found.tidy]
}

describe('a credit at the end of a caption', () => {
  it.each([
    ['Smoke over the quay. (AFP)', '(AFP)', 'AFP'],
    ['Smoke over the quay (AFP).', '(AFP)', 'AFP'],
    ['Smoke over the quay. [Reuters]', '[Reuters]', 'Reuters'],
    ['A view of the camp. (AFP file)', '(AFP file)', 'AFP file'],
    ['A view of the camp. (File/Reuters)', '(File/Reuters)', 'File/Reuters'],
    ['Kell at the end of January (RT)', '(RT)', 'RT'],
    ['Outside the Foreign Ministry (AFP)', '(AFP)', 'AFP'],
    ['Nets (Orlo Pictures)', '(Orlo Pictures)', 'Orlo Pictures'],
    ['Nets. (AP Photo/Ines Corvo)', '(AP Photo/Ines Corvo)', 'AP Photo/Ines Corvo'],
    ['Nets. (Ines Corvo / Orlo Times)', '(Ines Corvo / Orlo Times)', 'Ines Corvo/Orlo Times'],
    [
      'Nets. (Ines Corvo/AFP via Getty Images)',
      '(Ines Corvo/AFP via Getty Images)',
      'Ines Corvo/AFP via Getty Images',
    ],
    ['Nets. (Handout/Port of Marrow)', '(Handout/Port of Marrow)', 'Handout/Port of Marrow'],
    ['Nets. (Photo: Ines Corvo)', '(Photo: Ines Corvo)', 'Ines Corvo'],
    ['Nets. (File photo: AFP)', '(File photo: AFP)', 'AFP file'],
    ['Nets. Photo: Ines Corvo/PA.', 'Photo: Ines Corvo/PA.', 'Ines Corvo/PA'],
    ['Nets Photograph: Ines Corvo', 'Photograph: Ines Corvo', 'Ines Corvo'],
    ['Nets. Photo by Ines Corvo', 'Photo by Ines Corvo', 'Ines Corvo'],
    ['Nets. © Ines Corvo', '© Ines Corvo', 'Ines Corvo'],
    ['Nets. Rui Tavaro Jr./Reuters', 'Rui Tavaro Jr./Reuters', 'Rui Tavaro Jr./Reuters'],
    ['Nets. AFP', 'AFP', 'AFP'],
    ['Nets | Ines Corvo/AFP', 'Ines Corvo/AFP', 'Ines Corvo/AFP'],
    ['Ines Corvo/AFP', 'Ines Corvo/AFP', 'Ines Corvo/AFP'],
    ['Nets. (AFP)\nTT', '(AFP)', 'AFP'],
    [
      'Nets. Photo: courtesy of the Biel family',
      'Photo: courtesy of the Biel family',
      'courtesy of the Biel family',
    ],
    ['Nets. Credit: police handout', 'Credit: police handout', 'police handout'],
    ['Nets. © the Biel family.', '© the Biel family.', 'the Biel family'],
    ['Filets. Crédit photo : Ines Corvo', 'Crédit photo : Ines Corvo', 'Ines Corvo'],
    ['Netze. Foto: Ines Corvo/dpa', 'Foto: Ines Corvo/dpa', 'Ines Corvo/dpa'],
    ['Netze in Orlo (dpa)', '(dpa)', 'dpa'],
    ['Netze. (Ines Corvo/dpa)', '(Ines Corvo/dpa)', 'Ines Corvo/dpa'],
    ['Netze (Ines Corvo/epd)', '(Ines Corvo/epd)', 'Ines Corvo/epd'],
    ['الميناء (أ ف ب)', '(أ ف ب)', 'أ ف ب'],
  ])('in “%s”', (caption, written, tidy) => {
    expect(credit(caption)).toEqual([written, tidy])
  })
})

describe('no credit', () => {
  it.each([
    '',
    'Smoke over the quay.',
    'Ola Brandt (left)',
    'Ola Brandt (second from left)',
    'The mill (1932)',
    'Marta Kell (34)',
    'Marta Kell (née Vane)',
    'Orlo (their first meeting)',
    'Kell with a friend (he/him)',
    'Score at half-time (2/1)',
    'The choice (and/or)',
    'A meeting of the Northern Ferry Union (NFU)',
    'A meeting of the Organisation for Ferries and Co-operation in Europe (OFCE)',
    'Un camp de l’Organisation mondiale de la santé (OMS)',
    'A tent of the World Health Organization (WHO)',
    'A tent of the UN refugee agency (UNHCR)',
    'The Marrow Workers’ Party (PKR)',
    'Rui Tavaro (GBR)',
    'Marta Kell (SPD)',
    'Marta Kell (MP)',
    'King Orl (XIV)',
    'The quarry in March (file photo).',
    'A child holds a photo by Ines Corvo.',
    'What is in the picture: a quay',
    'Photo: A boat leaves the quay at dawn.',
    'James D. Smith',
    'The vase broke. Photo: how it looked in the Orlo museum',
    'Nets. Photo: the boats that sailed to Orlo and came back',
    'He reads for Reuters',
    'He asked (who)',
    'The painting by Ines Corvo',
  ])('in “%s”', (caption) => {
    expect(credit(caption)).toBeNull()
  })
})

it('leaves the caption without it', () => {
  expect(withoutCredit('Smoke over the quay. (AFP)', style)).toBe('Smoke over the quay.')
  expect(withoutCredit('Smoke over the quay.\nTT', style)).toBe('Smoke over the quay.')
})

it.each([
  ['the Northern Ferry Union', 'NFU', true],
  ['the Court of Auditors', 'CA', true],
  ['personal protective equipment', 'PPE', true],
  ['Organization for Security and Co-operation in Europe', 'OSCE', true],
  ['the end of January', 'RT', false],
  ['', 'AB', false],
])('“%s” spells %s: %s', (words, initials, yes) => {
  expect(spells(words, initials)).toBe(yes)
})
