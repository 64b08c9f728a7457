import { expect, it } from 'vitest'
import type { ArticleSource } from '#shared/source.ts'
import { copyLinks, linkSource, listArticleSources, markSource } from './articleSources.ts'
import { binArticles, eraseArticles } from './articles.ts'
import { one } from './database.ts'
import { articlesMadeFrom, insertSource, readOriginal, readSourceInfo } from './sources.ts'
import { memoryLibrary, minute, put, story } from './testing/library.ts'

const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x46, 0x00, 0xff])
const info = (id: string) => ({
  id,
  hash: 'a'.repeat(64),
  format: 'text' as const,
  origin: 'file' as const,
  name: 'harbour.txt',
  received: minute(0).iso,
  size: bytes.length,
  encoding: 'utf-8',
})
const link = (lines = 1): Omit<ArticleSource, 'source'> => ({
  role: 'origin',
  removals: [
    {
      id: 'r1',
      text: 'TT',
      line: 2,
      reason: 'page-button',
      why: 'page button',
      after: null,
      restored: false,
    },
    {
      id: 'r2',
      text: 'AA',
      line: 3,
      reason: 'page-button',
      why: 'page button',
      after: null,
      restored: false,
    },
  ],
  moves: [],
  lines: Array.from({ length: lines }, (_, i) => ({
    line: i + 1,
    text: 'Ferry talks resume',
    fate: { kind: 'kept', block: 'ferry-0' },
  })),
})

it('gives the bytes back as they came in, and knows what they became', () => {
  const db = memoryLibrary()
  const source = insertSource(db, info('s1'), bytes)
  for (const id of ['ferry', 'votes']) linkSource(db, put(db, story(id, id)), source, link())
  expect(Buffer.from(readOriginal(db, 's1') ?? [])).toEqual(Buffer.from(bytes))
  expect(readSourceInfo(db, 's1')).toEqual(info('s1'))
  expect(articlesMadeFrom(db, info('s1').hash).map((a) => a.headline)).toEqual(['ferry', 'votes'])
})

it('keeps the same bytes once', () => {
  const db = memoryLibrary()
  insertSource(db, info('s1'), bytes)
  insertSource(db, info('s2'), bytes)
  expect(one(db, 'SELECT count(*) AS n FROM originals')).toEqual({ n: 1 })
})

it('lists long and short lines alike, and keeps what was put back', () => {
  const db = memoryLibrary()
  const key = put(db, story('ferry', 'Ferry talks resume'))
  linkSource(db, key, insertSource(db, info('s1'), bytes), link(500))
  linkSource(db, key, insertSource(db, info('s2'), bytes), link(1))
  expect(markSource(db, key, 's1', { r2: true, other: true }, {})).toBe(true)
  expect(markSource(db, key, 'none', {}, {})).toBe(false)
  const listed = listArticleSources(db, key)
  expect(listed.map((s) => s.lines.length)).toEqual([500, 1])
  expect(listed[0]?.removals.map((r) => r.restored)).toEqual([false, true])
  expect(listed[1]?.removals.map((r) => r.restored)).toEqual([false, false])
})

it('erasing takes sources that no other article has, and only from the bin', () => {
  const db = memoryLibrary()
  const source = insertSource(db, info('s1'), bytes)
  const ferry = put(db, story('ferry', 'Ferry'))
  const copy = put(db, story('copy', 'Ferry'))
  linkSource(db, ferry, source, link())
  copyLinks(db, ferry, copy)
  expect(eraseArticles(db, ['urn:uuid:ferry'])).toBe(0)
  binArticles(db, ['urn:uuid:ferry', 'urn:uuid:copy'], minute(1))
  expect(eraseArticles(db, ['urn:uuid:ferry'])).toBe(1)
  expect(readOriginal(db, 's1')).toBeDefined()
  expect(eraseArticles(db, ['urn:uuid:copy', 'urn:uuid:none'])).toBe(1)
  for (const table of ['originals', 'sources', 'article_sources', 'revisions', 'article_search']) {
    expect(one(db, `SELECT count(*) AS n FROM ${table}`), table).toEqual({ n: 0 })
  }
})
