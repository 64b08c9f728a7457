import type { WritableDatabase } from '../database.ts'

/** One step of the library file's form. It runs once, in a transaction of its own, and is never changed afterwards. */
export interface Migration {
  /** The version it makes; the steps number 1, 2, 3 … without a gap. */
  readonly version: number
  readonly sql: string
  /** What SQL alone cannot do with the old rows, after `sql`. */
  readonly rows?: (db: WritableDatabase) => void
}
