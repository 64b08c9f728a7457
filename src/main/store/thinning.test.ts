import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Occasion } from '#shared/library.ts'
import { type Kept, superfluous } from './thinning.ts'

const MINUTE = 60_000
const at = (key: number, minutes: number, occasion: Occasion = 'autosave'): Kept => ({
  key,
  at: minutes * MINUTE,
  occasion,
})

it('keeps all of the last hour, of older sittings the hours and the end', () => {
  const sitting = Array.from({ length: 30 }, (_, i) => at(i, i * 5))
  const next = at(99, 30 * 5 + 200)
  const gone = superfluous([...sitting, next], next.at)
  const left = sitting.filter((r) => !gone.includes(r.key)).map((r) => r.at / MINUTE)
  expect(left).toEqual([0, 60, 120, 145])
  expect(superfluous(sitting, 145 * MINUTE)).not.toContain(18)
})

const history = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 90 }),
      occasion: fc.constantFrom<Occasion>('autosave', 'autosave', 'autosave', 'pause', 'export'),
    }),
    { maxLength: 60 },
  )
  .map((steps) => {
    let minutes = 0
    return steps.map(({ gap, occasion }, key) => {
      minutes += gap
      return at(key, minutes, occasion)
    })
  })

it('only autosaves go, never the newest, never the end of a sitting; a second thinning finds nothing', () => {
  fc.assert(
    fc.property(history, fc.nat(600), (revisions, later) => {
      const now = (revisions.at(-1)?.at ?? 0) + later * MINUTE
      const gone = new Set(superfluous(revisions, now))
      for (const [i, r] of revisions.entries()) {
        const next = revisions[i + 1]
        if (!gone.has(r.key)) continue
        expect(r.occasion).toBe('autosave')
        expect(next && next.at - r.at < 30 * MINUTE).toBe(true)
      }
      const left = revisions.filter((r) => !gone.has(r.key))
      expect(superfluous(left, now)).toEqual([])
    }),
  )
})
