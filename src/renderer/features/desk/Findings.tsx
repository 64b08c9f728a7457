import { ChevronDown, ChevronRight, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { placeLabel } from '#shared/article/units.ts'
import type { Finding } from '#shared/finding.ts'
import { checks } from '../../checks/store.ts'
import { useStore } from '../../state/store.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { keyed } from '../../ui/keyed.ts'
import { SeverityMark } from '../../ui/Marks.tsx'
import { dayTime } from '../../ui/words.ts'
import { bringBack, fixSafe, go, goOn, move } from './actions.ts'
import type { Arranged } from './arrange.ts'
import { FindingCard } from './FindingCard.tsx'
import { Summary } from './Summary.tsx'
import { desk } from './store.ts'
import { useArranged } from './useArranged.ts'
import './findings.css'

export function Findings() {
  const list = useArranged()
  const current = useStore(checks, (s) => s.current)
  const known = useStore(checks, (s) => s.known)
  const at = list.order.findIndex((f) => f.key === current)
  return (
    <div className="findings">
      <Summary list={list} known={known} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move along the buttons inside */}
      <div className="findings-list scroll" onKeyDown={arrows}>
        <Group title="Stop the export" findings={list.errors} current={current} />
        <Group title="Look at" findings={list.warnings} current={current} />
        <Group title="For information" findings={list.infos} current={current} />
        <NotRun />
        {known && list.order.length === 0 ? <Clean aside={list.aside.length} /> : null}
        <Aside list={list} />
      </div>
      <Note />
      <footer className="findings-foot">
        <IconButton
          icon={ChevronUp}
          label="Finding before"
          keys="Shift+F8"
          small
          disabled={list.order.length === 0}
          onPress={() => goOn(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label="Next finding"
          keys="F8"
          small
          disabled={list.order.length === 0}
          onPress={() => goOn(1)}
        />
        <span className="findings-place tabular">
          {list.order.length === 0 ? '' : `${at + 1} of ${list.order.length}`}
        </span>
        <FixSafe list={list} />
      </footer>
    </div>
  )
}

function arrows(event: KeyboardEvent<HTMLElement>) {
  const head = (event.target as HTMLElement).closest('[data-finding]')
  if (!head || event.ctrlKey || event.altKey || event.metaKey) return
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  const list = event.currentTarget
  move(event.key === 'ArrowDown' ? 1 : -1)
  requestAnimationFrame(() => {
    list.querySelector<HTMLElement>('.finding.in-hand [data-finding]')?.focus()
  })
}

function Group(props: {
  readonly title: string
  readonly findings: readonly Finding[]
  readonly current: string | null
}) {
  const form = useStore(desk, (s) => s.form)
  const why = useStore(desk, (s) => s.why)
  const inHand = useRef<HTMLLIElement>(null)
  const { current } = props
  useEffect(() => {
    if (current) inHand.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  if (props.findings.length === 0) return null
  return (
    <section aria-label={props.title}>
      <h3 className="group-title">{props.title}</h3>
      <ul>
        {keyed(props.findings, (f) => f.key).map(({ item: finding, name }) => {
          const isInHand = finding.key === current
          return (
            <FindingCard
              key={name}
              finding={finding}
              inHand={isInHand}
              form={isInHand && form === finding.key}
              why={isInHand && why === finding.key}
              {...(isInHand ? { ref: inHand } : {})}
            />
          )
        })}
      </ul>
    </section>
  )
}

function NotRun() {
  const notRun = useStore(checks, (s) => s.notRun)
  if (notRun.length === 0) return null
  return (
    <section aria-label="Not checked">
      <h3 className="group-title">Not checked</h3>
      <ul>
        {notRun.map(({ rule, why }) => (
          <li key={rule} className="finding plain">
            <SeverityMark severity="error" />
            <span className="finding-words">
              <span className="finding-place">Rule {rule}</span>
              <span className="finding-message">
                This rule did not run, so the export stays off. {why}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Clean({ aside }: { readonly aside: number }) {
  return (
    <p className="empty">
      <strong>Nothing stops the export.</strong>
      {aside > 0
        ? 'What you set aside or overrode stands below; it goes into the receipt.'
        : 'The desk looks again with every word you change. Export… writes the files.'}
    </p>
  )
}

function Aside({ list }: { readonly list: Arranged }) {
  const open = useStore(desk, (s) => s.asideOpen)
  if (list.aside.length === 0) return null
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
        <span className="tabular">{list.aside.length}</span>
      </AriaButton>
      {open ? (
        <ul>
          {keyed(list.aside, (a) => a.finding.key).map(({ item: { finding, dismissal }, name }) => (
            <li key={name} className="finding plain">
              <SeverityMark severity={finding.severity} />
              <span className="finding-words">
                <span className="finding-place">{placeLabel(finding.where)}</span>
                <span className="finding-message">{finding.message}</span>
                <span className="finding-place">
                  {dismissal.kind === 'override' ? `Overridden by ${dismissal.name}` : 'Set aside'}{' '}
                  {dayTime(dismissal.at, new Date())}
                  {dismissal.reason ? `: ${dismissal.reason}` : ''}
                </span>
                <span className="finding-buttons">
                  <Button onPress={() => void bringBack(dismissal)}>Bring back</Button>
                  <Button kind="link" onPress={() => go(finding)}>
                    Go
                  </Button>
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function Note() {
  const note = useStore(desk, (s) => s.note)
  if (!note) return null
  return (
    <div className="desk-note">
      <span>{note.words}</span>
      {note.undo ? (
        <Button kind="link" onPress={note.undo}>
          Bring back
        </Button>
      ) : null}
    </div>
  )
}

function FixSafe({ list }: { readonly list: Arranged }) {
  const safe = list.order.filter((f) => f.fix?.safe).length
  if (safe === 0) return null
  return (
    <Button onPress={() => void fixSafe()}>
      {safe === 1 ? 'Fix 1 safe one' : `Fix ${safe} safe ones`}
    </Button>
  )
}
