import type { BrowserWindow } from 'electron'
import type { Settings } from '#shared/library.ts'
import { writePlace } from './place.ts'
import { placeOf } from './window.ts'

/** ms after the last change: a window is dragged in many small steps. */
const DELAY = 500

/** Keeps the place of the window in its file, also when the program is ended hard. */
export function rememberPlace(
  window: BrowserWindow,
  file: string,
  first: Settings['theme'],
): { now(): void; theme(theme: Settings['theme']): void } {
  let theme = first
  let timer: NodeJS.Timeout | undefined
  const now = () => {
    clearTimeout(timer)
    try {
      if (!window.isDestroyed()) writePlace(file, placeOf(window, theme))
    } catch {
      // The next start opens the window in the usual place.
    }
  }
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(now, DELAY)
  }
  for (const event of ['resize', 'move', 'maximize', 'unmaximize'] as const) {
    window.on(event as 'resize', soon)
  }
  return {
    now,
    theme(next) {
      if (next === theme) return
      theme = next
      soon()
    },
  }
}
