/** Backups and examinations of the library, in a worker. */
import { fail, ok, type Result } from '#shared/result.ts'
import { listBackups, makeBackup } from '#store/backups.ts'
import { examine } from '#store/examine.ts'
import { isDamage, storageMessage } from '#store/failure.ts'
import type { Desk } from './desk.ts'

export const DAY = 86_400_000

/** How old the newest backup is, in ms; null when there is none. */
export function backupAge({ places, now }: Pick<Desk, 'places' | 'now'>): number | null {
  const newest = listBackups(places)[0]
  return newest ? now().ms - newest.at : null
}

/** Makes a backup when the newest one is older than `olderThan` ms. Answers whether it made one. */
export async function backUp(
  desk: Desk,
  { olderThan }: { readonly olderThan: number },
): Promise<Result<boolean>> {
  try {
    const now = desk.now().ms
    const newest = listBackups(desk.places)[0]
    if (newest && now - newest.at < olderThan) return ok(false)
    await makeBackup(desk.db, desk.places, now)
    return ok(true)
  } catch (error) {
    const message = storageMessage(error)
    if (message === null) throw error
    return fail('storage', `No backup could be made. ${message}`)
  }
}

/** Answers what is wrong with the library, or null. */
export function examineLibrary(desk: Desk): Result<string | null> {
  try {
    return ok(examine(desk.db))
  } catch (error) {
    if (isDamage(error)) return ok((error as Error).message)
    throw error
  }
}
