import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { fileLog } from './log.ts'
import { onScreen, type Place, readPlace, writePlace } from './place.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'copydesk-shell-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}
const usual = { bounds: null, maximised: false, theme: 'system' }

it('the window comes back where it was', () => {
  const file = join(folder(), 'window.json')
  const place: Place = {
    bounds: { x: 20, y: -30, width: 1400, height: 900 },
    maximised: true,
    theme: 'dark',
  }
  expect(readPlace(file)).toEqual(usual)
  writePlace(file, place)
  expect(readPlace(file)).toEqual(place)
})

it.each([
  '',
  '{',
  '[]',
  'null',
  '{"bounds":{"x":0}}',
  '{"bounds":{"x":0,"y":0,"width":9,"height":9}}',
  '{"theme":"sepia"}',
])('a file that says %j is as good as none', (text) => {
  const file = join(folder(), 'window.json')
  writeFileSync(file, text)
  expect(readPlace(file)).toEqual(usual)
})

it('a place on a screen that is gone is no place', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 }
  const at = (x: number, y: number) => ({ x, y, width: 1200, height: 800 })
  expect(onScreen(at(100, 50), [screen])).toEqual(at(100, 50))
  expect(onScreen(at(1000, 400), [screen])).toEqual(at(1000, 400))
  for (const [x, y] of [
    [1900, 50],
    [100, 1000],
    [100, -200],
    [-1000, 0],
  ] as const) {
    expect(onScreen(at(x, y), [screen]), `${x}, ${y}`).toBeNull()
  }
  expect(onScreen(null, [screen])).toBeNull()
})

it('the log keeps faults, and does not grow without end', () => {
  const logs = folder()
  const log = fileLog(logs)
  log.fault('main', new TypeError('no such thing'))
  log.fault('window', 'x'.repeat(100_000))
  const file = join(logs, 'copydesk.log')
  const [first = '', second = ''] = readFileSync(file, 'utf8').split(/\n(?=\d{4}-)/)
  expect(first).toMatch(/^\S+Z main: TypeError: no such thing\n\s+at /)
  expect(second.length).toBeLessThan(21_000)
  for (let i = 0; i < 4; i++) {
    writeFileSync(file, `${i}`.repeat(1024 * 1024))
    log.fault('main', 'turn')
  }
  const heads = ['', '.1', '.2'].map((n) => readFileSync(file + n, 'utf8').slice(0, 1))
  expect(heads).toEqual(['2', '3', '2'])
  expect(() => readFileSync(`${file}.3`)).toThrow()
})
