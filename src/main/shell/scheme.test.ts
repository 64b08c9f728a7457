import { sep } from 'node:path'
import { expect, it, vi } from 'vitest'

// The file under test imports Electron, which a unit test has not.
vi.mock('electron', () => ({ app: { isPackaged: true }, protocol: {} }))
const { inside } = await import('./scheme.ts')

const folder = ['', 'opt', 'copydesk', 'renderer'].join(sep)

it('finds files of the window below its folder', () => {
  expect(inside(folder, '/assets/a%20b.js')).toBe([folder, 'assets', 'a b.js'].join(sep))
})

it.each([
  '/../secret.json',
  '/assets/../../secret.json',
  '/%2e%2e/secret.json',
  '/%2e%2e%2fsecret.json',
  '/..%5csecret.json',
  '/a%00.js',
  '/%E0%A4%A',
  '/',
])('answers nothing for %s', (path) => {
  expect(inside(folder, path)).toBeNull()
})
