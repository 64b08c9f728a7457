import { join } from 'node:path'
import { BrowserWindow, nativeTheme } from 'electron'
import { pageUrl } from './origin.ts'
import { keepWindowState, LEAST, readWindowState } from './windowState.ts'

/** The desk's own grounds, so that nothing flashes before the page paints (look: desk, light and dark). */
const GROUND = { light: '#f4f1ea', dark: '#161412' }

export interface WindowOptions {
  /** The preload bundle. */
  readonly preload: string
  /** Folder of the user's data. */
  readonly data: string
  readonly icon?: string
  readonly log: (line: string) => void
}

/** Makes the window and loads the page; it shows itself with the first paint. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const file = join(options.data, 'window.json')
  const state = readWindowState(file)
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: LEAST.width,
    minHeight: LEAST.height,
    show: false,
    title: 'Copydesk',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    ...(options.icon ? { icon: options.icon } : {}),
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  keepWindowState(window, file)
  window.once('ready-to-show', () => {
    if (state.maximised) window.maximize()
    window.show()
  })
  // Titles come from us, never from the page.
  window.on('page-title-updated', (event) => event.preventDefault())
  window.webContents.on('render-process-gone', (_event, details) => {
    options.log(`The window's process ended: ${details.reason} (${details.exitCode}).`)
    if (details.reason !== 'clean-exit') window.webContents.reload()
  })
  window.on('unresponsive', () => options.log('The window does not answer.'))
  void window.loadURL(pageUrl()).catch((error: Error) => options.log(error.message))
  return window
}
