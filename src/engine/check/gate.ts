/** The export gate (rules.md, section 9): what stands between an article and its export. */
import {
  type Counts,
  type Dismissal,
  type Finding,
  NEVER_OVERRIDDEN,
  type NotRun,
  REASON_MIN,
} from '#shared/finding.ts'
import { notRunKey } from './key.ts'

export interface Decided<T> {
  readonly finding: T
  readonly dismissal: Dismissal
}

export interface GateVerdict {
  readonly allowed: boolean
  /** Errors that block. */
  readonly open: readonly Finding[]
  /** Errors that somebody answers for with name and reason. */
  readonly overridden: readonly Decided<Finding>[]
  /** Warnings and informations that were set aside. */
  readonly aside: readonly Decided<Finding>[]
  /** Warnings that nobody set aside: they are listed and never block. */
  readonly warnings: readonly Finding[]
  /** Rules that did not run and that nobody answers for: they block. */
  readonly notRun: readonly NotRun[]
  readonly notRunOverridden: readonly Decided<NotRun>[]
}

export interface Judged {
  readonly findings: readonly Finding[]
  readonly notRun: readonly NotRun[]
}

/**
 * Judges an outcome by what the editor decided. One decision answers for one finding, never for all; it is
 * void once the words under it change, because the key does.
 */
export function gate(outcome: Judged, dismissals: readonly Dismissal[]): GateVerdict {
  const byKey = decisions(dismissals)
  const open: Finding[] = []
  const overridden: Decided<Finding>[] = []
  const aside: Decided<Finding>[] = []
  const warnings: Finding[] = []
  for (const finding of outcome.findings) {
    const dismissal = settledBy(finding, byKey)
    if (dismissal) (finding.severity === 'error' ? overridden : aside).push({ finding, dismissal })
    else if (finding.severity === 'error') open.push(finding)
    else if (finding.severity === 'warning') warnings.push(finding)
  }
  const notRun: NotRun[] = []
  const notRunOverridden: Decided<NotRun>[] = []
  for (const one of outcome.notRun) {
    const dismissal = byKey
      .get(notRunKey(one.rule))
      ?.findLast((d) => d.rule === one.rule && isOverride(d))
    if (dismissal) notRunOverridden.push({ finding: one, dismissal })
    else notRun.push(one)
  }
  const allowed = open.length === 0 && notRun.length === 0
  return { allowed, open, overridden, aside, warnings, notRun, notRunOverridden }
}

/** How many findings of each severity are still to be dealt with: those without a decision. */
export function countFindings(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
): Counts {
  const byKey = decisions(dismissals)
  const counts = { errors: 0, warnings: 0, infos: 0 }
  for (const finding of findings) {
    if (settledBy(finding, byKey)) continue
    if (finding.severity === 'error') counts.errors++
    else if (finding.severity === 'warning') counts.warnings++
    else counts.infos++
  }
  return counts
}

/** An override counts with a name and a reason of ten characters or more, white space at the ends left out. */
export function isOverride(dismissal: Dismissal): boolean {
  return (
    dismissal.kind === 'override' &&
    dismissal.name.trim() !== '' &&
    [...dismissal.reason.trim()].length >= REASON_MIN
  )
}

function decisions(dismissals: readonly Dismissal[]): ReadonlyMap<string, Dismissal[]> {
  const byKey = new Map<string, Dismissal[]>()
  for (const d of dismissals) {
    const same = byKey.get(d.key)
    if (same) same.push(d)
    else byKey.set(d.key, [d])
  }
  return byKey
}

/** The newest decision that settles a finding: an override for an error, either kind for the rest. */
function settledBy(
  finding: Finding,
  byKey: ReadonlyMap<string, readonly Dismissal[]>,
): Dismissal | undefined {
  return byKey.get(finding.key)?.findLast((d) => {
    if (d.rule !== finding.rule) return false
    if (finding.severity !== 'error') return true
    return isOverride(d) && !NEVER_OVERRIDDEN.includes(finding.rule)
  })
}
