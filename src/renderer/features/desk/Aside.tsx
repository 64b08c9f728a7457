import { ChevronDown, ChevronRight } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { placeLabel } from '#shared/article/units.ts'
import type { Dismissal, Severity } from '#shared/finding.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { SeverityMark } from '../../ui/Marks.tsx'
import { dayTime } from '../../ui/words.ts'
import { bringBack, reveal } from './actions.ts'
import type { Arranged } from './arrange.ts'
import { desk } from './store.ts'

/** What was set aside or overridden, folded at the end of the list, each with the way back. */
export function Aside({ list }: { readonly list: Arranged }) {
  const open = useStore(desk, (s) => s.asideOpen)
  const n = list.aside.length + list.notRunOverridden.length
  if (n === 0) return null
  const Chevron = open ? ChevronDown : ChevronRight
  return (
    <section aria-label="Set aside" className="aside-group">
      <AriaButton
        className="group-toggle"
        aria-expanded={open}
        onPress={() => desk.set({ asideOpen: !open })}
      >
        <Chevron size={14} aria-hidden />
        <span className="group-title">Set aside</span>
        <span className="tabular">{n}</span>
      </AriaButton>
      {open ? (
        <ul>
          {list.aside.map(({ finding, dismissal }) => (
            <Decision
              key={finding.key}
              severity={finding.severity}
              place={placeLabel(finding.where)}
              message={finding.message}
              dismissal={dismissal}
              go={() => reveal(finding)}
            />
          ))}
          {list.notRunOverridden.map(({ finding, dismissal }) => (
            <Decision
              key={finding.rule}
              severity="error"
              place={`Rule ${finding.rule}`}
              message={finding.why}
              dismissal={dismissal}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function Decision(props: {
  readonly severity: Severity
  readonly place: string
  readonly message: string
  readonly dismissal: Dismissal
  readonly go?: () => void
}) {
  const { dismissal } = props
  const who = dismissal.kind === 'override' ? `Overridden by ${dismissal.name}` : 'Set aside'
  const when = dayTime(dismissal.at, new Date())
  return (
    <li className="finding plain">
      <SeverityMark severity={props.severity} />
      <span className="finding-words">
        <span className="finding-place">{props.place}</span>
        <span className="finding-message">{props.message}</span>
        <span className="finding-place">
          {who} {when}
          {dismissal.reason ? `: ${dismissal.reason}` : ''}
        </span>
        <span className="finding-buttons">
          <Button onPress={() => void bringBack(dismissal)}>Bring back</Button>
          {props.go ? (
            <Button kind="link" onPress={props.go}>
              Go
            </Button>
          ) : null}
        </span>
      </span>
    </li>
  )
}
