/** `npm start`: builds what changed and runs the app. Arguments after `--` go to the app. */
import { electronRuntime, machineSwitches } from './electron-runtime.ts'
import { build } from './runtime/built.ts'
import { hasDisplay, orExplain } from './runtime/display.ts'
import { project } from './runtime/places.ts'
import { become } from './runtime/run.ts'

await orExplain(async () => {
  if (!hasDisplay()) {
    throw new Error(
      'Copydesk opens a window, and there is no display here: run it in a desktop session, or use its command line (npm run --silent copydesk -- rules).',
    )
  }
  await build()
  const { executable } = await electronRuntime()
  return become(executable, [project, ...machineSwitches(), ...process.argv.slice(2)])
})
