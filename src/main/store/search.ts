/** Full-text search over headlines and texts. The index follows the articles just before it is asked. */
import type { Article } from '#shared/article/model.ts'
import type { LibraryPage, Shelf } from '#shared/library.ts'
import { type ArticleKey, SUMMARY, type SummaryRow, summaryOf } from './articles.ts'
import { all, one, type ReadableDatabase, run, type WritableDatabase } from './database.ts'
import { newestRevision } from './revisions.ts'
import { HIT_END, HIT_START, matchFor, searchText } from './searchText.ts'

/** Puts an article's text into the index, in place of what was there. */
export function indexArticle(db: WritableDatabase, key: ArticleKey, article: Article): void {
  const { headline, body } = searchText(article)
  run(db, 'DELETE FROM article_search WHERE rowid = ?', [key])
  run(db, 'INSERT INTO article_search (rowid, headline, body) VALUES (?, ?, ?)', [
    key,
    headline,
    body,
  ])
  run(db, 'DELETE FROM search_pending WHERE article = ?', [key])
}

/** Indexing 5,000 words takes ten times as long as saving them, so a save only notes that it is due. */
export function indexLater(db: WritableDatabase, key: ArticleKey): void {
  run(db, 'INSERT OR IGNORE INTO search_pending (article) VALUES (?)', [key])
}

/** Indexes what is due; call it in a transaction before a search. */
export function indexPending(db: WritableDatabase): number {
  const pending = all<{ article: ArticleKey }>(db, 'SELECT article FROM search_pending')
  for (const { article } of pending) {
    const newest = newestRevision(db, article)
    if (newest) indexArticle(db, article, JSON.parse(newest.content) as Article)
  }
  return pending.length
}

export function hasPending(db: ReadableDatabase): boolean {
  return one(db, 'SELECT 1 FROM search_pending LIMIT 1') !== undefined
}

/**
 * One page of what matches on a shelf, the best first; a headline weighs more than text. `shelves` counts what
 * matches on each. A query without a word matches nothing.
 */
export function searchShelf(
  db: ReadableDatabase,
  shelf: Shelf,
  query: string,
  offset: number,
  limit: number,
): LibraryPage {
  const shelves: LibraryPage['shelves'] = { 'in-hand': 0, ready: 0, exported: 0, bin: 0 }
  const match = matchFor(query)
  if (match === null) return { items: [], total: 0, shelves }
  for (const { shelf: of, n } of all<{ shelf: Shelf; n: number }>(
    db,
    `SELECT iif(a.binned IS NULL, a.stage, 'bin') AS shelf, count(*) AS n
     FROM article_search s JOIN articles a ON a.key = s.rowid
     WHERE article_search MATCH ? GROUP BY 1`,
    [match],
  )) {
    shelves[of] = n
  }
  const rows = all<SummaryRow>(
    db,
    `SELECT ${SUMMARY}, snippet(article_search, 1, ?, ?, '…', 14) AS snippet
     FROM article_search JOIN articles a ON a.key = article_search.rowid
     WHERE article_search MATCH ? AND ${shelf === 'bin' ? 'a.binned IS NOT NULL' : 'a.binned IS NULL AND a.stage = ?'}
     ORDER BY bm25(article_search, 8.0, 1.0), a.modified_ms DESC LIMIT ? OFFSET ?`,
    [HIT_START, HIT_END, match, ...(shelf === 'bin' ? [] : [shelf]), limit, offset],
  )
  return { items: rows.map(summaryOf), total: shelves[shelf], shelves }
}
