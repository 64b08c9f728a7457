import type { Configuration } from 'electron-builder'
import type { ElectronRuntime } from '../electron-runtime.ts'
import { prebuiltLoads } from '../runtime/sqlite.ts'
import { afterPack, linuxProgram } from './after-pack.ts'

/**
 * What electron-builder makes of the app. For ordinary users the official Electron goes in; made with the fallback runtime it
 * is a test artefact, in a folder that says so.
 */
export function packageConfig(runtime: ElectronRuntime): Configuration {
  const test = runtime.kind === 'fallback'
  return {
    appId: 'org.copydesk.desk',
    productName: 'Copydesk',
    icon: 'resources/icons/copydesk.png',
    directories: { output: test ? 'dist/test-artefact' : 'dist' },
    // Everything else is bundled into out/ by the build.
    files: [
      '!**/*',
      'package.json',
      'out/**/*',
      '!out/**/*.map',
      '!out/.built',
      '!out/bench',
      'node_modules/better-sqlite3/package.json',
      'node_modules/better-sqlite3/lib/**/*',
      ...addons(runtime),
    ],
    asar: true,
    electronDist: runtime.folder,
    electronVersion: runtime.version,
    // better-sqlite3 brings what it needs, or it was built by us.
    npmRebuild: false,
    afterPack,
    mac: { category: 'public.app-category.productivity', target: 'dir' },
    win: { target: 'dir' },
    linux: { category: 'Office', executableName: linuxProgram, target: 'dir' },
  }
}

function addons({ version }: ElectronRuntime): string[] {
  return prebuiltLoads(version)
    ? [`node_modules/better-sqlite3/prebuilds/*${process.platform}*.node`]
    : ['node_modules/better-sqlite3/build/Release/better_sqlite3.node']
}
