/** `npm run package`: the app as a folder, in `dist/`. */
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Platform, build as pack } from 'electron-builder'
import { electronRuntime } from './electron-runtime.ts'
import { packageConfig } from './package/config.ts'
import { build } from './runtime/built.ts'
import { orExplain } from './runtime/display.ts'
import { project } from './runtime/places.ts'
import { say } from './runtime/say.ts'

await orExplain(async () => {
  const runtime = await electronRuntime()
  await build()
  const config = packageConfig(runtime)
  const output = join(project, config.directories?.output ?? 'dist')
  await rm(output, { recursive: true, force: true })
  say(`Packaging with Electron ${runtime.version} …`)
  await pack({
    projectDir: project,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config,
  })
  if (runtime.kind === 'fallback') {
    const label = `TEST ARTEFACT, NOT FOR USE\n\nMade with Electron ${runtime.version}, which is past its support, because the official Electron could not be fetched on the machine that made it.\n`
    await writeFile(join(output, 'TEST-ARTEFACT.txt'), label)
    say(
      'This is a test artefact: it carries an Electron past its support. Do not hand it to users.',
    )
  }
  console.log(output)
  return 0
})
