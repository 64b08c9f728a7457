import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of this checkout. */
export const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const require = createRequire(join(project, 'package.json'))

/** The folder of an installed package, wherever npm put it. */
export function packageFolder(name: string): string {
  return dirname(require.resolve(`${name}/package.json`))
}

/** The version of an installed package. */
export function packageVersion(name: string): string {
  return JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')).version
}
