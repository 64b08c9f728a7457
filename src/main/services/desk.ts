/** What every use-case stands on: the open library, the clock, new ids. All passed in, so that tests bring their own. */
import { randomUUID } from 'node:crypto'
import type { WritableDatabase } from '#store/database.ts'
import type { LibraryPlaces } from '#store/places.ts'
import type { Moment } from '#store/times.ts'

export interface Desk {
  readonly db: WritableDatabase
  readonly places: LibraryPlaces
  readonly now: () => Moment
  readonly uuid: () => string
  /** Of the program, for receipts. */
  readonly version: string
}

export const articleId = (desk: Desk): string => `urn:uuid:${desk.uuid()}`

/** A desk on the computer's own clock. */
export function deskOn(db: WritableDatabase, places: LibraryPlaces, version: string): Desk {
  return { db, places, version, now: systemNow, uuid: randomUUID }
}

export function systemNow(): Moment {
  const now = new Date()
  return { iso: isoTime(now), ms: now.getTime() }
}

/** ISO 8601 to the second, with the offset of this machine at that moment: 2024-03-03T14:03:00+01:00. */
export function isoTime(time: Date): string {
  const offset = -time.getTimezoneOffset()
  const there = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(offset)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${there}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
