/** Where the window was and how it looked: a small file, because the window must not wait for the library. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { Settings } from '#shared/library.ts'

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Place {
  readonly bounds: Bounds | null
  readonly maximised: boolean
  /** As in the settings, where it is decided; kept here for the first frame. */
  readonly theme: Settings['theme']
}

export const SMALLEST = { width: 1024, height: 700 }
export const FIRST_SIZE = { width: 1440, height: 900 }
const USUAL: Place = { bounds: null, maximised: false, theme: 'system' }

/** What the file says, and the usual where it says nothing that fits. */
export function readPlace(file: string): Place {
  try {
    const said = JSON.parse(readFileSync(file, 'utf8')) as Partial<Record<keyof Place, unknown>>
    return {
      bounds: isBounds(said.bounds) ? said.bounds : null,
      maximised: said.maximised === true,
      theme: said.theme === 'light' || said.theme === 'dark' ? said.theme : 'system',
    }
  } catch {
    return USUAL
  }
}

export function writePlace(file: string, place: Place): void {
  const part = `${file}.part`
  writeFileSync(part, `${JSON.stringify(place)}\n`)
  renameSync(part, file)
}

/** The bounds, when enough of them lies on a screen that is there now to be taken hold of; else null. */
export function onScreen(bounds: Bounds | null, screens: readonly Bounds[]): Bounds | null {
  if (bounds === null) return null
  const reachable = screens.some((screen) => {
    const right = Math.min(bounds.x + bounds.width, screen.x + screen.width)
    const bottom = Math.min(bounds.y + bounds.height, screen.y + screen.height)
    const wide = right - Math.max(bounds.x, screen.x)
    const high = bottom - Math.max(bounds.y, screen.y)
    // Half of the window, and its title bar.
    return wide >= bounds.width / 2 && high >= bounds.height / 2 && bounds.y >= screen.y
  })
  return reachable ? bounds : null
}

function isBounds(value: unknown): value is Bounds {
  if (typeof value !== 'object' || value === null) return false
  const { x, y, width, height } = value as Record<string, unknown>
  return (
    [x, y, width, height].every((n) => Number.isInteger(n)) &&
    (width as number) >= SMALLEST.width &&
    (height as number) >= SMALLEST.height
  )
}
