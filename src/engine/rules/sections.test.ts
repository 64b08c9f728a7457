import { expect, it } from 'vitest'
import { RULES } from './registry.ts'
import { inSections, OTHERS, SECTIONS } from './sections.ts'

it('shows every rule once, and knows the section of each that is shipped', () => {
  const shown = inSections(RULES)
  expect(shown.flatMap((s) => s.rules.map((r) => r.id)).sort()).toEqual(
    RULES.map((r) => r.id).sort(),
  )
  expect(shown.map((s) => s.title)).not.toContain(OTHERS)
})

it('names no rule twice', () => {
  const ids = SECTIONS.flatMap((s) => s.rules)
  expect(new Set(ids).size).toBe(ids.length)
})

it('a rule of a desk’s own comes last', () => {
  expect(inSections([{ id: 'headline-shouts' }, { id: 'ui-residue' }])).toEqual([
    { title: 'Cleaning residue', rules: [{ id: 'ui-residue' }] },
    { title: OTHERS, rules: [{ id: 'headline-shouts' }] },
  ])
})
