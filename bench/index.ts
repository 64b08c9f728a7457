/** Runs the benches named on the command line, or all, and prints one table. */
import { join } from 'node:path'
import { benchCheck } from './check.ts'
import { benchKeystroke } from './keystroke.ts'
import { benchLedger } from './ledger.ts'
import { benchRecheck } from './recheck.ts'
import { benchSave } from './save.ts'
import { benchStart } from './start.ts'
import { type Row, table } from './support/figures.ts'

const project = join(import.meta.dirname, '..')
const BENCHES: Record<string, () => Promise<Row[]>> = {
  start: () => benchStart(project),
  keystroke: () => benchKeystroke(project),
  save: benchSave,
  check: benchCheck,
  recheck: benchRecheck,
  ledger: benchLedger,
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length > 0) {
  console.error(`There is no bench “${unknown[0]}”. There are: ${Object.keys(BENCHES).join(', ')}.`)
  process.exit(2)
}
const rows: Row[] = []
for (const [name, run] of Object.entries(BENCHES)) {
  if (named.length > 0 && !named.includes(name)) continue
  console.error(`${name} …`)
  rows.push(...(await run()))
}
console.log(table(rows))
