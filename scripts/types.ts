/**
 * `npm run types`: one type-check per room, so that a room sees only the types of the place where it runs, then tests and
 * tools. `npm run types -- engine shared` checks only those. Exit 1 when one fails.
 */
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { furtherTypeChecks, isTest, rooms } from './checks/rooms.ts'
import { project } from './runtime/places.ts'
import { collect } from './runtime/run.ts'

const wanted = process.argv.slice(2)
const chosen = rooms.filter(
  ({ name, folder }) => (wanted.length === 0 || wanted.includes(name)) && hasSources(folder),
)
const projects = new Set(chosen.map((room) => room.tsconfig))
if (wanted.length === 0) for (const one of furtherTypeChecks) projects.add(one)

const queue = [...projects]
let failed = 0
async function work() {
  for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
    const tsc = join(project, 'node_modules', 'typescript', 'bin', 'tsc')
    const { code, output } = await collect(
      process.execPath,
      [tsc, '-p', one, '--pretty', 'false'],
      {
        cwd: project,
      },
    )
    if (code !== 0) {
      failed++
      process.stderr.write(`Types of ${one}:\n${output.trimEnd()}\n`)
    }
  }
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work))
if (failed > 0) process.exitCode = 1
else console.log(`Types: ${projects.size} projects are sound.`)

function hasSources(folder: string): boolean {
  if (!existsSync(join(project, folder))) return false
  const names = readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
  return names.some((name) => /\.tsx?$/.test(name) && !isTest(name))
}
