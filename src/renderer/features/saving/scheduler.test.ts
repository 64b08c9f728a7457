import { describe, expect, it } from 'vitest'
import type { Occasion, Saved } from '#shared/library.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { createScheduler, PAUSE_AFTER, type SaveState } from './scheduler.ts'

/** A clock that stands still until it is told; saves answer when the test says so. */
function setup() {
  let now = 0
  let timers: { at: number; run: () => void }[] = []
  const saves: { occasion: Occasion; answer: (r: Result<Saved>) => void }[] = []
  const states: SaveState[] = []
  const scheduler = createScheduler({
    clock: {
      now: () => now,
      after(ms, run) {
        const timer = { at: now + ms, run }
        timers.push(timer)
        return () => {
          timers = timers.filter((t) => t !== timer)
        }
      },
    },
    save: (occasion) => new Promise((answer) => saves.push({ occasion, answer })),
    onState: (s) => states.push(s),
  })
  return {
    scheduler,
    saves,
    states,
    last: () => states.at(-1),
    pass(ms: number) {
      const until = now + ms
      for (;;) {
        const next = timers.filter((t) => t.at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        timers = timers.filter((t) => t !== next)
        now = next.at
        next.run()
      }
      now = until
    },
    async answer(result: Result<Saved>) {
      saves.at(-1)?.answer(result)
      for (let i = 0; i < 5; i++) await Promise.resolve()
    },
  }
}
const saved = ok({ revision: 'r', savedAt: '2024-03-03T14:03:00+00:00' })
const refused = fail('storage', 'The disk is full. Free some space; the text stays here.')

describe('the save scheduler', () => {
  it('saves within a second of the last change, and says saved only after the commit', async () => {
    const t = setup()
    t.scheduler.touch()
    t.pass(500)
    t.scheduler.touch()
    t.pass(599)
    expect(t.saves).toHaveLength(0)
    t.pass(1)
    expect(t.saves).toHaveLength(1)
    expect(t.last()).toEqual({ kind: 'saving' })
    await t.answer(saved)
    expect(t.last()).toEqual({ kind: 'saved', at: '2024-03-03T14:03:00+00:00' })
    expect(t.scheduler.unsaved()).toBe(false)
  })

  it('tells the window once that something is unsaved, not with every keystroke', () => {
    const t = setup()
    for (let i = 0; i < 5; i++) t.scheduler.touch()
    expect(t.states).toEqual([{ kind: 'pending' }])
  })

  it('does not wait for ever while somebody types without a pause', () => {
    const t = setup()
    for (let ms = 0; ms < 4200; ms += 100) {
      t.scheduler.touch()
      t.pass(100)
    }
    expect(t.saves).toHaveLength(1)
  })

  it('saves again what was typed during a save', async () => {
    const t = setup()
    t.scheduler.touch()
    t.pass(600)
    t.scheduler.touch()
    await t.answer(saved)
    expect(t.last()).toEqual({ kind: 'pending' })
    t.pass(600)
    expect(t.saves).toHaveLength(2)
    await t.answer(saved)
    expect(t.last()?.kind).toBe('saved')
  })

  it('keeps what could not be saved, says so, and tries again with growing pauses', async () => {
    const t = setup()
    t.scheduler.touch()
    t.pass(600)
    await t.answer(refused)
    expect(t.last()).toMatchObject({ kind: 'failed', trying: false })
    expect(t.scheduler.unsaved()).toBe(true)
    t.pass(1000)
    expect(t.saves).toHaveLength(2)
    expect(t.last()).toMatchObject({ kind: 'failed', trying: true })
    await t.answer(refused)
    t.pass(1999)
    expect(t.saves).toHaveLength(2)
    t.pass(1)
    expect(t.saves).toHaveLength(3)
    await t.answer(saved)
    expect(t.last()?.kind).toBe('saved')
    expect(t.scheduler.unsaved()).toBe(false)
  })

  it('typing while it fails does not hurry the next try', async () => {
    const t = setup()
    t.scheduler.touch()
    t.pass(600)
    await t.answer(refused)
    t.scheduler.touch()
    t.pass(700)
    expect(t.saves).toHaveLength(1)
    expect(t.last()?.kind).toBe('failed')
  })

  it('flush saves at once and tells whether all is safe', async () => {
    const t = setup()
    t.scheduler.touch()
    const safe = t.scheduler.flush()
    await Promise.resolve()
    await t.answer(saved)
    expect(await safe).toBe(true)
    expect(await t.scheduler.flush()).toBe(true)
    expect(t.saves).toHaveLength(1)
    t.scheduler.touch()
    const unsafe = t.scheduler.flush()
    await Promise.resolve()
    await t.answer(refused)
    expect(await unsafe).toBe(false)
  })

  it('flush waits for a save under way and then saves the rest', async () => {
    const t = setup()
    t.scheduler.touch()
    t.pass(600)
    t.scheduler.touch()
    const safe = t.scheduler.flush()
    await t.answer(saved)
    expect(t.saves).toHaveLength(2)
    await t.answer(saved)
    expect(await safe).toBe(true)
  })

  it('flush also saves what was typed while it was saving', async () => {
    const t = setup()
    t.scheduler.touch()
    const safe = t.scheduler.flush()
    t.scheduler.touch()
    await t.answer(saved)
    await t.answer(saved)
    expect(await safe).toBe(true)
    expect(t.scheduler.unsaved()).toBe(false)
  })

  it('flush with an occasion keeps a revision even when nothing changed', async () => {
    const t = setup()
    const safe = t.scheduler.flush('fix-all')
    await Promise.resolve()
    expect(t.saves[0]?.occasion).toBe('fix-all')
    await t.answer(saved)
    expect(await safe).toBe(true)
  })

  it('keeps a revision when typing has stopped for a while', async () => {
    const t = setup()
    t.scheduler.touch()
    t.pass(600)
    await t.answer(saved)
    t.pass(PAUSE_AFTER)
    expect(t.saves.map((s) => s.occasion)).toEqual(['autosave', 'pause'])
    await t.answer(saved)
    t.pass(PAUSE_AFTER * 2)
    expect(t.saves).toHaveLength(2)
  })

  it('a save of the article before changes nothing after the switch', async () => {
    const t = setup()
    t.scheduler.touch()
    t.pass(600)
    t.scheduler.reset('2024-03-03T10:00:00+00:00')
    await t.answer(refused)
    expect(t.last()).toEqual({ kind: 'saved', at: '2024-03-03T10:00:00+00:00' })
    expect(t.scheduler.unsaved()).toBe(false)
  })
})
