import { describe, expect, it } from 'vitest'
import { copyOf } from '../../prepare/testing/copy.ts'
import type { Report, Rule } from '../define.ts'
import { fragmentUnattributed } from './fragment-unattributed.ts'
import { quoteUnattributed } from './quote-unattributed.ts'
import { quoteUnbalanced } from './quote-unbalanced.ts'
import { straightMarks } from './straight-marks.ts'

function findings(
  rule: Extract<Rule, { looksAt: 'article' }>,
  example: Parameters<typeof copyOf>[0],
) {
  const out: Report[] = []
  rule.check(copyOf(example), (r) => out.push(r))
  return out.map((r) => ({
    where: r.unit.where,
    text: r.unit.text.slice(r.span.start, r.span.end),
  }))
}

const rules = [quoteUnbalanced, straightMarks, quoteUnattributed, fragmentUnattributed]

describe.each(rules.map((r) => [r.id, r] as const))('%s', (_id, rule) => {
  it.each(rule.examples.bad.map((e) => [e.text, e] as const))('finds %s', (_, example) => {
    expect(findings(rule, example)).toContainEqual({ where: example.where, text: example.text })
  })
  it.each(rule.examples.good.map((e) => [e.body, e] as const))('is silent on %s', (_, example) => {
    expect(findings(rule, example)).toEqual([])
  })
})
