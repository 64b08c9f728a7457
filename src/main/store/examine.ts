import { all, one, type ReadableDatabase, readPragma } from './database.ts'
import { isDamage } from './failure.ts'

/** Reads every page and index; seconds for a large library, so only in a worker. Answers what is wrong, or null. */
export function examine(db: ReadableDatabase): string | null {
  try {
    const rows = all<{ quick_check: string }>(db, 'PRAGMA quick_check(5)')
    const wrong = rows.map((row) => row.quick_check).filter((line) => line !== 'ok')
    return wrong.length > 0 ? wrong.join('; ') : null
  } catch (error) {
    if (isDamage(error)) return (error as Error).message
    throw error
  }
}

/** Touches what the first moments need, so that a broken file shows at once and not in the middle of work. Throws. */
export function touch(db: ReadableDatabase): void {
  readPragma(db, 'schema_version')
  one(db, 'SELECT key FROM articles ORDER BY key DESC LIMIT 1')
  one(db, 'SELECT content FROM revisions ORDER BY key DESC LIMIT 1')
  one(db, 'SELECT value FROM settings LIMIT 1')
}
