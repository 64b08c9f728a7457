/** `npm run dev`: the app with hot reload. A change in main or preload restarts it. */
import { join } from 'node:path'
import { electronRuntime, machineSwitches } from './electron-runtime.ts'
import { forgetBuild } from './runtime/built.ts'
import { hasDisplay, orExplain } from './runtime/display.ts'
import { project } from './runtime/places.ts'
import { become } from './runtime/run.ts'

await orExplain(async () => {
  if (!hasDisplay()) throw new Error('Copydesk opens a window, and there is no display here.')
  const { executable } = await electronRuntime()
  forgetBuild()
  const vite = join(project, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const args = ['dev', '--watch', '--', ...machineSwitches(), ...process.argv.slice(2)]
  return become(process.execPath, [vite, ...args], {
    cwd: project,
    env: { ...process.env, ELECTRON_EXEC_PATH: executable },
  })
})
