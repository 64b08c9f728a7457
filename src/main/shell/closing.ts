/** The window's end: save, ask if that fails, remember the place, and let the program go. */
import type { BrowserWindow } from 'electron'
import type { Emit } from '#services/shell.ts'
import type { Watch } from './crash.ts'
import { createLeaving, type Leaving } from './leaving.ts'
import { askBeforeLeaving } from './questions.ts'

export interface ClosingParts {
  readonly emit: Emit
  readonly watch: Watch
  /** False while the library is not open: nothing can be typed then, and nothing saved. */
  readonly open: () => boolean
  /** Runs just before the window is gone. */
  readonly last: () => void
}

export function guardClosing(
  window: BrowserWindow,
  { emit, watch, open, last }: ClosingParts,
): Leaving {
  const leaving = createLeaving({
    flush: () => emit('flush', {}),
    silent: () => !open() || watch.gone() || window.webContents.isCrashed(),
    ask: (why) => askBeforeLeaving(window, why),
    after(ms, callback) {
      const timer = setTimeout(callback, ms)
      return () => clearTimeout(timer)
    },
  })
  let mayGo = false
  window.on('close', (event) => {
    if (mayGo) return last()
    event.preventDefault()
    void leaving.request().then((go) => {
      if (!go || window.isDestroyed()) return
      mayGo = true
      window.close()
    })
  })
  return leaving
}
