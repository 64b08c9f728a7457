/** The promise of DESIGN.md: no safe fix changes a letter or digit between quotation marks. */
import type { UnitRef } from '#shared/article/units.ts'
import type { Fix, FixStep } from '#shared/finding.ts'
import type { Span } from '#shared/text/span.ts'
import type { PreparedUnit } from '../prepare/copy.ts'
import { quotationAt } from '../rules/quotedAt.ts'

const LETTERS = /[^\p{L}\p{N}\p{M}]+/gu

/** Finds the unit that a step changes; undefined where there is none. */
export type UnitLookup = (ref: UnitRef) => PreparedUnit | undefined

/**
 * The fix as its rule gave it; no longer safe where it would change letters or digits of a quotation, of a
 * text that nobody knows, or take a block away.
 */
export function guarded(fix: Fix, unitOf: UnitLookup): Fix {
  if (!fix.safe) return fix
  return fix.steps.every((step) => isHarmless(step, unitOf)) ? fix : { ...fix, safe: false }
}

function isHarmless(step: FixStep, unitOf: UnitLookup): boolean {
  if (step.type !== 'replace') return false
  const unit = unitOf(step.unit)
  if (unit === undefined) return false
  const before = unit.text.slice(step.start, step.end).replace(LETTERS, '')
  return before === step.insert.replace(LETTERS, '') || !touchesQuotation(unit, step)
}

function touchesQuotation(unit: PreparedUnit, place: Span): boolean {
  if (unit.kind === 'quote' || quotationAt(unit, place.start) !== null) return true
  return unit.marks.spans.some((s) => s.start < place.end && place.start < s.end)
}
