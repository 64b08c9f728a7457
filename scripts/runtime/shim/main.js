// Stands in for Electron's own default app, which the fallback runtime lacks: runs the `main` of the project folder that
// is the first argument, under that project's name and version, so that several checkouts share one cached runtime.
// Like the default app it loads the module after -r first; Playwright holds the app back with one until it is connected.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const preload = process.argv.indexOf('-r')
const words = process.argv.filter((_, at) => at > 0 && (preload < 0 || at !== preload + 1))
const folder = words.find((word) => !word.startsWith('-'))
if (preload > 0) createRequire(import.meta.url)(process.argv[preload + 1])

if (folder === undefined) {
  process.stderr.write('This runtime needs the folder of a project as its first argument.\n')
  app.exit(2)
} else {
  const root = resolve(folder)
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  app.setAppPath(root)
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), app.getName()))
  }
  await import(pathToFileURL(join(root, manifest.main)).href)
}
