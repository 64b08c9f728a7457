/** app://copydesk: the window's files from out/renderer, pictures of the library by their hash. Nothing else. */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import type { ImageRef } from '#shared/article/model.ts'
import { HOST, SCHEME } from './address.ts'
import { fileUnder } from './files.ts'
import { headersFor, typeOf } from './headers.ts'

/** Must run before the app is ready. */
export function announceScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

export interface Served {
  /** The folder with the built window. */
  readonly root: string
  /** While developing, pages of another origin show our pictures. */
  readonly shared: boolean
  /** A picture of the library: what it is and where it lies. */
  readonly picture: (hash: string) => Promise<{ type: ImageRef['type']; file: string } | null>
}

/** Answers when the first file was handed over: from then on the page is busy with itself for a while. */
export function serve(served: Served): Promise<void> {
  let tell: () => void = () => {}
  const first = new Promise<void>((resolve) => {
    tell = resolve
  })
  protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url)
    if (url.host !== HOST || request.method !== 'GET') return nothing()
    try {
      const hash = /^\/image\/([0-9a-f]{64})$/.exec(url.pathname)?.[1]
      if (hash !== undefined) return await pictureAnswer(served, hash)
      const file = fileUnder(served.root, url.pathname)
      const type = file && typeOf(file)
      if (!type) return nothing()
      // The page waits for exactly this, and the system has it at hand: a turn through the event loop costs more.
      const bytes = readFileSync(file)
      setImmediate(tell)
      return new Response(bytes, { headers: headersFor(type, false) })
    } catch {
      // Not there, or not readable: for the window that is the same.
      return nothing()
    }
  })
  return first
}

async function pictureAnswer(served: Served, hash: string): Promise<Response> {
  const found = await served.picture(hash)
  if (!found) return nothing()
  return new Response(await readFile(found.file), {
    headers: {
      ...headersFor(found.type, served.shared),
      // Named by its content: it never changes.
      'cache-control': 'max-age=31536000, immutable',
    },
  })
}

const nothing = () =>
  new Response('Not here.', { status: 404, headers: headersFor('text/plain', false) })
