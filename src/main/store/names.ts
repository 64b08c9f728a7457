/** Names of persons by article. They follow the articles when somebody asks, never when somebody saves. */
import type { LibraryName } from '#shared/style.ts'
import type { ArticleKey } from './articles.ts'
import { all, type ReadableDatabase, run, type WritableDatabase } from './database.ts'

/** An article whose names are not those of its text as it stands. */
export interface Unnamed {
  readonly key: ArticleKey
  readonly modified_ms: number
}

/** The articles whose names are due, the newest first. */
export function unnamed(db: ReadableDatabase, limit: number): readonly Unnamed[] {
  return all<Unnamed>(
    db,
    `SELECT a.key, a.modified_ms FROM articles a LEFT JOIN named_articles n ON n.article = a.key
     WHERE n.modified_ms IS NOT a.modified_ms ORDER BY a.modified_ms DESC LIMIT ?`,
    [limit],
  )
}

/** Puts an article's names in the place of those that were there. Call it in a transaction. */
export function putNames(db: WritableDatabase, { key, modified_ms }: Unnamed, names: string[]) {
  run(db, 'DELETE FROM article_names WHERE article = ?', [key])
  for (const name of new Set(names)) {
    run(db, 'INSERT INTO article_names (article, name) VALUES (?, ?)', [key, name])
  }
  run(db, 'INSERT OR REPLACE INTO named_articles (article, modified_ms) VALUES (?, ?)', [
    key,
    modified_ms,
  ])
}

/** Names that other articles use, the commonest first; articles in the bin do not count. */
export function namesOfOthers(
  db: ReadableDatabase,
  article: ArticleKey,
  limit: number,
): LibraryName[] {
  return all<LibraryName>(
    db,
    `SELECT n.name, count(*) AS articles FROM article_names n JOIN articles a ON a.key = n.article
     WHERE n.article <> ? AND a.binned IS NULL
     GROUP BY n.name ORDER BY articles DESC, n.name LIMIT ?`,
    [article, limit],
  )
}
