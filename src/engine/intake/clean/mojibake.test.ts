import { describe, expect, it } from 'vitest'
import { FIRST, takeOne } from '../testing/take.ts'
import { repairDamage } from './mojibake.ts'

describe('repairs what is certainly damaged', () => {
  it.each([
    ['The minister didnâ€™t attend.', 'The minister didn’t attend.'],
    ['â€œWe sail,â€\u009d she said', '“We sail,” she said'],
    ['a cafÃ© in Orlo', 'a café in Orlo'],
    ['Ã‰tat', 'État'],
    ['the pier â€“ shut', 'the pier – shut'],
    ['Â£20', '£20'],
    ['ï»¿Orlo', 'Orlo'],
    ['Ø§Ù„Ù…ÙŠÙ†Ø§Ø¡', 'الميناء'],
  ])('%s', (damaged, whole) => {
    expect(repairDamage(damaged)).toBe(whole)
  })
})

describe('leaves real letters', () => {
  it.each([
    'São Paulo',
    'Âge d’or',
    'Pâques',
    'naïve',
    'PÃO',
    'Ørsted',
    'À “l’heure”',
    'plain words',
    'â',
  ])('%s', (text) => {
    expect(repairDamage(text)).toBeNull()
  })
})

it('lists the line as it was', () => {
  const damaged = FIRST.replace('Sunday,', 'Sundayâ€™s tide,')
  const got = takeOne(`Ferry Line Reopens\n\n${damaged}`)
  expect(got.paragraphs[0]).toContain('Sunday’s tide')
  expect(got.removed).toContain(`other: ${damaged}`)
})
