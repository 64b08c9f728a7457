/** Opens the library file: today's form, or a plain answer why not. Nothing here ever deletes a library. */
import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs'
import { dirname } from 'node:path'
import { keepBeforeMigration } from './backups.ts'
import { closeDatabase, one, openWritable, type WritableDatabase } from './database.ts'
import { touch } from './examine.ts'
import { isDamage, storageMessage } from './failure.ts'
import { APPLICATION_ID, latestVersion, migrate, versionOf } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'
import type { LibraryPlaces } from './places.ts'

export type OpenOutcome =
  | { readonly outcome: 'opened'; readonly db: WritableDatabase; readonly from: number }
  /** Made by a newer program, or not ours at all: left alone. */
  | { readonly outcome: 'refused'; readonly message: string }
  /** Broken: left where it is until the person chose what to do (see setAside and restore). */
  | { readonly outcome: 'damaged'; readonly message: string }
  /** The disk or the system would not let us. */
  | { readonly outcome: 'failed'; readonly message: string }

export interface OpenOptions {
  /** For the names of copies made before a migration: ms since the epoch. */
  readonly now: number
  readonly steps?: readonly Migration[]
}

/** Opens (or makes) the library for reading and writing and brings it to today's form. */
export function openLibrary(places: LibraryPlaces, options: OpenOptions): OpenOutcome {
  const steps = options.steps ?? MIGRATIONS
  let db: WritableDatabase | null = null
  try {
    mkdirSync(dirname(places.file), { recursive: true })
    const header = readHeader(places.file)
    if (header === 'foreign') return damaged(places)
    if (header && header.version > latestVersion(steps)) return newer(places, header.version)
    if (header && header.version > 0 && header.application !== APPLICATION_ID)
      return foreign(places)
    db = openWritable(places.file)
    const version = versionOf(db)
    // The newest form may still stand in the write-ahead log, which the header does not show.
    if (version > latestVersion(steps)) {
      closeDatabase(db)
      return newer(places, version)
    }
    if (version === 0 && one(db, 'SELECT 1 FROM sqlite_schema LIMIT 1')) {
      closeDatabase(db)
      return foreign(places)
    }
    const open = db
    const from = migrate(
      open,
      (step) => keepBeforeMigration(open, places, step, options.now),
      steps,
    )
    touch(open)
    return { outcome: 'opened', db: open, from }
  } catch (error) {
    if (db) closeDatabase(db)
    if (isDamage(error)) return damaged(places)
    const message = storageMessage(error)
    if (message === null) throw error
    return { outcome: 'failed', message: `${message} The library is ${places.file}.` }
  }
}

/** A further connection to a library that is open: for a worker. Throws where openLibrary would answer. */
export function joinLibrary(places: LibraryPlaces): WritableDatabase {
  return openWritable(places.file)
}

/** The first bytes of an SQLite file say what it is, without opening (and so without touching) it. */
function readHeader(file: string): { version: number; application: number } | 'foreign' | null {
  if (!existsSync(file)) return null
  const head = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    const length = readSync(handle, head, 0, 100, 0)
    if (length === 0) return null
    if (length < 100 || head.toString('latin1', 0, 16) !== 'SQLite format 3\0') return 'foreign'
  } finally {
    closeSync(handle)
  }
  return { version: head.readUInt32BE(60), application: head.readUInt32BE(68) }
}

function newer(places: LibraryPlaces, version: number): OpenOutcome {
  return {
    outcome: 'refused',
    message: `The library ${places.file} was made by a newer Copydesk (form ${version}; this one knows ${latestVersion()}). Update Copydesk to open it. The file was left as it is.`,
  }
}

function foreign(places: LibraryPlaces): OpenOutcome {
  return {
    outcome: 'refused',
    message: `${places.file} is a database of another program. Move it elsewhere and start again. The file was left as it is.`,
  }
}

function damaged(places: LibraryPlaces): OpenOutcome {
  return {
    outcome: 'damaged',
    message: `The library ${places.file} is damaged and cannot be read.`,
  }
}
