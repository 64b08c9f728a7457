import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cacheFolder, makeOnce } from './cache.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-cache-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('makeOnce', () => {
  test('fills the folder the first time only', async () => {
    const folder = join(root, 'deep', 'thing')
    let times = 0
    const fill = async (temporary: string) => {
      times++
      await writeFile(join(temporary, 'a'), 'x')
    }
    await makeOnce(folder, fill)
    await makeOnce(folder, fill)
    expect(times).toBe(1)
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('x')
  })

  test('of two that race one wins, whole, and nothing is left over', async () => {
    const folder = join(root, 'thing')
    const fill = (text: string) => async (temporary: string) => {
      await writeFile(join(temporary, 'a'), text)
      await writeFile(join(temporary, 'b'), text)
    }
    await Promise.all([makeOnce(folder, fill('one')), makeOnce(folder, fill('two'))])
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(readFileSync(join(folder, 'b'), 'utf8'))
    expect(readdirSync(root)).toEqual(['thing'])
  })

  test('a failure leaves nothing that looks finished', async () => {
    const folder = join(root, 'thing')
    const failing = makeOnce(folder, async (temporary) => {
      await writeFile(join(temporary, 'a'), 'half')
      throw new Error('cut off')
    })
    await expect(failing).rejects.toThrow('cut off')
    expect(existsSync(folder)).toBe(false)
    expect(readdirSync(root)).toEqual([])
  })
})

test('the cache lies where the system keeps caches, outside the checkout', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/var/cache/kell' }, 'linux')).toBe(
    join('/var/cache/kell', 'copydesk-build'),
  )
  expect(cacheFolder({}, 'linux')).toMatch(/\.cache.copydesk-build$/)
  expect(cacheFolder({}, 'darwin')).toMatch(/Library.Caches.copydesk-build$/)
  expect(cacheFolder({ LOCALAPPDATA: 'C:\\kell' }, 'win32')).toContain('C:\\kell')
})
