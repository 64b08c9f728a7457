/** Where the window's page comes from: our own scheme, or in development the server of `npm run dev`. */
import { app } from 'electron'

export const SCHEME = 'app'
export const ORIGIN = 'app://copydesk'
export const PAGE = `${ORIGIN}/index.html`

/** Address of the development server; null in every packaged or built program. */
export function devServer(env: NodeJS.ProcessEnv = process.env): string | null {
  const url = env.ELECTRON_RENDERER_URL
  return !app.isPackaged && url ? url : null
}

export function pageUrl(): string {
  return devServer() ?? PAGE
}

/** True for our own page and what it loads. */
export function isOurs(url: string): boolean {
  try {
    const { protocol, host, origin } = new URL(url)
    if (protocol === `${SCHEME}:`) return host === 'copydesk'
    const dev = devServer()
    return dev !== null && origin === new URL(dev).origin
  } catch {
    return false
  }
}
