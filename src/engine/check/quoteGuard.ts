/** The promise of DESIGN.md: no safe fix changes a letter or digit between quotation marks. */
import type { Unit } from '#shared/article/units.ts'
import { sameUnit } from '#shared/article/units.ts'
import type { Fix } from '#shared/finding.ts'
import type { Span } from '#shared/text/span.ts'
import type { PreparedUnit } from '../prepare/copy.ts'
import { quotationAt } from '../rules/quotedAt.ts'

const LETTERS = /[^\p{L}\p{N}\p{M}]+/gu

/**
 * The fix as its rule gave it; no longer safe where it would change letters or digits of a quotation, of a
 * unit other than its own, or take a block away.
 */
export function guarded(fix: Fix, unit: PreparedUnit | Unit): Fix {
  if (!fix.safe) return fix
  return fix.steps.every((step) => isHarmless(step, unit)) ? fix : { ...fix, safe: false }
}

function isHarmless(step: Fix['steps'][number], unit: PreparedUnit | Unit): boolean {
  if (step.type !== 'replace' || !sameUnit(step.unit, unit.ref)) return false
  const before = unit.text.slice(step.start, step.end).replace(LETTERS, '')
  if (before === step.insert.replace(LETTERS, '')) return true
  if (!('marks' in unit)) return false
  return !touchesQuotation(unit, step)
}

function touchesQuotation(unit: PreparedUnit, place: Span): boolean {
  if (unit.kind === 'quote' || quotationAt(unit, place.start) !== null) return true
  return unit.marks.spans.some((s) => s.start < place.end && place.start < s.end)
}
