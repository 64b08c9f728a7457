/**
 * Handles on the library file. A readable handle cannot be passed where something is written: the two are
 * different types. Nobody outside the store sees better-sqlite3.
 */
import Database from 'better-sqlite3'

declare const reads: unique symbol
declare const writes: unique symbol

export interface ReadableDatabase {
  readonly [reads]: true
}
export interface WritableDatabase extends ReadableDatabase {
  readonly [writes]: true
}

type Value = string | number | null | Uint8Array
type Params = readonly Value[] | Readonly<Record<string, Value>>

/** How long a statement waits for another connection's transaction, in ms, before it gives up as 'locked'. */
const BUSY_TIMEOUT = 5000

const raw = (db: ReadableDatabase): Database.Database => db as unknown as Database.Database

/**
 * Opens a file for reading and writing; ':memory:' for a library that lives as long as its handle.
 * Commits reach the disk before they are answered (WAL with synchronous=FULL).
 */
export function openWritable(file: string): WritableDatabase {
  const db = new Database(file, { timeout: BUSY_TIMEOUT })
  try {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    db.pragma('trusted_schema = OFF')
    db.pragma('temp_store = MEMORY')
    // A bulk import may let the log grow; it is cut back to this many bytes afterwards.
    db.pragma('journal_size_limit = 16777216')
  } catch (error) {
    db.close()
    throw error
  }
  return db as unknown as WritableDatabase
}

/** Opens an existing file for reading only. */
export function openReadable(file: string): ReadableDatabase {
  const db = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT })
  try {
    db.pragma('trusted_schema = OFF')
    db.pragma('temp_store = MEMORY')
  } catch (error) {
    db.close()
    throw error
  }
  return db as unknown as ReadableDatabase
}

export function closeDatabase(db: ReadableDatabase): void {
  if (raw(db).open) raw(db).close()
}

const prepared = new WeakMap<object, Map<string, Database.Statement>>()

/** A statement is prepared once per connection: preparing costs more than most of them take to run. */
function statement(db: ReadableDatabase, sql: string): Database.Statement {
  const known = prepared.get(db) ?? new Map<string, Database.Statement>()
  prepared.set(db, known)
  const found = known.get(sql) ?? raw(db).prepare(sql)
  known.set(sql, found)
  return found
}

export function one<Row>(db: ReadableDatabase, sql: string, params: Params = []): Row | undefined {
  return statement(db, sql).get(params) as Row | undefined
}

export function all<Row>(db: ReadableDatabase, sql: string, params: Params = []): Row[] {
  return statement(db, sql).all(params) as Row[]
}

/** Answers how many rows changed and the key of the row that was put in last. */
export function run(
  db: WritableDatabase,
  sql: string,
  params: Params = [],
): { changes: number; key: number } {
  const { changes, lastInsertRowid } = statement(db, sql).run(params)
  return { changes, key: Number(lastInsertRowid) }
}

/** Several statements without parameters: schemas. */
export function script(db: WritableDatabase, sql: string): void {
  raw(db).exec(sql)
}

export function readPragma(db: ReadableDatabase, name: string): unknown {
  return raw(db).pragma(name, { simple: true })
}

export function setPragma(db: WritableDatabase, name: string, value: string | number): void {
  raw(db).pragma(`${name} = ${value}`)
}

/** All of `work` or nothing of it. What it throws is thrown on, after everything was taken back. */
export function transact<T>(db: WritableDatabase, work: () => T): T {
  if (raw(db).inTransaction) return work()
  return raw(db).transaction(work).immediate()
}

/** Copies the whole library as it stands at one moment, by SQLite's own backup; other connections go on writing. */
export async function copyTo(db: ReadableDatabase, file: string): Promise<void> {
  await raw(db).backup(file, { progress: () => 0x7fffffff })
}
