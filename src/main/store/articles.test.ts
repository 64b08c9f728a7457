import { expect, it } from 'vitest'
import type { Article } from '#shared/article/model.ts'
import {
  binArticles,
  findArticle,
  readSummary,
  setCounts,
  setStage,
  unbinArticles,
  updateArticle,
} from './articles.ts'
import { addDismissal, listDismissals, removeDismissal } from './dismissals.ts'
import { findImage, insertImage } from './images.ts'
import { readSetting, writeSetting } from './settings.ts'
import { listShelf } from './shelves.ts'
import { readActiveStyle, writeActiveStyle } from './styles.ts'
import { memoryLibrary, minute, put, story } from './testing/library.ts'

const names = (page: { items: readonly { headline: string }[] }) =>
  page.items.map((i) => i.headline)

it('lists a shelf page by page, the one changed last first', () => {
  const db = memoryLibrary()
  for (let i = 0; i < 5; i++) put(db, story(`s${i}`, `Story ${i}`), minute(i))
  setStage(db, put(db, story('r', 'Ready one')), 'ready')
  expect(names(listShelf(db, 'in-hand', 0, 2))).toEqual(['Story 4', 'Story 3'])
  expect(names(listShelf(db, 'in-hand', 4, 2))).toEqual(['Story 0'])
  const page = listShelf(db, 'ready', 0, 10)
  expect(page).toMatchObject({ total: 1, shelves: { 'in-hand': 5, ready: 1, exported: 0, bin: 0 } })
})

it('what is binned leaves its shelf and comes back to it', () => {
  const db = memoryLibrary()
  put(db, story('a', 'One'))
  put(db, story('b', 'Two'))
  binArticles(db, ['urn:uuid:a', 'urn:uuid:none'], minute(3))
  binArticles(db, ['urn:uuid:a'], minute(9))
  expect(names(listShelf(db, 'in-hand', 0, 10))).toEqual(['Two'])
  expect(listShelf(db, 'bin', 0, 10).items[0]?.binned).toBe(minute(3).iso)
  unbinArticles(db, ['urn:uuid:a'])
  expect(names(listShelf(db, 'in-hand', 0, 10)).sort()).toEqual(['One', 'Two'])
})

it('counts are unknown until a check, and stay when a save does not know them', () => {
  const db = memoryLibrary()
  const article: Article = story('a', 'One')
  const key = put(db, article)
  expect(readSummary(db, article.id)?.counts).toBeNull()
  setCounts(db, key, { errors: 1, warnings: 2, infos: 3 })
  updateArticle(
    db,
    key,
    { ...article, header: { ...article.header, headline: 'Uno' } },
    7,
    null,
    minute(1),
  )
  expect(readSummary(db, article.id)).toMatchObject({
    headline: 'Uno',
    words: 7,
    counts: { errors: 1, warnings: 2, infos: 3 },
    modified: minute(1).iso,
  })
  expect(findArticle(db, 'urn:uuid:none')).toBeUndefined()
})

it('a second decision takes the place of the first', () => {
  const db = memoryLibrary()
  const key = put(db, story('a', 'One'))
  const decision = {
    key: 'k',
    rule: 'straight-marks',
    kind: 'aside' as const,
    text: '"',
    name: '',
    reason: '',
    at: minute(0).iso,
  }
  addDismissal(db, key, decision)
  addDismissal(db, key, {
    ...decision,
    kind: 'override',
    name: 'Ida Marsh',
    reason: 'as on the sign',
  })
  expect(listDismissals(db, key)).toMatchObject([{ kind: 'override', name: 'Ida Marsh' }])
  removeDismissal(db, key, 'k')
  expect(listDismissals(db, key)).toEqual([])
})

it('keeps a picture, a setting and a style', () => {
  const db = memoryLibrary()
  const image = {
    hash: 'b'.repeat(64),
    type: 'image/png' as const,
    width: 2,
    height: null,
    name: 'pier.png',
  }
  insertImage(db, image, 99, minute(0).iso)
  expect(insertImage(db, { ...image, name: 'other.png' }, 99, minute(1).iso)).toEqual(image)
  expect(findImage(db, 'c'.repeat(64))).toBeUndefined()
  expect(readSetting(db, 'window')).toBeUndefined()
  writeSetting(db, 'window', { theme: 'dark' })
  writeSetting(db, 'window', { theme: 'light' })
  expect(readSetting(db, 'window')).toEqual({ theme: 'light' })
  writeActiveStyle(db, 'house', { id: 'house' })
  writeActiveStyle(db, 'wire', { id: 'wire' })
  expect(readActiveStyle(db)).toEqual({ id: 'wire' })
})
