import type { Unit } from '#shared/article/units.ts'
import type { Fix } from '#shared/finding.ts'
import type { Span } from '#shared/text/span.ts'
import type { Report, Rule } from '../rules/define.ts'

/** What a rule said, before order, precedence and keys. */
export interface Draft {
  readonly rule: Rule
  readonly unit: Unit
  readonly span: Span
  readonly message: string
  readonly fix: Fix | null
}

/** Checks what a rule reported. Throws when the place lies outside the unit: the rule's fault. */
export function draftOf(rule: Rule, report: Report): Draft {
  const { unit, span } = report
  const fits =
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    span.start >= 0 &&
    span.start <= span.end &&
    span.end <= unit.text.length
  if (!fits) {
    throw new RangeError(
      `it points at ${span.start} to ${span.end} of ${unit.where}, which has ${unit.text.length} characters`,
    )
  }
  return {
    rule,
    unit,
    span: { start: span.start, end: span.end },
    message: report.message ?? rule.message,
    fix: report.fix ? { ...report.fix, steps: [...report.fix.steps] } : null,
  }
}
