import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { findArticle } from './articles.ts'
import { listBackups, makeBackup, newestGood, restoreBackup, setAside } from './backups.ts'
import {
  closeDatabase,
  one,
  readPragma,
  script,
  transact,
  type WritableDatabase,
} from './database.ts'
import { examine } from './examine.ts'
import { latestVersion } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { joinLibrary, openLibrary } from './open.ts'
import { listShelf } from './shelves.ts'
import { minute, put, story, temporaryPlaces } from './testing/library.ts'

const now = minute(0).ms
function opened(places: Parameters<typeof openLibrary>[0]): WritableDatabase {
  const outcome = openLibrary(places, { now })
  if (outcome.outcome !== 'opened') throw new Error(outcome.message)
  return outcome.db
}
const day = (n: number) => now + n * 86_400_000

describe('opening', () => {
  it('makes a library with write-ahead log, full sync and foreign keys, and opens it again', () => {
    const places = temporaryPlaces()
    const db = opened(places)
    expect(readPragma(db, 'journal_mode')).toBe('wal')
    expect(readPragma(db, 'synchronous')).toBe(2)
    expect(readPragma(db, 'foreign_keys')).toBe(1)
    expect(readPragma(db, 'user_version')).toBe(latestVersion())
    put(db, story('a', 'Ferry talks resume'))
    closeDatabase(db)
    expect(listShelf(opened(places), 'in-hand', 0, 10).items).toHaveLength(1)
  })

  it('refuses the file of a newer program with a sentence, and leaves it alone', () => {
    const places = temporaryPlaces()
    const db = opened(places)
    script(db, 'PRAGMA user_version = 99')
    closeDatabase(db)
    const before = readFileSync(places.file)
    const outcome = openLibrary(places, { now })
    expect(outcome).toMatchObject({ outcome: 'refused' })
    expect('message' in outcome && outcome.message).toContain('newer Copydesk')
    expect(readFileSync(places.file).equals(before)).toBe(true)
    expect(readdirSync(dirname(places.file))).toEqual(['library.db'])
  })

  it('refuses a newer file also where its number still stands in the log', () => {
    const places = temporaryPlaces()
    const db = opened(places)
    script(db, 'PRAGMA wal_checkpoint(TRUNCATE); PRAGMA user_version = 99')
    // As a crash leaves it: file and log, no closing.
    const crashed = temporaryPlaces()
    for (const ending of ['', '-wal']) copyFileSync(places.file + ending, crashed.file + ending)
    expect(openLibrary(crashed, { now })).toMatchObject({ outcome: 'refused' })
    closeDatabase(db)
  })

  it('refuses a database of another program', () => {
    const places = temporaryPlaces()
    const other = new Database(places.file)
    other.exec('CREATE TABLE recipes (name TEXT)')
    other.close()
    expect(openLibrary(places, { now })).toMatchObject({ outcome: 'refused' })
  })

  it('answers in words where there can be no folder', () => {
    const places = temporaryPlaces()
    const inTheWay = join(dirname(places.file), 'desk')
    writeFileSync(inTheWay, '')
    const outcome = openLibrary({ ...places, file: join(inTheWay, 'library.db') }, { now })
    expect(outcome).toMatchObject({ outcome: 'failed' })
    expect('message' in outcome && outcome.message).toContain(inTheWay)
  })
})

