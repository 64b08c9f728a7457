/** The program: wires the rooms. A window, or with `--cli` the command line. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, type BrowserWindow, session } from 'electron'
import { type Handlers, handlersFor } from '#ipc/handlers.ts'
import { backupAge } from '#services/backup.ts'
import { deskOn, systemNow } from '#services/desk.ts'
import { imageFile } from '#services/images/file.ts'
import { Lane } from '#services/jobs/lane.ts'
import { indexLibrary } from '#services/library.ts'
import type { Emit, Log } from '#services/shell.ts'
import { IPC_EVENT } from '#shared/contract/api.ts'
import { devServer, type Origins } from '#shell/address.ts'
import { answerCalls } from '#shell/calls.ts'
import { guardClosing } from '#shell/closing.ts'
import { cliArguments, runCommandLine } from '#shell/commandLine.ts'
import { watchForCrashes } from '#shell/crash.ts'
import { systemShell } from '#shell/dialogs.ts'
import { logFaults } from '#shell/faults.ts'
import { lockNetwork, lockPages, lockSession } from '#shell/lockdown.ts'
import { fileLog } from '#shell/log.ts'
import { putMenus } from '#shell/menus.ts'
import { readPlace } from '#shell/place.ts'
import { announceScheme, serve } from '#shell/protocol.ts'
import { askToRestart } from '#shell/questions.ts'
import { rememberPlace } from '#shell/remember.ts'
import { openOrRescue } from '#shell/rescue.ts'
import { keepUp } from '#shell/upkeep.ts'
import { openWindow } from '#shell/window.ts'
import { closeDatabase, type WritableDatabase } from '#store/database.ts'
import { findImage } from '#store/images.ts'
import { libraryIn } from '#store/places.ts'

/** Passed to ourselves on a restart after damage was found. */
const SUSPECT = '--library-suspect'
/** A last backup may hold up the end of the program for this long, in ms. */
const LAST_BACKUP = 20_000

const words = cliArguments(process.argv)
if (words) await runCommandLine(words)
else if (app.requestSingleInstanceLock()) start()
else app.exit(0)

function start(): void {
  const origins: Origins = { dev: devServer(app.isPackaged, process.env) }
  const data = app.getPath('userData')
  const log = fileLog(join(data, 'logs'))
  logFaults(log)
  announceScheme()
  lockNetwork(origins)
  lockPages(origins, log)
  void app.whenReady().then(() => open(origins, data, log))
}

function open(origins: Origins, data: string, log: Log): void {
  const places = libraryIn(join(data, 'library'))
  const { library, have, isOpen } = comingLibrary()
  lockSession(session.defaultSession, origins, log)
  serve({
    root: join(import.meta.dirname, '../renderer'),
    shared: origins.dev !== null,
    async picture(hash) {
      const image = findImage(await library, hash)
      const file = imageFile(places, hash)
      return image && file ? { type: image.type, file } : null
    },
  })

  const placeFile = join(data, 'window.json')
  const place = readPlace(placeFile)
  const window = openWindow({
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    place,
    dev: origins.dev,
    packaged: app.isPackaged,
    until: library,
  })
  app.on('second-instance', () => bringForward(window))
  const emit: Emit = (event, payload) => {
    if (!window.isDestroyed()) window.webContents.send(IPC_EVENT, event, payload)
  }
  const watch = watchForCrashes(window, log)
  const remember = rememberPlace(window, placeFile, place.theme)
  const leaving = guardClosing(window, { emit, watch, open: isOpen, last: remember.now })

  const worker = pathToFileURL(join(import.meta.dirname, 'worker.js'))
  const lane = () =>
    new Lane({
      script: worker,
      start: { places, version: app.getVersion() },
      onFault: (job, error) => log.fault(`worker, ${job}`, error),
    })
  const quick = lane()
  const bulk = lane()
  const shell = systemShell({ window, themeChanged: remember.theme, flushed: leaving.flushed })
  const handlers = library.then((db): Handlers => {
    const desk = deskOn(db, places, app.getVersion())
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
    return handlersFor({ desk, quick, bulk, shell, emit, log })
  })
  answerCalls(window.webContents, origins, handlers, log)
  // The window is on its way in a process of its own; the library is opened meanwhile.
  void openOrRescue(places, () => systemNow().ms, process.argv.includes(SUSPECT)).then(
    (db) => (db ? have(db) : app.exit(1)),
    (error) => {
      log.fault('library', error)
      app.exit(1)
    },
  )
  putMenus(window, {
    dev: origins.dev !== null,
    send: (id) => emit('command', { id }),
    openLink: (href) => void shell.openLink(href),
  })
}

/** The library as a promise: the window is made before it is open. */
function comingLibrary() {
  let open = false
  let have: (db: WritableDatabase) => void = () => {}
  const library = new Promise<WritableDatabase>((resolve) => {
    have = (db) => {
      open = true
      resolve(db)
    }
  })
  return { library, have: (db: WritableDatabase) => have(db), isOpen: () => open }
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

function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
