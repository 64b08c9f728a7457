import { createHash } from 'node:crypto'
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { project } from './places.ts'
import { collect } from './run.ts'
import { say } from './say.ts'

const sources = ['src', 'resources', 'package.json', 'package-lock.json', 'electron.vite.config.ts']
const out = join(project, 'out')
const stamp = join(out, '.built')

/**
 * Builds `out/` when a source changed since the last build, or always. Built aside and then put in its place, so that a failed
 * build leaves the old one, and a program that starts meanwhile finds a whole one. Throws with what the builder said.
 */
export async function build(always = false): Promise<void> {
  const now = state(sources.map((name) => join(project, name)))
  if (!always && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  say('Building …')
  const aside = join(project, 'node_modules', '.cache', 'copydesk', `out-${process.pid}`)
  try {
    await bundle(aside)
    writeFileSync(join(aside, '.built'), now)
    if (existsSync(out)) renameSync(out, `${aside}-before`)
    renameSync(aside, out)
  } finally {
    rmSync(aside, { recursive: true, force: true })
    rmSync(`${aside}-before`, { recursive: true, force: true })
  }
}

async function bundle(folder: string): Promise<void> {
  const vite = join(project, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code, output } = await collect(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: project,
    env: { ...process.env, COPYDESK_OUT: folder },
  })
  if (code !== 0) throw new Error(`The build failed:\n${output.trim()}`)
  if (output.trim()) say(output.trim())
}

/** Makes the next build happen in any case; for whoever else writes into `out/`. */
export function forgetBuild(): void {
  rmSync(stamp, { force: true })
}

/** What the files under these paths look like now: names, sizes and times. Tests do not count. */
export function state(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) {
    if (!existsSync(path)) continue
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [path]
    for (const file of files) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\0${size}\0${mtimeMs}\0`)
    }
  }
  return hash.digest('hex')
}
