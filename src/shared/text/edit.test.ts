import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit, mapSpan } from './edit.ts'

const textAndEdits = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.nat(60), { maxLength: 8 }),
    fc.string(),
  )
  .map(([text, cuts, insert]) => {
    const points = [...new Set(cuts.map((c) => Math.min(c, text.length)))].sort((a, b) => a - b)
    const edits: Edit[] = []
    for (let i = 0; i + 1 < points.length; i += 2) {
      edits.push({ start: points[i] as number, end: points[i + 1] as number, insert })
    }
    return { text, edits }
  })

describe('applyEdits', () => {
  it('replaces, inserts and deletes in any order', () => {
    const edits = [
      { start: 10, end: 10, insert: '”' },
      { start: 0, end: 1, insert: '“' },
    ]
    expect(applyEdits('"We sail," she said.', edits)).toBe('“We sail,"” she said.')
  })

  it('refuses edits that overlap or leave the text', () => {
    expect(() => applyEdits('abc', [{ start: 0, end: 4, insert: '' }])).toThrow(RangeError)
    const two = [
      { start: 0, end: 2, insert: '' },
      { start: 1, end: 3, insert: '' },
    ]
    expect(() => applyEdits('abc', two)).toThrow(RangeError)
  })

  it('changes the length by what the edits say, whatever their order', () => {
    fc.assert(
      fc.property(textAndEdits, ({ text, edits }) => {
        const grow = edits.reduce((n, e) => n + e.insert.length - (e.end - e.start), 0)
        const out = applyEdits(text, edits)
        expect(out.length).toBe(text.length + grow)
        expect(applyEdits(text, [...edits].reverse())).toBe(out)
      }),
    )
  })
})

describe('mapSpan', () => {
  it('keeps a span on its words when text before it changes', () => {
    const edits = [{ start: 0, end: 3, insert: 'A much longer' }]
    const out = applyEdits('The pier is shut', edits)
    const s = mapSpan({ start: 4, end: 8 }, edits)
    expect(out.slice(s.start, s.end)).toBe('pier')
  })

  it('leaves text that is put in at an edge outside', () => {
    const edits = [
      { start: 4, end: 4, insert: '“' },
      { start: 8, end: 8, insert: '”' },
    ]
    const out = applyEdits('The pier is shut', edits)
    const s = mapSpan({ start: 4, end: 8 }, edits)
    expect(out.slice(s.start, s.end)).toBe('pier')
  })

  it('grows with what is put inside', () => {
    const edits = [{ start: 6, end: 6, insert: '--' }]
    const out = applyEdits('The pier is shut', edits)
    const s = mapSpan({ start: 4, end: 8 }, edits)
    expect(out.slice(s.start, s.end)).toBe('pi--er')
  })

  it('always answers a span inside the new text', () => {
    fc.assert(
      fc.property(textAndEdits, fc.nat(60), fc.nat(60), ({ text, edits }, a, b) => {
        const start = Math.min(a, b, text.length)
        const end = Math.min(Math.max(a, b), text.length)
        const s = mapSpan({ start, end }, edits)
        const out = applyEdits(text, edits)
        expect(0 <= s.start && s.start <= s.end && s.end <= out.length).toBe(true)
      }),
    )
  })
})
