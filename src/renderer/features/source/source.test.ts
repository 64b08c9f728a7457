import { expect, it } from 'vitest'
import { ferrySource } from '#bridge/testing/sample.ts'
import { sourceRows } from './rows.ts'
import { sourceFacts, sourceName, takenOut } from './words.ts'

it('shows every line that is not blank, with what became of it', () => {
  const rows = sourceRows(ferrySource())
  expect(rows.map((r) => r.line)).toEqual([1, 3, 4, 5, 7, 9, 11, 13, 15, 17])
  expect(rows[0]?.move?.why).toBe('became the headline')
  expect(rows[2]?.removal?.why).toBe('caption, 2nd copy')
  expect(rows[5]?.block).toBe('p1')
})

it('folds the lines of another story into one row', () => {
  const source = ferrySource()
  const lines = source.lines.map((l) =>
    l.line < 8 && l.text !== '' ? { ...l, fate: { kind: 'story' as const, story: 1 } } : l,
  )
  const rows = sourceRows({ ...source, lines })
  expect(rows[0]).toMatchObject({ line: 1, other: { story: 1, to: 7 } })
  expect(rows[1]).toMatchObject({ line: 9, other: null })
})

it('names a source by its file, else by what it was', () => {
  const source = ferrySource()
  expect(sourceName(source, 0)).toBe('Source')
  expect(sourceName({ ...source, role: 'paste' }, 2)).toBe('Paste 2')
  const named = { ...source, source: { ...source.source, name: 'harbour-wire.txt' } }
  expect(sourceName(named, 0)).toBe('harbour-wire.txt')
})

it('says when it came and how much it is', () => {
  const source = ferrySource()
  const received = new Date(2024, 2, 3, 13, 41).toISOString()
  const facts = sourceFacts(
    { ...source, source: { ...source.source, received }, lines: source.lines.slice(0, 1) },
    new Date(2024, 2, 3, 15, 0),
  )
  expect(facts).toBe('pasted 13:41 · 46 characters · kept as it came')
})

it('counts what is out and what is back', () => {
  const source = ferrySource()
  const removals = source.removals.map((r, i) => ({ ...r, restored: i === 0 }))
  expect(takenOut({ ...source, removals })).toEqual({ lines: 4, back: 1 })
})
