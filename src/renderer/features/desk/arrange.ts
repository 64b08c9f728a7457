/** Which findings are open, which are set aside, in which order the desk shows them, and which one is next. */
import type { Counts, Dismissal, Finding } from '#shared/finding.ts'

export interface Arranged {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly infos: readonly Finding[]
  /** Set aside or overridden, with who and why. */
  readonly aside: readonly { readonly finding: Finding; readonly dismissal: Dismissal }[]
  /** The open ones as the desk lists them: this is the order of next and previous. */
  readonly order: readonly Finding[]
  readonly counts: Counts
}

/**
 * An error is only quieted by an override, a warning or information by being set aside. Information counts
 * always, but is listed only where the reader asked for it. The findings come in reading order and keep it.
 */
export function arrange(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
  showInfo: boolean,
): Arranged {
  const byKey = new Map(dismissals.map((d) => [d.key, d]))
  const open: Record<Finding['severity'], Finding[]> = { error: [], warning: [], info: [] }
  const aside: { finding: Finding; dismissal: Dismissal }[] = []
  for (const finding of findings) {
    const dismissal = byKey.get(finding.key)
    const quiets = finding.severity === 'error' ? 'override' : 'aside'
    if (dismissal?.kind === quiets) aside.push({ finding, dismissal })
    else open[finding.severity].push(finding)
  }
  const infos = showInfo ? open.info : []
  return {
    errors: open.error,
    warnings: open.warning,
    infos,
    aside: aside.filter((a) => showInfo || a.finding.severity !== 'info'),
    order: [...open.error, ...open.warning, ...infos],
    counts: {
      errors: open.error.length,
      warnings: open.warning.length,
      infos: open.info.length,
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
