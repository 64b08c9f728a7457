/** The signs of severity: shape tells what colour tells. */
import { Check, Info, OctagonX, TriangleAlert } from 'lucide-react'
import type { Counts, Severity } from '#shared/finding.ts'
import { count } from './words.ts'
import './marks.css'

export function SeverityMark(props: { readonly severity: Severity; readonly size?: number }) {
  const size = props.size ?? 16
  const common = { size, strokeWidth: 1.7, 'aria-hidden': true } as const
  if (props.severity === 'error') return <OctagonX {...common} className="mark error" />
  if (props.severity === 'warning') return <TriangleAlert {...common} className="mark warning" />
  return <Info {...common} className="mark info" />
}

/** "⊗ 3 △ 2", a tick when clean, nothing when never checked. */
export function CountMarks({ counts }: { readonly counts: Counts | null }) {
  if (!counts) return null
  if (counts.errors + counts.warnings === 0) {
    return (
      <span className="counts">
        <Check size={14} strokeWidth={2} className="mark ok" aria-hidden />
        <span className="visually-hidden">clean</span>
      </span>
    )
  }
  return (
    <span className="counts tabular">
      {counts.errors > 0 ? (
        <span className="count-mark error">
          <SeverityMark severity="error" size={13} />
          <span aria-hidden>{counts.errors}</span>
          <span className="visually-hidden">{count(counts.errors, 'error')}</span>
        </span>
      ) : null}
      {counts.warnings > 0 ? (
        <span className="count-mark warning">
          <SeverityMark severity="warning" size={13} />
          <span aria-hidden>{counts.warnings}</span>
          <span className="visually-hidden">{count(counts.warnings, 'warning')}</span>
        </span>
      ) : null}
    </span>
  )
}
