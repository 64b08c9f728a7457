import { readPragma, script, setPragma, transact, type WritableDatabase } from './database.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'

/** "Copy" in ASCII: tells the library from any other SQLite file (PRAGMA application_id). */
export const APPLICATION_ID = 0x436f7079

export function latestVersion(steps: readonly Migration[] = MIGRATIONS): number {
  return steps.at(-1)?.version ?? 0
}

export function versionOf(db: WritableDatabase): number {
  return readPragma(db, 'user_version') as number
}

/**
 * Brings the file to today's form, each step in a transaction with its number. `before` runs ahead of each
 * step on a file that already holds something, and keeps a copy. Throws what a step throws: the steps before
 * it stand, its own work is taken back. Answers the version that the file had.
 */
export function migrate(
  db: WritableDatabase,
  before: (from: number) => void,
  steps: readonly Migration[] = MIGRATIONS,
): number {
  const from = versionOf(db)
  for (const [index, step] of steps.entries()) {
    if (step.version !== index + 1) throw new Error(`migration ${step.version} is out of order`)
    if (step.version <= from) continue
    if (from > 0) before(step.version - 1)
    transact(db, () => {
      script(db, step.sql)
      step.rows?.(db)
      setPragma(db, 'user_version', step.version)
      setPragma(db, 'application_id', APPLICATION_ID)
    })
  }
  return from
}
