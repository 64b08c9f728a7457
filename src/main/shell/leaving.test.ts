import { expect, it } from 'vitest'
import { type Choice, createLeaving, PATIENCE } from './leaving.ts'

function setup(choices: Choice[] = [], silent = false) {
  const asked: string[] = []
  let flushes = 0
  let late: (() => void) | null = null
  const leaving = createLeaving({
    flush: () => flushes++,
    silent: () => silent,
    ask: async (why) => {
      asked.push(why)
      return choices.shift() ?? 'stay'
    },
    after(ms, callback) {
      expect(ms).toBe(PATIENCE)
      late = callback
      return () => {
        late = null
      }
    },
  })
  return {
    leaving,
    asked,
    flushes: () => flushes,
    timeOut: () => late?.(),
    waits: () => late !== null,
  }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

it('goes when everything is saved, without a question', async () => {
  const t = setup()
  const go = t.leaving.request()
  t.leaving.flushed(true)
  expect(await go).toBe(true)
  expect(t.asked).toEqual([])
  expect(t.waits()).toBe(false)
})

it('asks when it could not be saved, tries again, and stays when told to', async () => {
  const t = setup(['again', 'stay'])
  const go = t.leaving.request()
  t.leaving.flushed(false)
  await settled()
  t.leaving.flushed(false)
  expect(await go).toBe(false)
  expect(t.asked).toEqual(['not-saved', 'not-saved'])
  expect(t.flushes()).toBe(2)
})

it('loses text only after a plain yes', async () => {
  const t = setup(['leave'])
  const go = t.leaving.request()
  t.leaving.flushed(false)
  expect(await go).toBe(true)
})

it('a window that does not answer is asked about', async () => {
  const t = setup(['leave'])
  const go = t.leaving.request()
  t.timeOut()
  expect(await go).toBe(true)
  expect(t.asked).toEqual(['no-answer'])
})

it('a page that is gone cannot be asked', async () => {
  const t = setup([], true)
  expect(await t.leaving.request()).toBe(true)
  expect(t.flushes()).toBe(0)
})

it('is asked once however often the window is closed, and anew after a stay', async () => {
  const t = setup(['stay'])
  const first = t.leaving.request()
  const second = t.leaving.request()
  t.leaving.flushed(false)
  expect([await first, await second]).toEqual([false, false])
  expect(t.flushes()).toBe(1)
  const third = t.leaving.request()
  t.leaving.flushed(true)
  expect(await third).toBe(true)
})
