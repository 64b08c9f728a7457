import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/model.ts'
import { writeArticle } from '../index.ts'
import { anyArticle } from '../testing/arbitrary.ts'
import { arabicStory, harbourStory } from '../testing/story.ts'

// biome-ignore lint/suspicious/noExplicitAny: the shape is what these tests look at
const item = (article: Article): any => JSON.parse(writeArticle(article, 'ninjs').text)

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** The official schema lies outside the project and is asked by `npm run eval`; these are its main demands. */
it('keeps the demands of ninjs 3.1, whatever the article', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const doc = item(article)
      expect(doc.uri).toMatch(/^[a-z][a-z0-9+.-]*:\S+$/i)
      expect(typeof doc.version).toBe('string')
      for (const key of ['firstCreated', 'versionCreated', 'embargoedUntil', 'expires']) {
        if (key in doc) expect(doc[key]).toMatch(TIME)
      }
      for (const list of ['headlines', 'descriptions', 'bodies']) {
        for (const e of doc[list] ?? []) expect(typeof e.value).toBe('string')
      }
      for (const a of doc.associations ?? []) {
        expect(a.name).toMatch(/^image-\d+$/)
        expect(a.uri).toMatch(/^[a-z][a-z0-9+.-]*:[^\s<>]+$/i)
      }
      expect(JSON.stringify(doc)).not.toContain('null,')
      expect(Object.values(doc)).not.toContain('')
    }),
  )
})

it('writes the version as text, the same id over versions', () => {
  const story = harbourStory()
  const next = item({ ...story, version: 3 })
  expect(next.version).toBe('3')
  expect(next.uri).toBe(item(story).uri)
})

it('escapes the body once', () => {
  const value = item(harbourStory()).bodies[0].value
  expect(value).toContain('href="https://orlo.example/reports?id=7&amp;v=2"')
  expect(value).not.toContain('&amp;amp;')
})

it('names the direction on each block of a right-to-left body', () => {
  const value = item(arabicStory()).bodies[0].value
  expect(value).toContain('<p dir="rtl">عادت')
  expect(value).toContain('<p>The notice')
  expect(value).toContain('<span class="credit" dir="ltr">')
})

describe('an embargo', () => {
  const story = harbourStory()
  const until = (value: string | null) =>
    item({ ...story, meta: { ...story.meta, embargo: { until: value } } })

  it('is a time with zone', () => {
    expect(until('2026-03-03T06:00+0100').embargoedUntil).toBe('2026-03-03T06:00:00+01:00')
    expect(until('2026-03-03T06:00+0100').pubStatus).toBe('usable')
  })

  it('whose end is unknown, or has no zone, withholds the story and says so', () => {
    for (const value of [null, '2026-03-03T06:00:00']) {
      const doc = until(value)
      expect(doc).not.toHaveProperty('embargoedUntil')
      expect(doc.pubStatus).toBe('withheld')
      expect(doc.edNote).toMatch(/^EMBARGOED UNTIL /)
    }
  })
})

it('leaves out what is no full address', () => {
  const story = harbourStory()
  const doc = item({
    ...story,
    id: 'story 1',
    meta: { ...story.meta, subjects: [{ name: 'ports', uri: 'ports' }] },
  })
  expect(doc.uri).toBe('urn:copydesk:story%201')
  expect(doc.subjects[0]).toEqual({ name: 'ports', rel: 'about' })
})
