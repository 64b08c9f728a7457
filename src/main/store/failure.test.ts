import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { ok } from '#shared/result.ts'
import { script, setPragma, transact } from './database.ts'
import { stored } from './failure.ts'
import { openLibrary } from './open.ts'
import { libraryIn } from './places.ts'
import { memoryLibrary, minute, put, story, temporaryFolder } from './testing/library.ts'

const words = (work: () => unknown) => {
  const result = stored(() => {
    work()
    return ok(null)
  })
  return result.ok ? null : result.failure
}

describe('what the disk refuses becomes a plain sentence', () => {
  it('a full disk, with nothing half written', () => {
    const db = memoryLibrary()
    setPragma(db, 'max_page_count', 60)
    const failure = words(() =>
      transact(db, () => {
        for (let i = 0; i < 500; i++) put(db, story(`s${i}`, 'Full', 'text '.repeat(500)))
      }),
    )
    expect(failure).toMatchObject({ kind: 'storage' })
    expect(failure?.message).toContain('disk is full')
  })
  it('a library that cannot be written', () => {
    const db = memoryLibrary()
    setPragma(db, 'query_only', 1)
    expect(words(() => put(db, story('a', 'No')))?.message).toContain('read-only')
  })
  it('another program that holds it', () => {
    const places = libraryIn(temporaryFolder())
    const opened = openLibrary(places, { now: minute(0).ms })
    if (opened.outcome !== 'opened') throw new Error(opened.message)
    setPragma(opened.db, 'busy_timeout', 0)
    const other = new Database(places.file)
    other.exec('BEGIN IMMEDIATE')
    expect(
      words(() => transact(opened.db, () => script(opened.db, 'SELECT 1')))?.message,
    ).toContain('locked by another program')
    other.close()
  })
  it('but a fault of ours is thrown on', () => {
    expect(() => words(() => script(memoryLibrary(), 'SELEKT 1'))).toThrow()
    expect(() =>
      words(() => {
        throw new TypeError('no')
      }),
    ).toThrow()
  })
})
