/** Nothing typed is lost at closing: the window is asked to save first, and only then it goes. */
import { app, type BrowserWindow } from 'electron'
import { ask } from './dialogs.ts'
import { send } from './door.ts'

const PATIENCE_MS = 8000

export interface Flush {
  /** The window's answer to the `flush` event (channel window.flushed). */
  answered(saved: boolean): void
}

/** Holds the window's closing until it said that everything is saved, or the person decided otherwise. */
export function flushBeforeClose(window: BrowserWindow): Flush {
  let waiting: ((saved: boolean | null) => void) | null = null
  let mayClose = false
  let quitting = false
  app.on('before-quit', () => {
    quitting = true
  })
  window.on('close', (event) => {
    if (mayClose || window.webContents.isCrashed()) return
    event.preventDefault()
    if (waiting) return
    void leave()
  })

  async function leave(): Promise<void> {
    const saved = await new Promise<boolean | null>((resolve) => {
      waiting = resolve
      setTimeout(() => resolve(null), PATIENCE_MS)
      send(window.webContents, 'flush', {})
    })
    waiting = null
    if (saved !== true) {
      const choice = await ask({
        message: saved === null ? 'The window does not answer.' : 'The last changes are not saved.',
        detail: 'Stay to try again or to copy the text. Closing now loses what was typed last.',
        buttons: ['Stay', 'Close and lose them'],
        cancel: 0,
      })
      if (choice === 0) {
        quitting = false
        return
      }
    }
    mayClose = true
    window.close()
    if (quitting) app.quit()
  }

  return { answered: (saved) => waiting?.(saved) }
}
