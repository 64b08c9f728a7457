/** `npm run screens -- FOLDER`: pictures of every view in the real window; see e2e/screens.ts. */
import { join } from 'node:path'
import { build } from './runtime/built.ts'
import { becomeWithDisplay, orExplain } from './runtime/display.ts'
import { project } from './runtime/places.ts'

await orExplain(async () => {
  await build()
  return becomeWithDisplay(process.execPath, [
    join(project, 'e2e', 'screens.ts'),
    ...process.argv.slice(2),
  ])
})
