import { describe, expect, it } from 'vitest'
import { RULES } from '#engine/check/index.ts'
import { exampleParts } from './example.ts'

describe('an example', () => {
  it('of one text is that text, with the words that are wrong', () => {
    expect(exampleParts({ body: ['Share this article'], where: 'body[0]', text: 'Share' })).toEqual(
      [{ place: 'body[0]', label: '', text: 'Share this article', anchor: 'Share' }],
    )
  })

  it('that compares two texts names both', () => {
    const parts = exampleParts({
      source: '“We sail in June,” Kell said.',
      body: ['“We sail in July,” Kell said.'],
      where: 'body[0]',
      text: 'July',
    })
    expect(parts.map((p) => [p.label, p.anchor])).toEqual([
      ['Source', null],
      ['Story', 'July'],
    ])
  })

  it('of an empty field says so', () => {
    expect(exampleParts({ figures: [{ credit: '' }], where: 'figures[0].credit' })).toEqual([
      { place: 'figures[0].credit', label: '', text: '(empty)', anchor: null },
    ])
  })

  it('names the house spelling', () => {
    const library = { names: [{ use: 'Orlo', not: ['Orloe'] }] }
    expect(exampleParts({ library, body: ['Orloe'] })[0]).toMatchObject({
      label: 'House',
      text: 'Orlo, not Orloe',
    })
  })

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    'of %s has something to show',
    (_, rule) => {
      for (const one of [...rule.examples.bad.slice(0, 1), ...rule.examples.good.slice(0, 1)]) {
        expect(exampleParts(one).length).toBeGreaterThan(0)
      }
    },
  )
})
