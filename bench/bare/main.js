// The least Electron app there is: one sandboxed window with one file. Its argument names the page.
import { app, BrowserWindow, Menu } from 'electron'

const page = process.argv.find((a) => a.startsWith('--page='))?.slice('--page='.length)
Menu.setApplicationMenu(null)
app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false },
  })
  window.loadFile(page)
})
app.on('window-all-closed', () => app.quit())
