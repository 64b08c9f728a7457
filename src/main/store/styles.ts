/** House styles, one of them active; what they hold is for the services to check. */
import { one, type ReadableDatabase, run, type WritableDatabase } from './database.ts'

export function readActiveStyle(db: ReadableDatabase): unknown {
  const row = one<{ style: string }>(db, 'SELECT style FROM styles WHERE active = 1 LIMIT 1')
  return row === undefined ? undefined : JSON.parse(row.style)
}

/** Keeps the style under its id and makes it the active one; call it in a transaction. */
export function writeActiveStyle(db: WritableDatabase, id: string, style: unknown): void {
  run(db, 'UPDATE styles SET active = 0 WHERE active = 1')
  run(db, 'INSERT OR REPLACE INTO styles (id, active, style) VALUES (?, 1, ?)', [
    id,
    JSON.stringify(style),
  ])
}
