import * as v from 'valibot'
import { expect, it } from 'vitest'
import type { Dismissal, Finding } from '#shared/finding.ts'
import { receiptSchema } from '#shared/receipt.ts'
import { defaultStyle } from '#shared/style.ts'
import { gate } from '../check/gate.ts'
import { notRunKey } from '../check/key.ts'
import { buildReceipt } from './receipt.ts'
import { harbourStory } from './testing/story.ts'

const finding = (rule: string, severity: Finding['severity'], key: string): Finding => ({
  rule,
  severity,
  where: 'body[0]',
  unit: { block: 'p1', field: 'text' },
  text: 'TT',
  start: 0,
  end: 2,
  message: 'Leftover.',
  key,
})
const decision = (rule: string, key: string, kind: Dismissal['kind']): Dismissal => ({
  key,
  rule,
  kind,
  text: 'TT',
  name: 'Marta Kell',
  reason: 'The desk head has agreed.',
  at: '2026-03-02T10:00:00+01:00',
})

it('holds what is open, who answers for what, and nothing that was set aside', () => {
  const findings = [
    finding('ui-residue', 'error', 'e1'),
    finding('straight-marks', 'warning', 'w1'),
    finding('caption-repeated', 'warning', 'w2'),
    finding('spacing-untidy', 'info', 'i1'),
  ]
  const verdict = gate({ findings, notRun: [{ rule: 'duplicate-text', why: 'It stopped.' }] }, [
    decision('ui-residue', 'e1', 'override'),
    decision('straight-marks', 'w1', 'aside'),
    decision('duplicate-text', notRunKey('duplicate-text'), 'override'),
  ])
  expect(verdict.allowed).toBe(true)
  const receipt = buildReceipt({
    article: harbourStory(),
    revision: null,
    textHash: 'a'.repeat(64),
    at: '2026-03-02T11:00:00+01:00',
    version: '1.0.0',
    style: defaultStyle('en-US'),
    locale: 'en-GB',
    rules: { version: '3-abc', count: 3 },
    counts: { errors: 0, warnings: 1, infos: 1 },
    verdict,
    files: [],
  })
  expect(v.parse(receiptSchema, receipt)).toEqual(receipt)
  expect(receipt.open.map((o) => o.rule)).toEqual(['caption-repeated'])
  expect(receipt.overrides.map((o) => [o.rule, o.where, o.name])).toEqual([
    ['ui-residue', 'body[0]', 'Marta Kell'],
    ['duplicate-text', '', 'Marta Kell'],
  ])
  expect(receipt.style.locale).toBe('en-GB')
})
