/** `npm run bench`: builds the app and the bare editor that it is measured against, then runs `bench/index.ts`. */
import { join } from 'node:path'
import { build as bundle } from 'vite'
import { build } from './runtime/built.ts'
import { becomeWithDisplay, orExplain } from './runtime/display.ts'
import { project } from './runtime/places.ts'

await orExplain(async () => {
  await build()
  await bundle({
    root: join(project, 'bench', 'bare'),
    configFile: false,
    base: './',
    logLevel: 'warn',
    build: {
      target: 'chrome130',
      outDir: join(project, 'out', 'bench'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(project, 'bench', 'bare', 'editor.html') },
    },
  })
  const bench = join(project, 'bench', 'index.ts')
  return becomeWithDisplay(process.execPath, [bench, ...process.argv.slice(2)])
})
