import { app, type BrowserWindow } from 'electron'

/** One Copydesk at a time on one library: the second start brings the first window to the front. */
export function onlyOne(front: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', () => {
    const window = front()
    if (!window) return
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
  })
  return true
}
