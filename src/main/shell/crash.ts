/** A window that fell over or hangs comes back with the article as it was last saved. */
import type { BrowserWindow } from 'electron'
import type { Log } from '#services/shell.ts'
import { askToReload } from './questions.ts'

/** More crashes than this within a minute, and it is left alone: loading anew would go on for ever. */
const MOST = 3
const MINUTE = 60_000

export interface Watch {
  /** The page is gone: nothing in it can be asked any more. */
  gone(): boolean
}

export function watchForCrashes(window: BrowserWindow, log: Log): Watch {
  const { webContents: contents } = window
  let gone = false
  let crashes: number[] = []
  contents.on('did-start-loading', () => {
    gone = false
  })
  contents.on('render-process-gone', (_event, details) => {
    gone = true
    if (details.reason === 'clean-exit') return
    log.fault('window', `the page is gone: ${details.reason}, code ${details.exitCode}`)
    const now = Date.now()
    crashes = [...crashes.filter((at) => now - at < MINUTE), now]
    if (crashes.length <= MOST && !window.isDestroyed()) contents.reload()
  })
  contents.on('did-fail-load', (_event, code, what, url) => {
    log.fault('window', `${url} did not load: ${what} (${code})`)
  })
  contents.on('preload-error', (_event, _path, error) => log.fault('preload', error))
  window.on('unresponsive', () => {
    log.fault('window', 'the page does not answer')
    void askToReload(window).then((anew) => {
      if (!anew || window.isDestroyed()) return
      contents.forcefullyCrashRenderer()
    })
  })
  return { gone: () => gone }
}
