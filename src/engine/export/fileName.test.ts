import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createArticle } from '#shared/article/create.ts'
import { fileNameFor } from './fileName.ts'
import { anyArticle } from './testing/arbitrary.ts'

function named(headline: string, slug = ''): string {
  const a = createArticle('urn:uuid:6E0F3C52-9a1b-8c4d-a7e2-1b2c3d4e5f60', '2026-03-02T09:15:00Z')
  return fileNameFor({ ...a, header: { ...a.header, headline }, meta: { ...a.meta, slug } })
}

it.each([
  ['Orlo’s ferries: “back on Monday”', 'orlos-ferries-back-on-monday'],
  ['Straße nach Ærø gesperrt – Łódź hilft', 'strasse-nach-aero-gesperrt-lodz-hilft'],
  ['À Marrow, l’été dure', 'a-marrow-lete-dure'],
  ['عودة العبّارات إلى أورلو', 'awda-alabarat-ila-awrlw'],
  ['חזרת המעבורות', 'story-6e0f3c52'],
  ['東京 9', 'story-6e0f3c52'],
  ['CON', 'con-story'],
  ['lpt1', 'lpt1-story'],
  ['', 'story-6e0f3c52'],
  ['../../etc/passwd', 'etc-passwd'],
])('%s becomes %s', (headline, name) => {
  expect(named(headline)).toBe(name)
})

it('takes the slug first and cuts long headlines at a word', () => {
  expect(named('Ferries back', 'orlo-ferries')).toBe('orlo-ferries')
  expect(named('The keeper of the wall says that nine cracks were filled before the tides')).toBe(
    'the-keeper-of-the-wall-says-that-nine-cracks-were-filled',
  )
})

it('is a safe name on every system, whatever the article', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const name = fileNameFor(article)
      expect(name).toMatch(/^[a-z0-9]([a-z0-9-]{0,64}[a-z0-9])?$/)
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/)
    }),
  )
})
