import { beforeEach, expect, it, vi } from 'vitest'
import { DAY } from '#services/backup.ts'
import { ok } from '#shared/result.ts'
import { keepUp } from './upkeep.ts'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

function setup(age: number | null, wrong: string | null = null) {
  const ran: string[] = []
  const said: string[] = []
  const upkeep = keepUp({
    bulk: {
      run(job) {
        ran.push(job)
        return {
          result: Promise.resolve(ok(job === 'examine' ? wrong : true)),
          cancel() {},
        } as never
      },
    },
    log: { fault: (where) => void said.push(where) },
    age: () => age,
    damaged: () => said.push('damaged'),
  })
  return { upkeep, ran, said }
}

it('reads the library through and backs it up when the newest backup is a day old, or there is none', async () => {
  for (const age of [null, DAY]) {
    const { ran, upkeep } = setup(age)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(ran).toEqual(['examine', 'backup'])
    upkeep.stop()
  }
  const { ran, upkeep } = setup(DAY - 1)
  await vi.advanceTimersByTimeAsync(60_000)
  await upkeep.finish()
  expect(ran).toEqual([])
})

it('a broken library is told and never backed up', async () => {
  const { upkeep, ran, said } = setup(null, 'row 3 is missing')
  await vi.advanceTimersByTimeAsync(4 * 3_600_000)
  await upkeep.finish()
  expect(ran).toEqual(['examine'])
  expect(said).toEqual(['library', 'damaged'])
})

it('the end waits for a backup that is due, not for a first one', async () => {
  const first = setup(null)
  await first.upkeep.finish()
  expect(first.ran).toEqual([])
  const due = setup(DAY * 2)
  due.upkeep.stop()
  await due.upkeep.finish()
  expect(due.ran).toEqual(['backup'])
})
