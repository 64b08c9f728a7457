/** Entry of the command line: `node src/cli/main.ts ARGS`, which `npm run --silent copydesk -- ARGS` runs. */
import { readFileSync } from 'node:fs'
import { run } from './run.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string }

// npm runs scripts in the project's folder; file names were typed where npm was called.
const byNpm = process.env.npm_lifecycle_event === 'copydesk'

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: (byNpm && process.env.INIT_CWD) || process.cwd(),
  version,
})
