/** Libraries and copy for tests. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createArticle, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { articleWords } from '#shared/article/words.ts'
import type { Occasion } from '#shared/library.ts'
import { type ArticleKey, findArticle, insertArticle } from '../articles.ts'
import { closeDatabase, openWritable, type WritableDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { type LibraryPlaces, libraryIn } from '../places.ts'
import { addRevision } from '../revisions.ts'
import { indexArticle } from '../search.ts'
import type { Moment } from '../times.ts'

export function memoryLibrary(): WritableDatabase {
  const db = openWritable(':memory:')
  migrate(db, () => {})
  onTestFinished(() => closeDatabase(db))
  return db
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const temporaryPlaces = (): LibraryPlaces => libraryIn(temporaryFolder())

/** Minutes after three o'clock on a day of our own. */
export function minute(n: number): Moment {
  const ms = Date.UTC(2024, 2, 3, 15, 0, 0) + n * 60_000
  return { iso: new Date(ms).toISOString().replace('.000Z', '+00:00'), ms }
}

export function story(id: string, headline: string, ...paragraphs: string[]): Article {
  const article = createArticle(`urn:uuid:${id}`, minute(0).iso)
  article.header.headline = headline
  article.blocks = paragraphs.map((text, i) => paragraph(`${id}-${i}`, text))
  return article
}

let revisions = 0

/** Puts an article in as an import would: row, first revision, search. */
export function put(db: WritableDatabase, article: Article, at: Moment = minute(0)): ArticleKey {
  const words = articleWords(article)
  const key = insertArticle(db, article, words, null, at)
  keep(db, key, article, 'intake', at)
  indexArticle(db, key, article)
  return key
}

export function keep(
  db: WritableDatabase,
  key: ArticleKey,
  article: Article,
  occasion: Occasion,
  at: Moment,
): string {
  return addRevision(db, key, {
    id: `revision-${++revisions}`,
    at,
    occasion,
    headline: article.header.headline,
    words: articleWords(article),
    content: JSON.stringify(article),
  })
}

export function keyOf(db: WritableDatabase, article: Article): ArticleKey {
  const row = findArticle(db, article.id)
  if (!row) throw new Error(`no article ${article.id}`)
  return row.key
}
