import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { project } from '../runtime/places.ts'
import { checkImports } from './imports.ts'
import { rooms } from './rooms.ts'

const check = (files: Record<string, string>) =>
  checkImports(new Map(Object.entries(files))).map(({ file, line, message }) => ({
    place: `${file}:${line}`,
    message,
  }))
const messages = (file: string, text: string) => check({ [file]: text }).map((t) => t.message)

describe('imports that the table of rooms forbids', () => {
  test.each([
    ['src/shared/a.ts', "import { x } from '#engine/x.ts'", "shared may not import '#engine/x.ts'"],
    ['src/engine/a.ts', "import fs from 'node:fs'", "engine may not import Node's 'node:fs'"],
    ['src/engine/a.ts', "import fs from 'fs'", "engine may not import Node's 'fs'"],
    ['src/engine/a.ts', "export * from '#store/x.ts'", "engine may not import '#store/x.ts'"],
    ['src/engine/a.ts', "await import('lexical')", "engine may not import the package 'lexical'"],
    ['src/main/store/a.ts', "import type { X } from '#engine/x.ts'", 'main/store may not import'],
    ['src/main/services/a.ts', "import D from 'better-sqlite3'", 'may not import the package'],
    ['src/main/ipc/a.ts', "import { ipcMain } from 'electron'", 'Only main/shell, main/index.ts'],
    ['src/main/worker.ts', "import { app } from 'electron'", 'Only main/shell, main/index.ts'],
    [
      'src/main/ipc/a.ts',
      "import { x } from '#store/x.ts'",
      "main/ipc may not import '#store/x.ts'",
    ],
    ['src/preload/a.ts', "import { x } from '#shared/result.ts'", 'preload may not import'],
    ['src/renderer/bridge/a.ts', "import { x } from '#engine/x.ts'", 'renderer/bridge may not'],
    ['src/renderer/desk/a.tsx', "import { x } from '#services/x.ts'", 'renderer may not import'],
    ['src/renderer/desk/a.tsx', "import { join } from 'node:path'", "may not import Node's"],
    ['src/cli/a.ts', "import { x } from '#ipc/x.ts'", "cli may not import '#ipc/x.ts'"],
    ['src/engine/a.ts', "import { x } from '../shared/x.ts'", 'leaves the room engine'],
    ['src/main/index.ts', "import { x } from './store/x.ts'", 'leaves the room main.'],
    ['src/engine/a.ts', "import { x } from './b'", 'needs its extension'],
    ['src/engine/a.ts', "import { x } from '#nowhere/b.ts'", 'is no # name'],
    ['src/stray.ts', 'export {}', 'This file is in no room'],
  ])('%s: %s', (file, text, expected) => {
    expect(messages(file, text)).toEqual([expect.stringContaining(expected)])
  })

  test('what is said names the place and what is allowed', () => {
    expect(check({ 'src/main/store/a.ts': "// first\nimport { x } from '#ipc/x.ts'\n" })).toEqual([
      {
        place: 'src/main/store/a.ts:2',
        message:
          "main/store may not import '#ipc/x.ts'. It may import #shared/, better-sqlite3, node:* (scripts/checks/rooms.ts).",
      },
    ])
  })
})

test('what the table allows passes', () => {
  expect(
    check({
      'src/shared/a.ts': "import * as v from 'valibot'\nimport { b } from './b.ts'\nnew Date(0)",
      'src/engine/a.ts': "import { a } from '#shared/a.ts'",
      'src/engine/a.test.ts': "import { readFileSync } from 'node:fs'\nimport 'vitest'\nDate.now()",
      'src/main/store/a.ts': "import D from 'better-sqlite3'\nimport fs from 'node:fs'",
      'src/main/index.ts':
        "import { app } from 'electron'\nimport { open } from '#shell/window.ts'",
      'src/main/shell/commandLine.ts': "import { run } from '#cli/run.ts'",
      'src/preload/index.ts': "import type { A } from '#shared/contract/api.ts'\nimport 'electron'",
      'src/renderer/bridge/desk.ts': 'export const desk = window.copydesk',
      'src/renderer/app.tsx':
        "import { x } from '#bridge/desk.ts'\nimport url from './w.ts?worker'\nimport 'react-dom/client'",
    }),
  ).toEqual([])
})

describe('names that only some rooms use', () => {
  test.each([
    ['src/renderer/app.tsx', 'window.copydesk.call()'],
    ['src/renderer/app.tsx', "globalThis['copydesk']"],
    ['src/renderer/app.tsx', 'const { copydesk } = window'],
  ])('%s: %s', (file, text) => {
    expect(messages(file, text)).toEqual([expect.stringContaining('Only renderer/bridge reads')])
  })
  test.each(['Date.now()', 'new Date()', 'Math.random()'])('engine: %s', (text) => {
    expect(messages('src/engine/a.ts', text)).toEqual([expect.stringContaining(`what ${text}`)])
  })
})

describe('rings of imports', () => {
  test('are reported once', () => {
    const ring = check({
      'src/engine/b.ts': "import { a } from './a.ts'",
      'src/engine/a.ts': "import { c } from './c.ts'",
      'src/engine/c.ts': "export { b } from './b.ts'",
      'src/engine/d.ts': "import { a } from './a.ts'",
    })
    expect(ring.map((t) => t.message)).toEqual([
      'These files import each other in a ring: src/engine/a.ts → src/engine/c.ts → src/engine/b.ts → src/engine/a.ts.',
    ])
  })
  test('types are erased, so they make none', () => {
    const files = {
      'src/engine/a.ts': "import type { B } from './b.ts'",
      'src/engine/b.ts': "import { a } from './a.ts'",
    }
    expect(check(files)).toEqual([])
  })
})

test('the # names of package.json are those of the rooms', () => {
  const { imports } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'))
  const ours = rooms.flatMap(({ hash, folder }) => (hash ? [[`${hash}*`, `./${folder}*`]] : []))
  expect(imports).toEqual(Object.fromEntries(ours))
})
