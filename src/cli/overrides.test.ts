import { expect, it } from 'vitest'
import type { Finding } from '#shared/finding.ts'
import { type Override, Overrides } from './overrides.ts'

const entry = (more: Partial<Override> & { rule: string }): Override => ({
  name: 'Marta Kell',
  reason: 'The desk head has agreed.',
  ...more,
})
const error = (rule: string, where: string, text: string): Finding => ({
  rule,
  severity: 'error',
  where,
  unit: { block: where, field: 'text' },
  text,
  start: 0,
  end: text.length,
  message: '',
  key: `${rule}:${where}:${text}`,
})
const FINDINGS = [error('ui-residue', 'body[0]', 'TT'), error('ui-residue', 'body[4]', 'TT')]
const keys = (o: Overrides, id: string, findings = FINDINGS) =>
  o.decide(id, findings, [], 'now').map((d) => d.key)

it('lifts the first error that fits and is not lifted yet, once in a run', () => {
  const o = new Overrides([
    entry({ rule: 'ui-residue', text: 'TT' }),
    entry({ rule: 'ui-residue', text: 'TT' }),
  ])
  expect(keys(o, 'a#1')).toEqual(['ui-residue:body[0]:TT', 'ui-residue:body[4]:TT'])
  expect(keys(o, 'a#2')).toEqual([])
  expect(o.unused()).toEqual([])
})

it('keeps to address, key and story where they are given', () => {
  const at = new Overrides([entry({ rule: 'ui-residue', where: 'body[4]' })])
  expect(keys(at, 'a#1')).toEqual(['ui-residue:body[4]:TT'])
  const key = new Overrides([entry({ rule: 'ui-residue', key: 'ui-residue:body[4]:TT' })])
  expect(keys(key, 'a#1')).toEqual(['ui-residue:body[4]:TT'])
  const story = new Overrides([entry({ rule: 'ui-residue', text: 'TT', id: 'a#2' })])
  expect(keys(story, 'a#1')).toEqual([])
  expect(keys(story, 'a#2')).toEqual(['ui-residue:body[0]:TT'])
})

it('lifts errors only', () => {
  const o = new Overrides([entry({ rule: 'ui-residue', text: 'TT' })])
  const warnings = FINDINGS.map((f) => ({ ...f, severity: 'warning' as const }))
  expect(keys(o, 'a#1', warnings)).toEqual([])
  expect(o.unused()).toEqual(['Override 1 (ui-residue) fits no open error and changed nothing.'])
})

it('answers for a rule that did not run by its name alone', () => {
  const o = new Overrides([entry({ rule: 'ui-residue' })])
  const decided = o.decide('a#1', [], [{ rule: 'ui-residue', key: 'not-run:ui-residue' }], 'now')
  expect(decided).toMatchObject([{ key: 'not-run:ui-residue', kind: 'override', at: 'now' }])
})
