/** Everything that a page could ask of the system is refused; what the window needs goes through its channels. */
import { app, type Session } from 'electron'
import type { Log } from '#services/shell.ts'
import { isOurs, mayRequest, type Origins } from './address.ts'

/** Before the app is ready: no name is ever looked up, nothing is fetched behind our back. */
export function lockNetwork(origins: Origins): void {
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  if (origins.dev === null) {
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  }
}

/** The one thing a page of ours may ask for: putting words on the clipboard that somebody wants to keep. */
const CLIPBOARD = 'clipboard-sanitized-write'

export function lockSession(session: Session, origins: Origins, log: Log): void {
  const may = (permission: string, origin: string) =>
    permission === CLIPBOARD && isOurs(origin.replace(/\/$/, ''), origins)
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(may(permission, contents.mainFrame.origin)),
  )
  session.setPermissionCheckHandler((_contents, permission, origin) => may(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !mayRequest(url, origins)
    if (cancel) log.fault('request refused', url.slice(0, 200))
    answer({ cancel })
  })
}

/** Every page, whatever opened it: stays where it is, opens nothing, embeds nothing. */
export function lockPages(origins: Origins, log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(({ url }) => {
      log.fault('window refused', url.slice(0, 200))
      return { action: 'deny' }
    })
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
    contents.on('will-attach-webview', (event) => event.preventDefault())
    const refuse = (event: { preventDefault(): void; readonly url: string }) => {
      // The development server loads the page anew by itself.
      if (origins.dev !== null && event.url.startsWith(origins.dev.origin)) return
      event.preventDefault()
      log.fault('navigation refused', event.url.slice(0, 200))
    }
    contents.on('will-navigate', refuse)
    contents.on('will-redirect', refuse)
    contents.on('will-frame-navigate', refuse)
  })
}
