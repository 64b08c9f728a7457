import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { state } from './built.ts'

test('a change, a new file and a file that went make another state; a test does not', () => {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-built-'))
  try {
    const write = (name: string, text: string) => writeFileSync(join(root, name), text)
    mkdirSync(join(root, 'room'))
    write('room/a.ts', 'one')
    const first = state([root])
    expect(state([root])).toBe(first)
    write('room/a.test.ts', 'test')
    expect(state([root])).toBe(first)
    write('room/b.ts', 'two')
    const second = state([root])
    expect(second).not.toBe(first)
    rmSync(join(root, 'room', 'b.ts'))
    expect(state([root])).toBe(first)
    write('room/a.ts', 'three')
    expect(state([root, join(root, 'absent')])).not.toBe(first)
  } finally {
    rmSync(root, { recursive: true })
  }
})
