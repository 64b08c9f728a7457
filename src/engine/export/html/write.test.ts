import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { cleanLine, cleanRich, trimEnds } from '../characters.ts'
import { writeArticle } from '../index.ts'
import { anyArticle, anyText } from '../testing/arbitrary.ts'
import { escapeAttribute, escapeText } from './escape.ts'

const story = (blocks: Article['blocks'], headline = 'Ferries back'): Article => {
  const a = createArticle('urn:uuid:6e0f3c52-9a1b-8c4d-a7e2-1b2c3d4e5f60', '2026-03-02T09:15:00Z')
  return { ...a, header: { ...a.header, headline }, blocks }
}
const page = (article: Article) => parseHTML(writeArticle(article, 'html').text).document

it('escapes once: what was written reads back, in text and in attributes', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const text = cleanLine(raw)
      const { document } = parseHTML(
        `<!DOCTYPE html><html><body><p title="${escapeAttribute(text)}">${escapeText(text)}</p></body></html>`,
      )
      const p = document.querySelector('p')
      expect(p?.textContent).toBe(text)
      expect(p?.getAttribute('title')).toBe(text)
    }),
  )
})

it('gives every headline and paragraph back, whatever the characters', () => {
  fc.assert(
    fc.property(anyText, anyText, (headline, text) => {
      const document = page(story([paragraph('p', text)], headline))
      const words = trimEnds(cleanRich({ text, marks: [] }).text)
      expect(document.querySelector('h1')?.textContent ?? '').toBe(cleanLine(headline))
      const p = document.querySelector('article > p')
      for (const br of p?.querySelectorAll('br') ?? []) br.replaceWith('\n')
      expect(p?.textContent ?? '').toBe(words)
    }),
  )
})

it('holds no script but the data one, and no address but web and mail, whatever the article', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const document = page(article)
      const scripts = [...document.querySelectorAll('script')]
      expect(scripts.map((s) => s.getAttribute('type'))).toEqual(['application/ld+json'])
      expect(() => JSON.parse(scripts[0]?.textContent ?? '')).not.toThrow()
      for (const a of document.querySelectorAll('a')) {
        expect(a.getAttribute('href')).toMatch(/^(https?:\/\/|mailto:)/)
      }
    }),
  )
})

it('keeps a headline with </script> inside its JSON', () => {
  const { text } = writeArticle(story([], 'Code </script><b>lives</b>'), 'html')
  expect(text.match(/<\/script>/g)).toHaveLength(1)
  expect(text).toContain('"headline": "Code \\u003c/script>\\u003cb>lives\\u003c/b>"')
})

describe('figures', () => {
  const image = {
    hash: 'a'.repeat(64),
    type: 'image/png' as const,
    width: 10,
    height: null,
    name: 'a.png',
  }
  const html = (fields: Parameters<typeof figure>[1]) =>
    page(story([figure('f', fields)])).querySelector('figure')

  it('keep caption and credit apart', () => {
    const f = html({ caption: 'Boats wait.', credit: 'Ines Corvo/Reuters' })
    expect(f?.querySelector('.credit')?.textContent).toBe('Ines Corvo/Reuters')
    expect(f?.querySelector('figcaption')?.textContent).toBe('Boats wait. Ines Corvo/Reuters')
  })

  it('say decoration by an empty alt, and nothing where nothing was said', () => {
    expect(html({ image, decorative: true })?.querySelector('img')?.getAttribute('alt')).toBe('')
    expect(html({ image })?.querySelector('img')?.hasAttribute('alt')).toBe(false)
    expect(html({ image })?.querySelector('img')?.hasAttribute('height')).toBe(false)
    expect(html({ caption: 'x', decorative: true })?.getAttribute('data-alt')).toBe('')
  })

  it('name a photographer whom the credit does not name', () => {
    const f = html({ caption: 'x', credit: 'Reuters', photographer: 'Ines Corvo' })
    expect(f?.querySelector('.photographer')?.textContent).toBe('Ines Corvo')
  })
})

it('turns only what runs against the article', () => {
  const a = story([paragraph('1', 'نص عربي كامل'), paragraph('2', 'AFP أعلنت أن العبارة عادت')])
  const rtl = { ...a, header: { ...a.header, language: 'ar', headline: 'عودة' } }
  const lines = [...page(rtl).querySelectorAll('article > p')].map((p) => p.getAttribute('dir'))
  expect(lines).toEqual([null, null])
  expect(page(a).querySelector('article > p')?.getAttribute('dir')).toBe('rtl')
  expect(page(rtl).documentElement.getAttribute('dir')).toBe('rtl')
})

it('writes no empty element', () => {
  const text = writeArticle(story([paragraph('p', ' \u00a0 '), figure('f')], ''), 'html').text
  expect(text).not.toMatch(/<(p|h1|figure|figcaption|span)[^>]*><\/\1>/)
  expect(text).toContain('<title>urn:uuid:')
})
