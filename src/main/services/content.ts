/**
 * An article between its JSON in a revision and the window. Version, stage and times belong to the library's row,
 * not to the text: a save from a window that has not heard of an export must not take the export back.
 */
import type { Article } from '#shared/article/model.ts'
import { parseArticle } from '#shared/article/parse.ts'
import type { Counts } from '#shared/finding.ts'
import type { Occasion } from '#shared/library.ts'
import { fail, type Result } from '#shared/result.ts'
import { type ArticleKey, type ArticleRow, findArticle, updateArticle } from '#store/articles.ts'
import { addRevision, newestRevision, type StoredRevision } from '#store/revisions.ts'
import { indexLater } from '#store/search.ts'
import type { Moment } from '#store/times.ts'
import type { Desk } from './desk.ts'
import { wordsOf } from './words.ts'

export const noArticle = (): Result<never> =>
  fail('not-found', 'This article is not in the library any more.')

/** The text with what the row knows better. */
export function withRow(
  article: Article,
  row: Pick<ArticleRow, 'version' | 'stage' | 'created'>,
  modified: string,
): Article {
  const { version, stage, created } = row
  return { ...article, version, meta: { ...article.meta, stage, created, modified } }
}

/** JSON for a revision. What the row knows better is left blank, so that equal texts are equal strings. */
export function contentOf(article: Article): string {
  const meta = { ...article.meta, stage: 'in-hand', modified: '' }
  return JSON.stringify({ ...article, version: 1, meta })
}

/** Reads a stored article, of this or an older form. */
export function readContent(revision: StoredRevision): Result<Article> {
  const name = revision.headline === '' ? 'The stored article' : `“${revision.headline}”`
  return parseArticle(JSON.parse(revision.content), name)
}

export interface Standing {
  readonly row: ArticleRow
  readonly article: Article
  readonly revision: StoredRevision
}

/** An article as it stands now. */
export function readStanding(desk: Desk, id: string): Result<Standing> {
  const row = findArticle(desk.db, id)
  const revision = row && newestRevision(desk.db, row.key)
  if (!row || !revision) return noArticle()
  const read = readContent(revision)
  if (!read.ok) return read
  return { ok: true, value: { row, revision, article: withRow(read.value, row, row.modified) } }
}

/** Makes `article` the text of its row; call it in a transaction. Answers the id of the revision. */
export function keepText(
  desk: Desk,
  key: ArticleKey,
  article: Article,
  change: { readonly occasion: Occasion; readonly counts: Counts | null; readonly now: Moment },
): string {
  const { db } = desk
  const words = wordsOf(article)
  const id = addRevision(db, key, {
    id: desk.uuid(),
    at: change.now,
    occasion: change.occasion,
    headline: article.header.headline,
    words,
    content: contentOf(article),
  })
  updateArticle(db, key, article, words, change.counts, change.now)
  indexLater(db, key)
  return id
}
