import { expect, it } from 'vitest'
import { createArticle } from '#shared/article/create.ts'
import { defaultStyle, type Locale } from '#shared/style.ts'
import { contextFor } from './index.ts'

it.each([
  ['en-GB', 'en-US', 'en-GB'],
  ['en', 'en-GB', 'en-GB'],
  ['en', 'fr-FR', 'en-US'],
  ['fr-CA', 'en-US', 'fr-FR'],
  ['ar-EG', 'en-US', 'ar'],
  ['', 'de-DE', 'de-DE'],
  ['pt', 'en-GB', 'en-GB'],
])('an article in “%s” at a house in %s is checked as %s', (language, house, locale) => {
  const article = createArticle('urn:uuid:0', '2024-03-03T12:00:00Z', language)
  expect(contextFor(article, defaultStyle(house as Locale)).locale).toBe(locale)
})
