/**
 * The program: a window, or with `--cli` the command line. What stands here runs before anybody sees anything, so it
 * makes the window and nothing else; shell/desk.ts wires the other rooms meanwhile.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app, type BrowserWindow, session } from 'electron'
import type { Emit, Log } from '#services/shell.ts'
import { IPC_EVENT } from '#shared/contract/api.ts'
import { devServer, type Origins } from '#shell/address.ts'
import { answerCalls } from '#shell/calls.ts'
import { guardClosing } from '#shell/closing.ts'
import { cliArguments, runCommandLine } from '#shell/commandLine.ts'
import { watchForCrashes } from '#shell/crash.ts'
import type { OpenDesk } from '#shell/desk.ts'
import { logFaults } from '#shell/faults.ts'
import { lockNetwork, lockPages, lockSession } from '#shell/lockdown.ts'
import { fileLog } from '#shell/log.ts'
import { readPlace } from '#shell/place.ts'
import { announceScheme, serve } from '#shell/protocol.ts'
import { rememberPlace } from '#shell/remember.ts'
import { openWindow } from '#shell/window.ts'

/** ms after which the desk is opened although no file was asked for: the page comes from elsewhere, or not at all. */
const LATEST = 200

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
  const here = import.meta.dirname
  const coming = comingDesk()
  lockSession(session.defaultSession, origins, log)
  const served = serve({
    root: join(here, '../renderer'),
    shared: origins.dev !== null,
    picture: async (hash) => (await coming.desk).picture(hash),
  })

  const placeFile = join(data, 'window.json')
  const place = readPlace(placeFile)
  const window = openWindow({
    preload: join(here, '../preload/index.cjs'),
    place,
    dev: origins.dev,
    packaged: app.isPackaged,
    until: coming.desk,
  })
  app.on('second-instance', () => bringForward(window))
  const emit: Emit = (event, payload) => {
    if (!window.isDestroyed()) window.webContents.send(IPC_EVENT, event, payload)
  }
  const watch = watchForCrashes(window, log)
  const remember = rememberPlace(window, placeFile, place.theme)
  const leaving = guardClosing(window, { emit, watch, open: coming.isOpen, last: remember.now })
  answerCalls(
    window.webContents,
    origins,
    coming.desk.then((desk) => desk.answer),
  )

  // Both take this thread's time, and the page is what people wait for.
  Promise.race([served, new Promise((late) => setTimeout(late, LATEST))])
    .then(() => import('#shell/desk.ts'))
    .then(({ openDesk }) =>
      openDesk({
        window,
        folder: join(data, 'library'),
        worker: pathToFileURL(join(here, 'worker.js')),
        dev: origins.dev !== null,
        emit,
        log,
        themeChanged: remember.theme,
        flushed: leaving.flushed,
      }),
    )
    .then(
      (desk) => (desk ? coming.have(desk) : app.exit(1)),
      (error) => {
        log.fault('start', error)
        app.exit(1)
      },
    )
}

/** The desk as a promise: the window is made before it is open. */
function comingDesk() {
  let open = false
  let resolve: (desk: OpenDesk) => void = () => {}
  const desk = new Promise<OpenDesk>((have) => {
    resolve = have
  })
  return {
    desk,
    have(opened: OpenDesk) {
      open = true
      resolve(opened)
    },
    isOpen: () => open,
  }
}

function bringForward(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}
