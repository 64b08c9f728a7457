import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { STEPS } from './order.ts'

/** What stands beside the steps and is none: their shape, the order, and what works on the source before it is a story. */
const NO_STEPS = ['step', 'of-kind', 'order', 'mojibake', 'unwrap', 'story-split']

it('every file is a step in the order, once, by its own name', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
    .map((f) => f.replace(/\.ts$/, ''))
    .filter((f) => !NO_STEPS.includes(f))
  expect(STEPS.map((s) => s.id).sort()).toEqual(files.sort())
})

it('every step says what it does in a sentence', () => {
  for (const step of STEPS) expect(step.says).toMatch(/^[A-Z].*\.$/)
})
