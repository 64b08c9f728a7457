/** `npm run rooms`: the import lint. Prints each trouble with its place; exit 1 when there is one. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { checkImports } from './checks/imports.ts'
import { project } from './runtime/places.ts'

const names = readdirSync(join(project, 'src'), { recursive: true, encoding: 'utf8' })
const files = new Map(
  names
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = `src/${name.split(sep).join('/')}`
      return [path, readFileSync(join(project, path), 'utf8')]
    }),
)
const troubles = checkImports(files)
for (const { file, line, column, message } of troubles) {
  process.stderr.write(`${file}:${line}:${column} ${message}\n`)
}
if (troubles.length > 0) process.exitCode = 1
else console.log(`Rooms: ${files.size} files keep to their rooms.`)
