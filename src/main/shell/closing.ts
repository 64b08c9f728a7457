/** The window's end: save, ask if that fails, remember the place, and let the program go. */
import type { BrowserWindow } from 'electron'
import type { Emit } from '#services/shell.ts'
import type { Watch } from './crash.ts'
import { createLeaving, type Leaving } from './leaving.ts'
import { askBeforeLeaving } from './questions.ts'

/** `last` runs just before the window is gone. */
export function guardClosing(
  window: BrowserWindow,
  emit: Emit,
  watch: Watch,
  last: () => void,
): Leaving {
  const leaving = createLeaving({
    flush: () => emit('flush', {}),
    silent: () => watch.gone() || window.webContents.isCrashed(),
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
