/**
 * The desk behind the window: library, services, workers, menus. It is loaded while the window is on its way in a
 * process of its own, so that nobody waits for it.
 */
import { app, type BrowserWindow } from 'electron'
import { dispatch } from '#ipc/dispatch.ts'
import { handlersFor } from '#ipc/handlers.ts'
import { backupAge } from '#services/backup.ts'
import { deskOn, systemNow } from '#services/desk.ts'
import { imageFile } from '#services/images/file.ts'
import { Lane } from '#services/jobs/lane.ts'
import { indexLibrary } from '#services/library.ts'
import type { Emit, Log } from '#services/shell.ts'
import { closeDatabase } from '#store/database.ts'
import { findImage } from '#store/images.ts'
import { libraryIn } from '#store/places.ts'
import type { Answer } from './calls.ts'
import { type ShellParts, systemShell } from './dialogs.ts'
import { putMenus } from './menus.ts'
import type { Served } from './protocol.ts'
import { askToRestart } from './questions.ts'
import { openOrRescue } from './rescue.ts'
import { keepUp } from './upkeep.ts'

/** Passed to ourselves on a restart after damage was found. */
const SUSPECT = '--library-suspect'
/** A last backup may hold up the end of the program for this long, in ms. */
const LAST_BACKUP = 20_000

export interface DeskParts extends ShellParts {
  /** The folder of the library. */
  readonly folder: string
  /** The built worker. */
  readonly worker: URL
  readonly dev: boolean
  readonly emit: Emit
  readonly log: Log
}

export interface OpenDesk {
  readonly answer: Answer
  readonly picture: Served['picture']
}

/** Opens the library and all that stands on it; null when the person would rather quit. */
export async function openDesk(parts: DeskParts): Promise<OpenDesk | null> {
  const { window, worker, emit, log } = parts
  const places = libraryIn(parts.folder)
  const opening = openOrRescue(places, () => systemNow().ms, process.argv.includes(SUSPECT))
  const shell = systemShell(parts)
  putMenus(window, {
    dev: parts.dev,
    send: (id) => emit('command', { id }),
    openLink: (href) => void shell.openLink(href),
  })
  const db = await opening
  if (db === null) return null
  const version = app.getVersion()
  const desk = deskOn(db, places, version)
  const lane = () =>
    new Lane({
      script: worker,
      start: { places, version },
      onFault: (job, error) => log.fault(`worker, ${job}`, error),
    })
  const quick = lane()
  const bulk = lane()
  const upkeep = keepUp({
    bulk,
    log,
    age: () => backupAge(desk),
    damaged: () => void offerRestart(window),
  })
  endWith(async () => {
    upkeep.stop()
    await Promise.race([upkeep.finish(), new Promise((late) => setTimeout(late, LAST_BACKUP))])
    await Promise.all([quick.close(), bulk.close()])
    indexLibrary(desk)
    closeDatabase(db)
  })
  const handlers = handlersFor({ desk, quick, bulk, shell, emit, log })
  return {
    answer: (channel, payload) => dispatch(handlers, log, channel, payload),
    async picture(hash) {
      const image = findImage(db, hash)
      const file = imageFile(places, hash)
      return image && file ? { type: image.type, file } : null
    },
  }
}

/** Runs `last` when the last window is closed, then ends the program. */
function endWith(last: () => Promise<void>): void {
  let over = false
  app.on('will-quit', (event) => {
    if (over) return
    event.preventDefault()
    over = true
    void last().finally(() => app.exit(0))
  })
}

async function offerRestart(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed() || !(await askToRestart(window))) return
  app.relaunch({ args: [...process.argv.slice(1).filter((word) => word !== SUSPECT), SUSPECT] })
  app.quit()
}
