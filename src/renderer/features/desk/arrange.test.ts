import { describe, expect, it } from 'vitest'
import type { Dismissal, Finding, Severity } from '#shared/finding.ts'
import { arrange, keepInHand, neighbour } from './arrange.ts'

const finding = (key: string, severity: Severity): Finding => ({
  rule: `rule-${key}`,
  severity,
  where: 'body[0]',
  unit: { block: 'b1', field: 'text' },
  text: key,
  start: 0,
  end: 1,
  message: key,
  key,
})
const dismissal = (key: string, kind: Dismissal['kind']): Dismissal => ({
  key,
  rule: `rule-${key}`,
  kind,
  text: key,
  name: 'Ines Corvo',
  reason: 'checked with the desk',
  at: '2024-03-03T14:00:00+00:00',
})
const a = finding('a', 'warning')
const b = finding('b', 'error')
const c = finding('c', 'info')
const d = finding('d', 'error')
const keys = (list: readonly Finding[]) => list.map((f) => f.key).join('')

describe('arrange', () => {
  it('puts errors first, keeps reading order within, hides information until asked', () => {
    expect(keys(arrange({ findings: [a, b, c, d], notRun: [] }, [], false).order)).toBe('bda')
    expect(keys(arrange({ findings: [a, b, c, d], notRun: [] }, [], true).order)).toBe('bdac')
    expect(arrange({ findings: [a, b, c, d], notRun: [] }, [], false).counts).toEqual({
      errors: 2,
      warnings: 1,
      infos: 1,
    })
  })
  it('takes out what was set aside or overridden, and lists it', () => {
    const now = arrange(
      { findings: [a, b], notRun: [] },
      [dismissal('a', 'aside'), dismissal('b', 'override')],
      false,
    )
    expect(now.order).toEqual([])
    expect(now.aside.map((x) => x.finding.key)).toEqual(['b', 'a'])
  })
  it('an error that was a warning when it was set aside is open again', () => {
    expect(
      keys(arrange({ findings: [b], notRun: [] }, [dismissal('b', 'aside')], false).errors),
    ).toBe('b')
  })
})

describe('neighbour', () => {
  it('goes on, back and round', () => {
    expect(neighbour([a, b, d], 'a', 1)?.key).toBe('b')
    expect(neighbour([a, b, d], 'a', -1)?.key).toBe('d')
    expect(neighbour([a, b, d], 'd', 1)?.key).toBe('a')
    expect(neighbour([a, b, d], null, 1)?.key).toBe('a')
    expect(neighbour([a, b, d], null, -1)?.key).toBe('d')
    expect(neighbour([], null, 1)).toBeNull()
  })
})

describe('keepInHand', () => {
  it('keeps the same one wherever it moved', () => {
    expect(keepInHand([a, b], [b, d, a], 'a')).toBe('a')
  })
  it('takes the one after when it is gone, the last when it was the last', () => {
    expect(keepInHand([a, b, d], [a, d], 'b')).toBe('d')
    expect(keepInHand([a, b, d], [a, b], 'd')).toBe('b')
    expect(keepInHand([a], [], 'a')).toBeNull()
  })
  it('starts with the first', () => {
    expect(keepInHand([], [b, a], null)).toBe('b')
  })
})
