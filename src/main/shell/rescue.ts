/** From a library that will not open to one that does, as the person chooses. */

import { newestGood, restoreBackup, setAside } from '#store/backups.ts'
import type { WritableDatabase } from '#store/database.ts'
import { type OpenOutcome, openLibrary } from '#store/open.ts'
import type { LibraryPlaces } from '#store/places.ts'
import { askForRescue, askToRetry, sayRefused } from './questions.ts'

/** Opens the library; null when the person would rather quit. `suspect`: it opened, but was found damaged. */
export async function openOrRescue(
  places: LibraryPlaces,
  now: () => number,
  suspect: boolean,
): Promise<WritableDatabase | null> {
  let outcome: OpenOutcome = suspect
    ? { outcome: 'damaged', message: 'Reading the library through found errors.' }
    : openLibrary(places, { now: now() })
  for (;;) {
    if (outcome.outcome === 'opened') return outcome.db
    if (outcome.outcome === 'refused') {
      await sayRefused(outcome.message)
      return null
    }
    if (outcome.outcome === 'failed') {
      if (!(await askToRetry(outcome.message))) return null
    } else if (!(await replace(places, now(), outcome.message))) return null
    outcome = openLibrary(places, { now: now() })
  }
}

async function replace(places: LibraryPlaces, now: number, message: string): Promise<boolean> {
  const backup = newestGood(places)
  const choice = await askForRescue(message, backup)
  if (choice === 'quit') return false
  setAside(places, now)
  if (choice === 'backup' && backup) await restoreBackup(backup.file, places)
  return true
}
