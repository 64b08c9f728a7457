/**
 * `npm test`: everything that has to hold before a change goes in. Every step runs, so that one run shows all that is
 * wrong. The last line counts the tests, unit and end-to-end; a step without tests that fails counts as one failure.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  addCounts,
  type Counts,
  closingLine,
  countPlaywright,
  countVitest,
} from './checks/counts.ts'
import { project } from './runtime/places.ts'
import { become } from './runtime/run.ts'
import { say } from './runtime/say.ts'

const reports = mkdtempSync(join(tmpdir(), 'copydesk-test-'))
const unitReport = join(reports, 'unit.json')
const e2eReport = join(reports, 'e2e.json')
const bin = (name: string) => join(project, 'node_modules', '.bin', name)
const script = (name: string) => [process.execPath, join(project, 'scripts', `${name}.ts`)]

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: NodeJS.ProcessEnv
  readonly count?: () => Counts
}

const steps: readonly Step[] = [
  { name: 'Format and lint', command: [bin('biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'Types', command: script('types') },
  { name: 'Rooms', command: script('rooms') },
  {
    name: 'Unit tests',
    command: [
      bin('vitest'),
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${unitReport}`,
    ],
    count: () => countVitest(read(unitReport)),
  },
  { name: 'Build', command: script('build') },
  {
    name: 'End-to-end tests',
    command: script('e2e'),
    env: { COPYDESK_E2E_REPORT: e2eReport },
    count: () => countPlaywright(read(e2eReport)),
  },
]

let total: Counts = { passed: 0, failed: 0 }
for (const { name, command, env, count } of steps) {
  say(`\n── ${name}`)
  const [program = '', ...args] = command
  const code = await become(program, args, { cwd: project, env: { ...process.env, ...env } })
  total = addCounts(total, code, count)
  if (code !== 0) say(`${name}: failed.`)
}
rmSync(reports, { recursive: true, force: true })
console.log(`\n${closingLine(total)}`)
process.exitCode = total.failed > 0 ? 1 : 0

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
