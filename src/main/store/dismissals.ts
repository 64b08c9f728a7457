/** What editors decided about findings: set aside, or overridden with a name and a reason. */
import type { Dismissal } from '#shared/finding.ts'
import type { ArticleKey } from './articles.ts'
import { all, type ReadableDatabase, run, type WritableDatabase } from './database.ts'

/** A second decision about the same words takes the place of the first. */
export function addDismissal(db: WritableDatabase, article: ArticleKey, d: Dismissal): void {
  run(
    db,
    `INSERT OR REPLACE INTO dismissals (article, key, rule, kind, text, name, reason, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [article, d.key, d.rule, d.kind, d.text, d.name, d.reason, d.at],
  )
}

export function removeDismissal(db: WritableDatabase, article: ArticleKey, key: string): void {
  run(db, 'DELETE FROM dismissals WHERE article = ? AND key = ?', [article, key])
}

/** In the order in which they were made. */
export function listDismissals(db: ReadableDatabase, article: ArticleKey): Dismissal[] {
  return all<Dismissal>(
    db,
    'SELECT key, rule, kind, text, name, reason, at FROM dismissals WHERE article = ? ORDER BY rowid',
    [article],
  )
}

/** Gives a copy of an article what was set aside in the first. */
export function copyAsides(db: WritableDatabase, from: ArticleKey, to: ArticleKey): void {
  run(
    db,
    `INSERT INTO dismissals (article, key, rule, kind, text, name, reason, at)
     SELECT ?, key, rule, kind, text, name, reason, at FROM dismissals
     WHERE article = ? AND kind = 'aside' ORDER BY rowid`,
    [to, from],
  )
}