describe('migrations', () => {
  const steps = [
    {
      version: 1,
      sql: 'CREATE TABLE articles (key INTEGER PRIMARY KEY, name TEXT); CREATE TABLE revisions (key INTEGER PRIMARY KEY, content TEXT); CREATE TABLE settings (value TEXT)',
    },
    { version: 2, sql: `UPDATE articles SET name = name || '!'` },
    { version: 3, sql: 'CREATE TABLE broken (' },
  ]
  const upTo = (n: number) => ({ now, steps: steps.slice(0, n) })

  it('each runs once, with a copy of the file before it', () => {
    const places = temporaryPlaces()
    const first = openLibrary(places, upTo(1))
    if (first.outcome !== 'opened') throw new Error(first.message)
    script(first.db, `INSERT INTO articles VALUES (1, 'Kell')`)
    closeDatabase(first.db)
    for (const from of [1, 2]) {
      const again = openLibrary(places, upTo(2))
      if (again.outcome !== 'opened') throw new Error(again.message)
      expect(again.from).toBe(from)
      expect(one(again.db, 'SELECT name FROM articles')).toEqual({ name: 'Kell!' })
      closeDatabase(again.db)
    }
    const [copy, ...others] = listBackups(places)
    expect(others).toEqual([])
    const old = new Database(copy?.file, { readonly: true })
    expect(old.prepare('SELECT name FROM articles').get()).toEqual({ name: 'Kell' })
    old.close()
  })

  it('one that fails leaves the file as the step before it made it', () => {
    const places = temporaryPlaces()
    expect(() => openLibrary(places, upTo(3))).toThrow()
    const db = new Database(places.file)
    expect(db.pragma('user_version', { simple: true })).toBe(2)
    db.close()
  })

  it('every step has its number in order and a test beside it', () => {
    expect(MIGRATIONS.map((m) => m.version)).toEqual(MIGRATIONS.map((_, i) => i + 1))
    const names = readdirSync(join(import.meta.dirname, 'migrations'))
    const files = names.filter((name) => /^\d{3}_\w+\.ts$/.test(name))
    expect(files).toHaveLength(MIGRATIONS.length)
    for (const file of files) expect(names).toContain(file.replace('.ts', '.test.ts'))
  })
})

describe('damage', () => {
  it('a file that is no database is set aside, and the newest good backup takes its place', async () => {
    const places = temporaryPlaces()
    const db = opened(places)
    put(db, story('a', 'Ferry talks resume'))
    await makeBackup(db, places, day(0))
    const bad = await makeBackup(db, places, day(1))
    closeDatabase(db)
    writeFileSync(bad.file, 'half a backup')
    writeFileSync(places.file, 'no library any more')
    expect(openLibrary(places, { now })).toMatchObject({ outcome: 'damaged' })
    expect(existsSync(places.file)).toBe(true)

    const good = newestGood(places)
    expect(good).toMatchObject({ at: day(0), articles: 1 })
    const aside = setAside(places, day(2))
    expect(readFileSync(aside, 'utf8')).toBe('no library any more')
    await restoreBackup(good?.file ?? '', places)
    const again = opened(places)
    expect(findArticle(again, 'urn:uuid:a')).toBeDefined()
    expect(existsSync(good?.file ?? '')).toBe(true)
    closeDatabase(again)
  })

  it('a page overwritten in the middle is found by the examination', () => {
    const places = temporaryPlaces()
    const db = opened(places)
    transact(db, () => {
      for (let i = 0; i < 200; i++)
        put(db, story(`s${i}`, `Story ${i}`, 'The pier is shut. '.repeat(50)))
    })
    expect(examine(db)).toBeNull()
    closeDatabase(db)
    const bytes = readFileSync(places.file)
    bytes.fill(0xa5, 30 * 4096, 60 * 4096)
    writeFileSync(places.file, bytes)
    const broken = joinLibrary(places)
    expect(examine(broken)).not.toBeNull()
    closeDatabase(broken)
  })
})

describe('backups', () => {
  it('are whole while others write, and five are kept', async () => {
    const places = temporaryPlaces()
    const db = opened(places)
    const other = joinLibrary(places)
    for (let i = 0; i < 8; i++) {
      put(other, story(`s${i}`, `Story ${i}`))
      await makeBackup(db, places, day(i))
    }
    const kept = listBackups(places)
    expect(kept.map((b) => b.at)).toEqual([7, 6, 5, 4, 3].map(day))
    expect(newestGood(places)).toMatchObject({ articles: 8 })
    expect(readdirSync(places.backups).filter((name) => !name.endsWith('.db'))).toEqual([])
    closeDatabase(other)
    closeDatabase(db)
  })
})

describe('a process that ends in the middle', () => {
  it('loses what was not committed and nothing else', () => {
    const places = temporaryPlaces()
    const db = opened(places)
    put(db, story('a', 'Saved'))
    script(db, 'BEGIN IMMEDIATE')
    put(db, story('b', 'Not saved yet'))
    const crashed = temporaryPlaces()
    for (const ending of ['', '-wal']) copyFileSync(places.file + ending, crashed.file + ending)
    const after = opened(crashed)
    expect(listShelf(after, 'in-hand', 0, 10).items.map((i) => i.headline)).toEqual(['Saved'])
    expect(examine(after)).toBeNull()
    closeDatabase(after)
    script(db, 'ROLLBACK')
    closeDatabase(db)
  })
})
