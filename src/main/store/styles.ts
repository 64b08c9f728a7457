/** House styles, one of them active; what they hold is for the services to check. */
import { all, one, type ReadableDatabase, run, type WritableDatabase } from './database.ts'

export function readActiveStyle(db: ReadableDatabase): unknown {
  const row = one<{ style: string }>(db, 'SELECT style FROM styles WHERE active = 1 LIMIT 1')
  return row === undefined ? undefined : JSON.parse(row.style)
}

export interface StoredStyle {
  readonly id: string
  readonly active: boolean
  readonly style: unknown
}

/** All styles of the library, in the order of their ids. */
export function listStyles(db: ReadableDatabase): StoredStyle[] {
  return all<{ id: string; active: number; style: string }>(
    db,
    'SELECT id, active, style FROM styles ORDER BY id',
  ).map(({ id, active, style }) => ({ id, active: active === 1, style: JSON.parse(style) }))
}

/** Removes a style that is not the active one; false when there is none. */
export function removeStyle(db: WritableDatabase, id: string): boolean {
  return run(db, 'DELETE FROM styles WHERE id = ? AND active = 0', [id]).changes > 0
}

/** Keeps the style under its id and makes it the active one; call it in a transaction. */
export function writeActiveStyle(db: WritableDatabase, id: string, style: unknown): void {
  run(db, 'UPDATE styles SET active = 0 WHERE active = 1')
  run(db, 'INSERT OR REPLACE INTO styles (id, active, style) VALUES (?, 1, ?)', [
    id,
    JSON.stringify(style),
  ])
}
