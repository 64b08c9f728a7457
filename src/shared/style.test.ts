import { expect, it } from 'vitest'
import { directionOf, localeFor } from './style.ts'

it.each([
  ['en-US', 'en-US'],
  ['en_GB', 'en-GB'],
  ['EN', 'en-US'],
  ['en-AU', 'en-GB'],
  ['fr-CA', 'fr-FR'],
  ['ar-EG', 'ar'],
  ['nb', null],
])('profile of %s is %s', (tag, locale) => {
  expect(localeFor(tag)).toBe(locale)
})

it('Arabic and its kin run right to left', () => {
  expect(directionOf('ar-SY')).toBe('rtl')
  expect(directionOf('fa')).toBe('rtl')
  expect(directionOf('fr-FR')).toBe('ltr')
})
