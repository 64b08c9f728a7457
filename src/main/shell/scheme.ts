/** The app:// scheme: the built window, and the library's pictures by their hash. Nothing else answers. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import { protocol, type Session } from 'electron'
import { SCHEME } from './origin.ts'
import { contentSecurityPolicy } from './policy.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

export interface Picture {
  readonly path: string
  readonly type: string
}

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves `folder` (the built window) and pictures; `picture` answers null for an unknown hash. */
export function serve(
  session: Session,
  folder: string,
  picture: (hash: string) => Picture | null,
): void {
  session.protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url)
    if (host !== 'copydesk' || request.method !== 'GET') return nothing()
    const hash = /^\/image\/([0-9a-f]{64})$/.exec(pathname)?.[1]
    if (hash) {
      const found = picture(hash)
      return found
        ? answer(found.path, found.type, 'private, max-age=31536000, immutable')
        : nothing()
    }
    const path = inside(folder, pathname)
    const type = path ? TYPES[extname(path)] : undefined
    return path && type ? answer(path, type, 'no-cache') : nothing()
  })
}

/** The file for a path below the folder; null when it would leave it. */
export function inside(folder: string, pathname: string): string | null {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null
  const path = normalize(join(folder, decoded))
  return path.startsWith(folder + sep) && !path.endsWith(sep) ? path : null
}

async function answer(path: string, type: string, caching: string): Promise<Response> {
  const size = await stat(path).then(
    (s) => (s.isFile() ? s.size : null),
    () => null,
  )
  if (size === null) return nothing()
  const body = Readable.toWeb(createReadStream(path)) as ReadableStream
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(size),
      'Content-Security-Policy': contentSecurityPolicy(),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': caching,
    },
  })
}

function nothing(): Response {
  return new Response('Not found.', { status: 404, headers: { 'Content-Type': 'text/plain' } })
}
