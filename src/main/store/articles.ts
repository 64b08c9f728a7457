/** Rows of articles: what lists show, the shelves, the bin. The text itself lies in revisions.ts. */
import type { Article, Stage } from '#shared/article/model.ts'
import type { Counts } from '#shared/finding.ts'
import type { ArticleSummary } from '#shared/library.ts'
import { all, one, type ReadableDatabase, run, type WritableDatabase } from './database.ts'
import type { Moment } from './times.ts'

/** The library's own number of an article; the tables that belong to it are keyed by it. */
export type ArticleKey = number & { readonly articleKey: true }

export interface ArticleRow {
  readonly key: ArticleKey
  readonly id: string
  readonly stage: Stage
  readonly version: number
  readonly created: string
  readonly modified: string
  readonly binned: string | null
}

export function findArticle(db: ReadableDatabase, id: string): ArticleRow | undefined {
  return one<ArticleRow>(
    db,
    'SELECT key, id, stage, version, created, modified, binned FROM articles WHERE id = ?',
    [id],
  )
}

/** The keys of all articles that are not in the bin, the one changed last first: some bytes each. */
export function keysOutsideBin(db: ReadableDatabase): ArticleKey[] {
  return all<{ key: ArticleKey }>(
    db,
    'SELECT key FROM articles WHERE binned IS NULL ORDER BY modified_ms DESC, key DESC',
  ).map((row) => row.key)
}

/** Puts a new article's row in; its first revision follows in the same transaction. */
export function insertArticle(
  db: WritableDatabase,
  article: Article,
  words: number,
  counts: Counts | null,
  now: Moment,
): ArticleKey {
  const { key } = run(
    db,
    `INSERT INTO articles (id, headline, language, stage, version, words, errors, warnings, infos,
       created, modified, modified_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      article.id,
      article.header.headline,
      article.header.language,
      article.meta.stage,
      article.version,
      words,
      counts?.errors ?? null,
      counts?.warnings ?? null,
      counts?.infos ?? null,
      article.meta.created,
      now.iso,
      now.ms,
    ],
  )
  return key as ArticleKey
}

/** The columns that follow the text. Counts that are not known leave those of the last check. */
export function updateArticle(
  db: WritableDatabase,
  key: ArticleKey,
  article: Article,
  words: number,
  counts: Counts | null,
  now: Moment,
): void {
  run(
    db,
    `UPDATE articles SET headline = ?, language = ?, words = ?, errors = coalesce(?, errors),
       warnings = coalesce(?, warnings), infos = coalesce(?, infos), modified = ?, modified_ms = ?
     WHERE key = ?`,
    [
      article.header.headline,
      article.header.language,
      words,
      counts?.errors ?? null,
      counts?.warnings ?? null,
      counts?.infos ?? null,
      now.iso,
      now.ms,
      key,
    ],
  )
}

/** The counts of a check, where nothing else changed. */
export function setCounts(db: WritableDatabase, key: ArticleKey, counts: Counts): void {
  const { errors, warnings, infos } = counts
  run(db, 'UPDATE articles SET errors = ?, warnings = ?, infos = ? WHERE key = ?', [
    errors,
    warnings,
    infos,
    key,
  ])
}

export function setStage(db: WritableDatabase, key: ArticleKey, stage: Stage): void {
  run(db, 'UPDATE articles SET stage = ? WHERE key = ?', [stage, key])
}

export function setVersion(db: WritableDatabase, key: ArticleKey, version: number): void {
  run(db, 'UPDATE articles SET version = ? WHERE key = ?', [version, key])
}

/** Puts articles into the bin; those that are in it, or do not exist, are left as they are. */
export function binArticles(db: WritableDatabase, ids: readonly string[], now: Moment): void {
  for (const id of ids) {
    run(db, 'UPDATE articles SET binned = ?, binned_ms = ? WHERE id = ? AND binned IS NULL', [
      now.iso,
      now.ms,
      id,
    ])
  }
}

export function unbinArticles(db: WritableDatabase, ids: readonly string[]): void {
  for (const id of ids) {
    run(db, 'UPDATE articles SET binned = NULL, binned_ms = NULL WHERE id = ?', [id])
  }
}

/**
 * Deletes for good, from the bin only, with revisions, decisions, receipts and the sources that no other article
 * has. Answers how many went.
 */
export function eraseArticles(db: WritableDatabase, ids: readonly string[]): number {
  let erased = 0
  for (const id of ids) {
    const row = findArticle(db, id)
    if (!row || row.binned === null) continue
    run(db, 'DELETE FROM article_search WHERE rowid = ?', [row.key])
    run(db, 'DELETE FROM articles WHERE key = ?', [row.key])
    erased++
  }
  if (erased > 0) {
    run(db, 'DELETE FROM sources WHERE key NOT IN (SELECT source FROM article_sources)')
    run(db, 'DELETE FROM originals WHERE hash NOT IN (SELECT hash FROM sources)')
  }
  return erased
}

export interface SummaryRow extends Omit<ArticleSummary, 'counts'> {
  readonly errors: number | null
  readonly warnings: number | null
  readonly infos: number | null
}

/** The columns of a summary, for queries that name the table `a`. */
export const SUMMARY = `a.id, a.headline, a.stage, a.language, a.words, a.errors, a.warnings, a.infos,
  a.modified, a.binned`

export function summaryOf(row: SummaryRow): ArticleSummary {
  const { errors, warnings, infos, ...rest } = row
  const known = errors !== null && warnings !== null && infos !== null
  return { ...rest, counts: known ? { errors, warnings, infos } : null }
}

export function readSummary(db: ReadableDatabase, id: string): ArticleSummary | undefined {
  const row = one<SummaryRow>(
    db,
    `SELECT ${SUMMARY}, NULL AS snippet FROM articles a WHERE a.id = ?`,
    [id],
  )
  return row && summaryOf(row)
}
