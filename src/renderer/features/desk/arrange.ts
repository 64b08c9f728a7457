/** Which findings are open, which are set aside, in which order the desk shows them, and which one is next. */
import { type Decided, gate } from '#engine/check/gate.ts'
import type { Counts, Dismissal, Finding, NotRun } from '#shared/finding.ts'

export interface Arranged {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly infos: readonly Finding[]
  /** Set aside or overridden, with who and why. */
  readonly aside: readonly Decided<Finding>[]
  /** Rules that did not run: they stop the export too. */
  readonly notRun: readonly NotRun[]
  readonly notRunOverridden: readonly Decided<NotRun>[]
  /** The open ones as the desk lists them: this is the order of next and previous. */
  readonly order: readonly Finding[]
  /** How many things stop the export. */
  readonly stops: number
  readonly counts: Counts
}

/**
 * The gate's own verdict, so that the desk never shows free what the export refuses. Information is counted
 * always, but listed only where the reader asked for it. Findings come in reading order and keep it.
 */
export function arrange(
  outcome: { readonly findings: readonly Finding[]; readonly notRun: readonly NotRun[] },
  dismissals: readonly Dismissal[],
  showInfo: boolean,
): Arranged {
  const verdict = gate(outcome, dismissals)
  const decided = [...verdict.overridden, ...verdict.aside]
  const settled = new Set(decided.map((d) => d.finding))
  const infos = outcome.findings.filter((f) => f.severity === 'info' && !settled.has(f))
  const shown = showInfo ? infos : []
  return {
    errors: verdict.open,
    warnings: verdict.warnings,
    infos: shown,
    aside: decided.filter((a) => showInfo || a.finding.severity !== 'info'),
    notRun: verdict.notRun,
    notRunOverridden: verdict.notRunOverridden,
    order: [...verdict.open, ...verdict.warnings, ...shown],
    stops: verdict.open.length + verdict.notRun.length,
    counts: {
      errors: verdict.open.length,
      warnings: verdict.warnings.length,
      infos: infos.length,
    },
  }
}

/** The one `step` further on, round the end; from nowhere the first or the last. Null when there is none. */
export function neighbour(
  order: readonly Finding[],
  current: string | null,
  step: 1 | -1,
): Finding | null {
  if (order.length === 0) return null
  const at = order.findIndex((f) => f.key === current)
  if (at < 0) return (step === 1 ? order[0] : order.at(-1)) ?? null
  return order[(at + step + order.length) % order.length] ?? null
}

/**
 * Which one is in hand after the list changed: the same, while it is there; else the one that took its place.
 */
export function keepInHand(
  before: readonly Finding[],
  now: readonly Finding[],
  current: string | null,
): string | null {
  if (now.length === 0) return null
  if (current !== null && now.some((f) => f.key === current)) return current
  const at = before.findIndex((f) => f.key === current)
  if (at < 0) return now[0]?.key ?? null
  const left = new Set(now.map((f) => f.key))
  const follower = before.slice(at + 1).find((f) => left.has(f.key))
  return (follower ?? now[Math.min(at, now.length - 1)])?.key ?? null
}
