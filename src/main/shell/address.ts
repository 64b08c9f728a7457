/** The window's address, and who may speak from it. */

export const SCHEME = 'app'
export const HOST = 'copydesk'
export const START = `${SCHEME}://${HOST}/index.html`

/** Where pages may come from: our own files, and while developing the server that serves them. */
export interface Origins {
  /** null unless developing. */
  readonly dev: URL | null
}

/** The development server, when electron-vite names one and the program is not a packaged one. */
export function devServer(packaged: boolean, env: NodeJS.ProcessEnv): URL | null {
  const address = packaged ? undefined : env.ELECTRON_RENDERER_URL
  if (!address || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname)
    ? url
    : null
}

/** True for the origin (`app://copydesk`) of a page of ours. */
export function isOurs(origin: string, { dev }: Origins): boolean {
  return origin === `${SCHEME}://${HOST}` || (dev !== null && origin === dev.origin)
}

/** What the window may fetch: its own files, bytes it made itself; while developing the server and the tools. */
export function mayRequest(address: string, { dev }: Origins): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.protocol === `${SCHEME}:`) return url.host === HOST
  if (url.protocol === 'blob:') return isOurs(originOfBlob(address), { dev })
  if (dev === null) return false
  if (url.protocol === 'devtools:' || url.protocol === 'chrome-extension:') return true
  const socket = dev.protocol.replace('http', 'ws')
  return (url.protocol === dev.protocol || url.protocol === socket) && url.host === dev.host
}

/** blob:app://copydesk/3f… names the origin that made it. */
function originOfBlob(address: string): string {
  return /^blob:([a-z]+:\/\/[^/]+)\//i.exec(address)?.[1] ?? ''
}
