/**
 * Copies of the library in `backups/`. One is written under a temporary name, read through, and only then named:
 * what is called a backup is a good one. A broken library never pushes a good backup out.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { copyFile, open, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  closeDatabase,
  copyTo,
  one,
  openReadable,
  openWritable,
  type ReadableDatabase,
  readPragma,
  run,
  setPragma,
  type WritableDatabase,
} from './database.ts'
import { examine } from './examine.ts'
import { latestVersion } from './migrate.ts'
import type { LibraryPlaces } from './places.ts'

export interface Backup {
  readonly file: string
  /** When it was made, ms since the epoch. */
  readonly at: number
  /** Bytes. */
  readonly size: number
}

/** As many rotating backups are kept; copies made before a migration are kept besides. */
export const BACKUPS_KEPT = 5

const ROTATING = /^library-\d{8}T\d{6}Z\.db$/
const ANY = /^library(?:-before-form-\d+)?-(\d{8}T\d{6})Z\.db$/

/** All backups, the newest first. */
export function listBackups(places: LibraryPlaces): Backup[] {
  if (!existsSync(places.backups)) return []
  return readdirSync(places.backups)
    .flatMap((name) => {
      const stamp = ANY.exec(name)?.[1]
      if (stamp === undefined) return []
      const file = join(places.backups, name)
      return [{ file, at: readStamp(stamp), size: statSync(file).size }]
    })
    .sort((a, b) => b.at - a.at)
}

/**
 * Makes a backup of the library as it stands, checks it and lets the oldest go. Throws when the library is broken
 * or the disk refuses; the backups that are there stay then.
 */
export async function makeBackup(
  db: ReadableDatabase,
  places: LibraryPlaces,
  now: number,
): Promise<Backup> {
  mkdirSync(places.backups, { recursive: true })
  const file = join(places.backups, `library-${stampOf(now)}.db`)
  const part = `${file}.part`
  try {
    await rm(part, { force: true })
    await copyTo(db, part)
    const wrong = settle(part)
    if (wrong !== null) throw new Error(`the library could not be backed up: ${wrong}`)
    await rename(part, file)
  } finally {
    await rm(part, { force: true })
  }
  rotate(places)
  return { file, at: now, size: statSync(file).size }
}

/** Copies the file before a migration changes it. Throws when it cannot: then the migration must not run. */
export function keepBeforeMigration(
  db: WritableDatabase,
  places: LibraryPlaces,
  version: number,
  now: number,
): void {
  mkdirSync(places.backups, { recursive: true })
  const file = join(places.backups, `library-before-form-${version + 1}-${stampOf(now)}.db`)
  // Left over from an attempt in the same second that failed.
  rmSync(file, { force: true })
  run(db, 'VACUUM INTO ?', [file])
}

export interface GoodBackup extends Backup {
  readonly articles: number
}

/** The newest backup that opens, is whole and is not from a newer program; null when there is none. */
export function newestGood(places: LibraryPlaces): GoodBackup | null {
  for (const backup of listBackups(places)) {
    const articles = articlesIn(backup.file)
    if (articles !== null) return { ...backup, articles }
  }
  return null
}

/** Renames a damaged library, with its log, to a name that says so. It is never deleted. Answers the new path. */
export function setAside(places: LibraryPlaces, now: number): string {
  const aside = places.file.replace(/\.db$/, `-damaged-${stampOf(now)}.db`)
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(places.file + ending)) renameSync(places.file + ending, aside + ending)
  }
  return aside
}

/** Puts a backup in the place of a library that was set aside. The backup stays. */
export async function restoreBackup(backup: string, places: LibraryPlaces): Promise<void> {
  if (existsSync(places.file)) throw new Error('a library is in the way of the backup')
  const part = `${places.file}.part`
  await copyFile(backup, part)
  const handle = await open(part, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(part, places.file)
}

/** A copy stands alone, without a log beside it; answers what is wrong with it, or null. */
function settle(file: string): string | null {
  const copy = openWritable(file)
  try {
    setPragma(copy, 'journal_mode', 'DELETE')
    return examine(copy)
  } finally {
    closeDatabase(copy)
  }
}

function articlesIn(file: string): number | null {
  let db: ReadableDatabase | null = null
  try {
    db = openReadable(file)
    if ((readPragma(db, 'user_version') as number) > latestVersion()) return null
    if (examine(db) !== null) return null
    return one<{ n: number }>(db, 'SELECT count(*) AS n FROM articles')?.n ?? null
  } catch {
    // A backup that does not open is no good backup; the next older one is tried.
    return null
  } finally {
    if (db) closeDatabase(db)
  }
}

function rotate(places: LibraryPlaces): void {
  const rotating = listBackups(places).filter(({ file }) => ROTATING.test(basename(file)))
  for (const { file } of rotating.slice(BACKUPS_KEPT)) rmSync(file, { force: true })
}

/** 20240303T140300Z: as names sort. */
function stampOf(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function readStamp(stamp: string): number {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(stamp) ?? []
  return Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s))
}
