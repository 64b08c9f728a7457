/** The one window: sandboxed, shown when there is something to see, back where it was. */
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { START } from './address.ts'
import { FIRST_SIZE, onScreen, type Place, SMALLEST } from './place.ts'

/** The ground of the look (--desk in renderer/ui/theme.css), so that no other colour flashes before the first frame. */
const GROUND = { light: '#f4f1ea', dark: '#161412' }

export interface WindowParts {
  readonly preload: string
  readonly place: Place
  readonly dev: URL | null
  readonly packaged: boolean
  /** The window stays hidden until then: whoever is asked about a damaged library must not look for the question. */
  readonly until: Promise<unknown>
}

export function openWindow({ preload, place, dev, packaged, until }: WindowParts): BrowserWindow {
  nativeTheme.themeSource = place.theme
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const bounds = onScreen(place.bounds, screens) ?? FIRST_SIZE
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Copydesk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !packaged,
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  window.once('ready-to-show', () => {
    void until.then(() => {
      if (window.isDestroyed()) return
      if (place.maximised) window.maximize()
      window.show()
    })
  })
  // Titles come from us, never from the page.
  window.on('page-title-updated', (event) => event.preventDefault())
  // What went wrong is told by did-fail-load (crash.ts).
  window.loadURL(dev?.href ?? START).catch(() => {})
  return window
}

/** The window as it is now, to be found again. */
export function placeOf(window: BrowserWindow, theme: Place['theme']): Place {
  return { bounds: window.getNormalBounds(), maximised: window.isMaximized(), theme }
}
