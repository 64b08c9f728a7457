/** Size and place of the window, kept beside the library in a file of its own: the window must not wait for the database. */
import { readFileSync, writeFileSync } from 'node:fs'
import { type BrowserWindow, type Rectangle, screen } from 'electron'

export interface WindowState {
  readonly bounds: Partial<Rectangle> & { readonly width: number; readonly height: number }
  readonly maximised: boolean
}

const FIRST: WindowState = { bounds: { width: 1440, height: 900 }, maximised: false }
export const LEAST = { width: 1024, height: 700 }

/** The kept state; the first one when there is none, it is broken, or its screen is gone. */
export function readWindowState(file: string): WindowState {
  let kept: { bounds?: Partial<Rectangle>; maximised?: boolean }
  try {
    kept = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return FIRST
  }
  const { x, y, width, height } = kept.bounds ?? {}
  if (![x, y, width, height].every((n) => Number.isFinite(n))) return FIRST
  const bounds = {
    x: x as number,
    y: y as number,
    width: Math.max(LEAST.width, width as number),
    height: Math.max(LEAST.height, height as number),
  }
  const area = screen.getDisplayMatching(bounds).workArea
  const seen =
    bounds.x < area.x + area.width - 100 &&
    bounds.x + bounds.width > area.x + 100 &&
    bounds.y >= area.y - 20 &&
    bounds.y < area.y + area.height - 60
  const maximised = kept.maximised === true
  return seen ? { bounds, maximised } : { ...FIRST, maximised }
}

/** Keeps the state when the window closes. A disk that refuses is no reason to stay open. */
export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = {
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
    }
    try {
      writeFileSync(file, JSON.stringify(state))
    } catch {
      // The next start opens at the first size.
    }
  })
}
