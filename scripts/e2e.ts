/** `npm run test:e2e`: the end-to-end tests in the real Electron. Arguments after `--` go to Playwright. */
import { join } from 'node:path'
import { build } from './runtime/built.ts'
import { becomeWithDisplay, orExplain } from './runtime/display.ts'
import { packageFolder } from './runtime/places.ts'

await orExplain(async () => {
  await build()
  const playwright = join(packageFolder('@playwright/test'), 'cli.js')
  return becomeWithDisplay(process.execPath, [playwright, 'test', ...process.argv.slice(2)])
})
