import fc from 'fast-check'
import { expect, it } from 'vitest'
import { articleUnits } from '#shared/article/units.ts'
import { isFlat, readFlat } from './flat.ts'

const read = (value: unknown) => readFlat(value, 'a.jsonl:1', 'urn:uuid:1', '2026-03-02T09:15:00Z')

it('keeps every text under the address of rules.md, letter by letter', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 })
  const flat = fc.record({
    headline: text,
    standfirst: text,
    body: fc.array(text, { maxLength: 5 }),
    figures: fc.array(fc.record({ caption: text, credit: text, alt: text }), { maxLength: 3 }),
  })
  fc.assert(
    fc.property(flat, (item) => {
      const result = read(item)
      if (!result.ok) throw new Error(result.failure.message)
      const units = new Map(articleUnits(result.value.article).map((u) => [u.where, u.text]))
      expect(units.get('headline')).toBe(item.headline)
      expect(units.get('standfirst')).toBe(item.standfirst)
      for (const [i, t] of item.body.entries()) expect(units.get(`body[${i}]`)).toBe(t)
      for (const [i, f] of item.figures.entries()) {
        for (const field of ['caption', 'credit', 'alt'] as const) {
          expect(units.get(`figures[${i}].${field}`)).toBe(f[field])
        }
      }
      expect(units.size).toBe(2 + item.body.length + 3 * item.figures.length)
    }),
  )
})

it('takes over date, publication, source, names and language', () => {
  const result = read({
    headline: 'Ferries',
    paragraphs: ['One.'],
    figures: [{ caption: 'A quay.', date: '2026-03-01', decorative: true }],
    published: '2026-03-02T10:00:00Z',
    source: 'Raw.',
    library: { names: [{ use: 'Orlo', not: ['Orloe'], kind: 'town' }] },
    language: 'de-AT',
  })
  expect(result).toMatchObject({
    ok: true,
    value: {
      source: 'Raw.',
      hasLanguage: true,
      names: [{ use: 'Orlo', not: ['Orloe'], kind: 'other' }],
      article: {
        header: { language: 'de-AT' },
        meta: { published: '2026-03-02T10:00:00Z' },
        blocks: [{ text: 'One.' }, { date: '2026-03-01', decorative: true, alt: '' }],
      },
    },
  })
})

it('names the field that does not fit', () => {
  const message = (value: unknown) => {
    const result = read(value)
    return result.ok ? '' : result.failure.message
  }
  expect(message({ headline: 3 })).toBe('a.jsonl:1: the field headline should be a text, not 3.')
  expect(message({ body: 'One.' })).toBe('a.jsonl:1: the field body should be a list, not "One.".')
  expect(message({ figures: ['x'] })).toBe(
    'a.jsonl:1: the field figures.0 should be an object, not "x".',
  )
})

it('knows the shape by its fields', () => {
  expect(isFlat({ headline: '' })).toBe(true)
  expect(isFlat({ paragraphs: [] })).toBe(true)
  expect(isFlat({ figures: [] })).toBe(false)
  expect(isFlat(null)).toBe(false)
  expect(isFlat([])).toBe(false)
})
