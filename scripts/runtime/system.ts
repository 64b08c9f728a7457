/**
 * System libraries and tools that npm cannot bring. As root on Debian or Ubuntu (a container, a CI machine) they are
 * installed; anywhere else the exact command is named, because it is the owner's machine.
 */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { collect } from './run.ts'
import { say } from './say.ts'

const windowLibraries = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libxss1']
const virtualDisplay = ['xvfb', 'xauth']
const compiler = ['build-essential', 'python3']

/** Makes sure that a window of this Electron can open: looks at what its executable links to. */
export async function needWindowLibraries(executable: string): Promise<void> {
  if (process.platform !== 'linux') return
  const missing = await missingLibraries(executable)
  if (missing.length === 0) return
  await install([...windowLibraries, ...virtualDisplay], `Electron needs ${some(missing)}`)
  const still = await missingLibraries(executable)
  if (still.length > 0) throw new Error(`Electron still misses ${some(still)} on this system.`)
}

/** Makes sure that `xvfb-run` is there, for a machine without a display. */
export async function needVirtualDisplay(): Promise<void> {
  if (onPath('xvfb-run') && onPath('xauth')) return
  await install(virtualDisplay, 'There is no display, so the tests need a virtual one (xvfb)')
}

/** Makes sure that better-sqlite3 can be compiled. */
export async function needCompiler(): Promise<void> {
  if (onPath('g++') && onPath('make') && onPath('python3')) return
  await install(compiler, 'better-sqlite3 has to be built, which takes a compiler and Python')
}

export function onPath(program: string, path = process.env.PATH ?? ''): boolean {
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)))
}

/** The names that `ldd` reports as not found, each once. Where ldd itself is missing nothing can be said. */
async function missingLibraries(executable: string): Promise<string[]> {
  const { code, output } = await collect('ldd', [executable])
  return code === 127 ? [] : parseMissing(output)
}

export function parseMissing(ldd: string): string[] {
  const names = [...ldd.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
  return [...new Set(names)]
}

function some(names: readonly string[]): string {
  const more = names.length - 3
  return more > 1 ? `${names.slice(0, 3).join(', ')} and ${more} more libraries` : names.join(', ')
}

async function install(packages: readonly string[], why: string): Promise<void> {
  const debian = onPath('apt-get')
  const root = process.getuid?.() === 0
  if (!debian || !root) {
    const command = `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`
    const how = debian ? `Run: ${command}` : `On Debian or Ubuntu that is: ${command}`
    throw new Error(`${why}. ${how}`)
  }
  say(`${why}: installing ${packages.join(', ')} …`)
  if (!(await listsThere())) await apt(['update'])
  let ran = await apt(['install', '-y', '--no-install-recommends', ...(await candidates(packages))])
  if (ran.code !== 0) {
    // The package lists may be older than the archive.
    await apt(['update'])
    ran = await apt(['install', '-y', '--no-install-recommends', ...(await candidates(packages))])
  }
  if (ran.code !== 0) {
    const tail = ran.output.trim().split('\n').slice(-4).join('\n')
    throw new Error(`${why}, and apt-get could not install ${packages.join(', ')}:\n${tail}`)
  }
}

function apt(args: readonly string[]) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return collect('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env })
}

async function listsThere(): Promise<boolean> {
  const names = await readdir('/var/lib/apt/lists').catch(() => [])
  return names.some((name) => name.includes('_Packages'))
}

/** Since the change to 64-bit time some packages are called NAMEt64 (Ubuntu 24.04, Debian 13). */
async function candidates(packages: readonly string[]): Promise<string[]> {
  return Promise.all(
    packages.map(async (name) => {
      const { output } = await collect('apt-cache', ['policy', name, `${name}t64`], {
        env: { ...process.env, LC_ALL: 'C' },
      })
      return chooseCandidate(name, output)
    }),
  )
}

/** Reads `apt-cache policy NAME NAMEt64`: the first of the two that can be installed, else the plain name. */
export function chooseCandidate(name: string, policy: string): string {
  const rows = [...policy.matchAll(/^(\S+):\n {2}Installed: .*\n {2}Candidate: (.*)$/gm)]
  const there = rows.filter((row) => row[2] !== '(none)').map((row) => row[1])
  return there.includes(name) ? name : there.includes(`${name}t64`) ? `${name}t64` : name
}
