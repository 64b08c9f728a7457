/** Refuses everything that the desk does not need: permissions, navigation, windows, downloads, the network. */
import { app, type Session, type WebContents } from 'electron'
import { isOurs } from './origin.ts'

type Log = (line: string) => void

export function guardSession(session: Session, log: Log): void {
  // The one thing a page of ours asks for: putting text on the clipboard ("Copy the text").
  const allowed = (permission: string, url: string) =>
    permission === 'clipboard-sanitized-write' && isOurs(url)
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(allowed(permission, contents.getURL())),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) => allowed(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
    log('A download was refused.')
  })
  session.webRequest.onBeforeRequest((details, answer) => {
    const { url } = details
    const fine = isOurs(url) || /^(blob|devtools|chrome-extension):/.test(url) || isDevSocket(url)
    if (!fine) log(`A request was refused: ${url.slice(0, 200)}`)
    answer({ cancel: !fine })
  })
}

/** Every WebContents that ever comes into being, also one that we did not make. */
export function guardContents(log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log(`A new window was refused: ${url.slice(0, 200)}`)
      return { action: 'deny' }
    })
    contents.on('will-attach-webview', (event) => event.preventDefault())
    refuse(contents, 'will-navigate', log)
    refuse(contents, 'will-redirect', log)
    contents.on('will-frame-navigate', (event) => {
      if (!isOurs(event.url)) event.preventDefault()
    })
  })
}

function refuse(contents: WebContents, event: 'will-navigate' | 'will-redirect', log: Log): void {
  contents.on(event as 'will-navigate', (e) => {
    if (isOurs(e.url)) return
    e.preventDefault()
    log(`A navigation was refused: ${e.url.slice(0, 200)}`)
  })
}

function isDevSocket(url: string): boolean {
  return url.startsWith('ws:') && isOurs(url.replace(/^ws/, 'http'))
}
