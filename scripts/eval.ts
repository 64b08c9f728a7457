/**
 * `npm run eval -- FOLDER`: the command line against labelled copy that lies outside the project, with a baseline
 * in the same run. FOLDER holds `rules/`, `quotes/`, `cleaning/` (or an `eval/` that does); the folder of schemas
 * is looked for beside it. A part that is not there is named and passed over.
 */
import { evalCleaning } from './eval/cleaning.ts'
import { type Part, places } from './eval/folder.ts'
import { evalNinjs } from './eval/ninjs.ts'
import { evalQuotes } from './eval/quotes.ts'
import { evalRules } from './eval/rules.ts'
import { tempFolder } from './eval/run.ts'
import { say } from './runtime/say.ts'

const given = process.argv.slice(2)
const folder = given[0]
if (given.length !== 1 || folder === undefined || folder.startsWith('-')) {
  say('usage: npm run eval -- FOLDER   (a folder with rules/, quotes/ and cleaning/)')
  process.exit(2)
}
const found = places(folder)
if (typeof found === 'string') {
  say(found)
  process.exit(2)
}

const parts: Part[] = [
  { name: 'rules', needs: found.rules, run: evalRules },
  { name: 'quotes', needs: found.quotes, run: evalQuotes },
  { name: 'cleaning', needs: found.cleaning, run: evalCleaning },
  { name: 'ninjs', needs: found.schemas, run: (_, temp) => evalNinjs(found, temp) },
]

let failed = false
await tempFolder(async (temp) => {
  for (const { name, needs, run } of parts) {
    if (needs === null) {
      say(`${name}: not measured, nothing of it lies in ${folder}.`)
      continue
    }
    const started = performance.now()
    try {
      const lines = await run(needs, temp)
      process.stdout.write(`\n${lines.join('\n')}\n`)
    } catch (error) {
      failed = true
      say(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
    say(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
})
process.exitCode = failed ? 1 : 0
