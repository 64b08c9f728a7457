import { describe, expect, it } from 'vitest'
import { createArticle, figure, paragraph } from './create.ts'
import { ARTICLE_SCHEMA } from './model.ts'
import { parseArticle } from './parse.ts'
import { UPGRADES, upgrade } from './upgrades/index.ts'

const article = () => ({
  ...createArticle('urn:uuid:0b9e3b5e-8a55-4d57-9d39-4f1f0a3c1d11', '2026-03-03T14:00:00+01:00'),
  blocks: [paragraph('b1', 'The pier is shut.'), figure('b2', { caption: 'The pier.' })],
})

describe('parseArticle', () => {
  it('gives back what it was given', () => {
    const a = article()
    const back = parseArticle(JSON.parse(JSON.stringify(a)))
    expect(back).toEqual({ ok: true, value: a })
  })

  it('names the field that does not fit', () => {
    const bad = { ...article(), blocks: [{ type: 'paragraph', id: 'b1', text: 7, marks: [] }] }
    const back = parseArticle(bad, 'pier.json')
    expect(back.ok).toBe(false)
    if (!back.ok) expect(back.failure.message).toMatch(/^pier\.json .*blocks\.0\.text/)
  })

  it('refuses a document of a newer program and says what to do', () => {
    const back = parseArticle({ ...article(), schema: ARTICLE_SCHEMA + 1 })
    expect(back.ok).toBe(false)
    if (!back.ok) expect(back.failure.message).toContain('newer Copydesk')
  })

  it.each([null, [], 'text', 3, {}])('refuses %j', (value) => {
    expect(parseArticle(value).ok).toBe(false)
  })
})

describe('upgrades', () => {
  it('there is exactly one step from every older schema', () => {
    const from = UPGRADES.map((u) => u.from)
    expect(from).toEqual(Array.from({ length: ARTICLE_SCHEMA - 1 }, (_, i) => i + 1))
  })

  it('runs the steps in turn and sets the number', () => {
    const steps = [
      { from: 2, step: (d: object) => ({ schema: 0, ...d, second: true }) },
      { from: 1, step: (d: object) => ({ schema: 0, ...d, first: true }) },
    ]
    expect(upgrade({ schema: 1 }, steps, 3)).toEqual({ schema: 3, first: true, second: true })
  })

  it('throws when a step is missing', () => {
    expect(() => upgrade({ schema: 1 }, [], 2)).toThrow('no upgrade step')
  })
})
