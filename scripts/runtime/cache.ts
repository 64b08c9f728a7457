import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** The user's cache folder of this project: outside the checkout, so that a second clone finds what the first fetched. */
export function cacheFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): string {
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'copydesk-build')
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'copydesk-build')
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'copydesk-build')
}

/**
 * Makes `folder` once. `fill` writes into a temporary folder beside it, which is renamed when it is whole: a killed
 * build leaves nothing that looks finished, and of two processes that race the first to finish wins.
 */
export async function makeOnce(
  folder: string,
  fill: (temporary: string) => Promise<void>,
): Promise<string> {
  if (existsSync(folder)) return folder
  await mkdir(dirname(folder), { recursive: true })
  const temporary = await mkdtemp(`${folder}.making-`)
  try {
    await fill(temporary)
    await rename(temporary, folder).catch((error: NodeJS.ErrnoException) => {
      if (!existsSync(folder)) throw error
    })
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
  return folder
}
