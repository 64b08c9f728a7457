import { resolve, sep } from 'node:path'

/** The file under `root` that an address names; null for whatever would lead out of it. */
export function fileUnder(root: string, pathname: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return null
  }
  // A backslash is a separator on Windows, a colon leads to another drive or stream there.
  if (/[\0\\:]/.test(path) || !path.startsWith('/')) return null
  const file = resolve(root, `.${path}`)
  return file.startsWith(resolve(root) + sep) ? file : null
}
