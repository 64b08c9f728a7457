import { describe, expect, it } from 'vitest'
import type { Finding } from '#shared/finding.ts'
import { filtered, needsLook, speakerFilter } from './filter.ts'
import { changed, entry, JULY } from './testing.ts'

const kept = entry('“We cannot open a berth”')
const other = entry('“promised new fenders by July”', { match: changed(JULY) })
const nobodys = entry('“Nobody signed them”', { name: null })
const biel = entry('“a good start”', { name: 'Tomas Biel', match: { state: 'short' } })
const ledger = [kept, other, nobodys, biel]
const finding = (severity: Finding['severity']): Finding => ({
  rule: 'straight-marks',
  severity,
  where: 'body[0]',
  unit: kept.unit,
  text: 'We',
  start: 1,
  end: 3,
  message: '',
  key: 'f',
})

describe('the filter', () => {
  it('shows all as the very same list', () => {
    expect(filtered(ledger, 'all', ' ', [])).toBe(ledger)
  })

  it.each([
    ['match changed', [other]],
    ['match short', [biel]],
    ['match absent', []],
    ['nobody', [nobodys]],
    [speakerFilter('Tomas Biel'), [biel]],
    ['look', [other, nobodys]],
  ] as const)('%s', (filter, wanted) => {
    expect(filtered(ledger, filter, '', [])).toEqual(wanted)
  })

  it('searches words and speakers, whatever their marks, accents and case', () => {
    expect(filtered(ledger, 'all', 'BIEL', [])).toEqual([biel])
    expect(filtered([entry('“C’est déjà fait”')], 'all', "c'est deja", [])).toHaveLength(1)
    expect(filtered(ledger, speakerFilter('Marta Kell'), 'berth', [])).toEqual([kept])
  })
})

it('a quote needs a look when the desk found something to settle in it', () => {
  expect(needsLook(kept, [])).toBe(false)
  expect(needsLook(kept, [finding('warning')])).toBe(true)
  expect(needsLook(kept, [finding('info')])).toBe(false)
  expect(needsLook(kept, [{ ...finding('error'), unit: { block: 'p2', field: 'text' } }])).toBe(
    false,
  )
})
