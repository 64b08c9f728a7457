// Stands in for Electron's own default app, which the fallback runtime lacks: runs the `main` of the project folder that
// is the first argument, under that project's name and version, so that several checkouts share one cached runtime.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
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
