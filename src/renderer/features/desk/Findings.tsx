import { ChevronDown, ChevronUp } from 'lucide-react'
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { Finding } from '#shared/finding.ts'
import { focusDesk } from '../../app/panes.ts'
import { checks } from '../../checks/store.ts'
import { useStore } from '../../state/store.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Aside } from './Aside.tsx'
import { fixSafe, goOn, move } from './actions.ts'
import type { Arranged } from './arrange.ts'
import { FindingCard } from './FindingCard.tsx'
import { Note } from './Note.tsx'
import { NotRun } from './NotRun.tsx'
import { Summary } from './Summary.tsx'
import { desk } from './store.ts'
import { useArranged } from './useArranged.ts'
import './findings.css'

export function Findings() {
  const list = useArranged()
  const current = useStore(checks, (s) => s.current)
  const known = useStore(checks, (s) => s.known)
  const at = list.order.findIndex((f) => f.key === current)
  const keepFocus = useFocusKept()
  return (
    <div className="findings">
      <Summary list={list} known={known} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows move along the buttons inside */}
      <div className="findings-list scroll" onKeyDown={arrows} {...keepFocus}>
        <Group title="Stop the export" findings={list.errors} current={current} />
        <Group title="Look at" findings={list.warnings} current={current} />
        <Group title="For information" findings={list.infos} current={current} />
        <NotRun list={list} />
        {known && list.order.length + list.notRun.length === 0 ? (
          <Clean aside={list.aside.length} />
        ) : null}
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

/** A finding that goes takes its buttons along: the focus then goes to the one in hand, not to nowhere. */
function useFocusKept() {
  const within = useRef(false)
  useEffect(() => {
    if (!within.current || document.activeElement !== document.body) return
    within.current = false
    focusDesk()
  })
  return {
    onFocus: () => {
      within.current = true
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      // Without a next element the window lost the focus, or the element is gone: not a choice to leave.
      if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) {
        within.current = false
      }
    },
  }
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
      <h2 className="group-title">{props.title}</h2>
      <ul>
        {props.findings.map((finding) => {
          const isInHand = finding.key === current
          return (
            <FindingCard
              key={finding.key}
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

function Clean({ aside }: { readonly aside: number }) {
  return (
    <p className="empty">
      <strong>Nothing to settle.</strong>
      {aside > 0
        ? 'What you set aside or overrode stands below; it goes into the receipt.'
        : 'The desk looks again with every word you change. Export… writes the files.'}
    </p>
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
