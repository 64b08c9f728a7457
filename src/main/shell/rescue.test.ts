import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { makeBackup } from '#store/backups.ts'
import { closeDatabase, script } from '#store/database.ts'
import { openLibrary } from '#store/open.ts'
import { libraryIn } from '#store/places.ts'
import { writeSetting } from '#store/settings.ts'
import { listShelf } from '#store/shelves.ts'
import type { Rescue } from './questions.ts'

const person = vi.hoisted(() => ({
  rescue: [] as string[],
  retry: [] as boolean[],
  asked: [] as unknown[][],
}))
vi.mock('./questions.ts', () => ({
  askForRescue: async (...asked: unknown[]) => {
    person.asked.push(asked)
    return person.rescue.shift() as Rescue
  },
  askToRetry: async (message: string) => {
    person.asked.push([message])
    return person.retry.shift() ?? false
  },
  sayRefused: async (message: string) => void person.asked.push([message]),
}))
const { openOrRescue } = await import('./rescue.ts')

beforeEach(() => {
  person.rescue = []
  person.retry = []
  person.asked = []
})

const now = () => Date.UTC(2024, 2, 3, 15, 0, 0)
function place() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-rescue-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return libraryIn(folder)
}
async function withBackup() {
  const places = place()
  const made = openLibrary(places, { now: now() })
  if (made.outcome !== 'opened') throw new Error(made.message)
  writeSetting(made.db, 'mark', 'of the backup')
  await makeBackup(made.db, places, now())
  closeDatabase(made.db)
  writeFileSync(places.file, 'a broken library')
  return places
}
async function opened(places: ReturnType<typeof place>, suspect = false) {
  const db = await openOrRescue(places, now, suspect)
  if (db) onTestFinished(() => closeDatabase(db))
  return db
}
const aside = (places: ReturnType<typeof place>) =>
  readdirSync(dirname(places.file)).filter((name) => name.includes('damaged'))

it('a sound library asks nobody', async () => {
  expect(await opened(place())).not.toBeNull()
  expect(person.asked).toEqual([])
})

it('a damaged one is set aside and the backup takes its place', async () => {
  const places = await withBackup()
  person.rescue = ['backup']
  const db = await opened(places)
  expect(db && listShelf(db, 'in-hand', 0, 1).total).toBe(0)
  expect(person.asked[0]?.[1]).toMatchObject({ articles: 0 })
  const [kept] = aside(places)
  expect(readFileSync(join(dirname(places.file), kept ?? ''), 'utf8')).toBe('a broken library')
})

it('or an empty one does', async () => {
  const places = await withBackup()
  person.rescue = ['empty']
  expect(await opened(places)).not.toBeNull()
  expect(aside(places)).toHaveLength(1)
})

it('or nothing is touched', async () => {
  const places = await withBackup()
  person.rescue = ['quit']
  expect(await opened(places)).toBeNull()
  expect(readFileSync(places.file, 'utf8')).toBe('a broken library')
})

it('one that was found damaged while it was open is treated the same', async () => {
  const places = place()
  const first = await opened(places)
  if (first) closeDatabase(first)
  person.rescue = ['empty']
  expect(await opened(places, true)).not.toBeNull()
  expect(aside(places).length).toBeGreaterThan(0)
})

it('one of a newer program is left alone, and one out of reach may be tried again', async () => {
  const newer = place()
  const made = openLibrary(newer, { now: now() })
  if (made.outcome !== 'opened') throw new Error(made.message)
  script(made.db, 'PRAGMA user_version = 99')
  closeDatabase(made.db)
  expect(await opened(newer)).toBeNull()
  expect(String(person.asked[0])).toContain('newer Copydesk')

  const folder = place()
  writeFileSync(join(dirname(folder.file), 'desk'), '')
  const blocked = libraryIn(join(dirname(folder.file), 'desk'))
  person.retry = [true, false]
  expect(await opened(blocked)).toBeNull()
  expect(person.asked).toHaveLength(3)
  expect(existsSync(blocked.file)).toBe(false)
})
