import { expect, it } from 'vitest'
import type { Article } from '#shared/article/model.ts'
import { all, one } from './database.ts'
import { addRevisionBelow, listRevisions, newestRevision, readRevision } from './revisions.ts'
import { keep, memoryLibrary, minute, put, story } from './testing/library.ts'

const ferry = (text: string) => story('ferry', 'Ferry talks resume', text)
const texts = (db: ReturnType<typeof memoryLibrary>, key: ReturnType<typeof put>) =>
  listRevisions(db, key).map((r) => [
    r.occasion,
    (JSON.parse(readRevision(db, r.id)?.content ?? '') as Article).blocks.map((b) =>
      b.type === 'paragraph' ? b.text : '',
    )[0],
  ])

it('the newest is text, older ones are packed, and both read the same', () => {
  const db = memoryLibrary()
  const key = put(db, ferry('The pier is shut.'))
  keep(db, key, ferry('The pier is open.'), 'paste', minute(1))
  const types = all(db, 'SELECT typeof(content) AS type FROM revisions ORDER BY key')
  expect(types).toEqual([{ type: 'blob' }, { type: 'text' }])
  expect(texts(db, key)).toEqual([
    ['paste', 'The pier is open.'],
    ['intake', 'The pier is shut.'],
  ])
})

it('an autosave takes the place of the one some minutes before it, and of no other occasion', () => {
  const db = memoryLibrary()
  const key = put(db, ferry('one'))
  for (const [i, text] of ['two', 'three', 'four'].entries()) {
    keep(db, key, ferry(text), 'autosave', minute(i))
  }
  keep(db, key, ferry('five'), 'paste', minute(3))
  keep(db, key, ferry('six'), 'autosave', minute(3))
  expect(texts(db, key)).toEqual([
    ['autosave', 'six'],
    ['paste', 'five'],
    ['autosave', 'four'],
    ['intake', 'one'],
  ])
})

it('autosaves do not outdate each other for ever: every five minutes one stays', () => {
  const db = memoryLibrary()
  const key = put(db, ferry('start'))
  for (let i = 1; i <= 12; i++) keep(db, key, ferry(`minute ${i}`), 'autosave', minute(i))
  expect(texts(db, key).map(([, text]) => text)).toEqual([
    'minute 12',
    'minute 10',
    'minute 5',
    'start',
  ])
})

it('a pause, an export keeps the words of the autosave before it once', () => {
  const db = memoryLibrary()
  const key = put(db, ferry('one'))
  keep(db, key, ferry('two'), 'autosave', minute(1))
  keep(db, key, ferry('two'), 'pause', minute(2))
  keep(db, key, ferry('two'), 'export', minute(3))
  expect(texts(db, key)).toEqual([
    ['export', 'two'],
    ['pause', 'two'],
    ['intake', 'one'],
  ])
})

it('a save that changed nothing adds nothing and answers the revision that holds it', () => {
  const db = memoryLibrary()
  const key = put(db, ferry('one'))
  const first = newestRevision(db, key)?.id
  expect(keep(db, key, ferry('one'), 'autosave', minute(5))).toBe(first)
  expect(keep(db, key, ferry('one'), 'pause', minute(6))).toBe(first)
  expect(listRevisions(db, key)).toHaveLength(1)
})

it('what an export wrote goes below what was saved meanwhile', () => {
  const db = memoryLibrary()
  const key = put(db, ferry('one'))
  const saved = keep(db, key, ferry('typed meanwhile'), 'autosave', minute(2))
  const exported = {
    id: 'export-1',
    at: minute(1),
    occasion: 'export' as const,
    headline: 'Ferry talks resume',
    words: 1,
    content: JSON.stringify(ferry('one')),
  }
  addRevisionBelow(db, key, exported)
  expect(newestRevision(db, key)?.id).toBe(saved)
  expect(texts(db, key)).toEqual([
    ['autosave', 'typed meanwhile'],
    ['export', 'one'],
    ['intake', 'one'],
  ])
  expect(one(db, `SELECT typeof(content) AS type FROM revisions WHERE id = ?`, [saved])).toEqual({
    type: 'text',
  })
})
