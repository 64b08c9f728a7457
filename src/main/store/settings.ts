/** Settings of this machine and the house style, as JSON by name; what they mean is for the services to check. */
import { one, type ReadableDatabase, run, type WritableDatabase } from './database.ts'

export function readSetting(db: ReadableDatabase, name: string): unknown {
  const row = one<{ value: string }>(db, 'SELECT value FROM settings WHERE name = ?', [name])
  return row === undefined ? undefined : JSON.parse(row.value)
}

export function writeSetting(db: WritableDatabase, name: string, value: unknown): void {
  run(db, 'INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)', [
    name,
    JSON.stringify(value),
  ])
}
