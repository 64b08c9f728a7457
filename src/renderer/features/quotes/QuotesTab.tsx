import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { Ledger } from '#shared/ledger.ts'
import { checks } from '../../checks/store.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { article } from '../article/store.ts'
import { Note } from '../desk/Note.tsx'
import { Summary } from '../desk/Summary.tsx'
import { useArranged } from '../desk/useArranged.ts'
import { FilterBar } from './FilterBar.tsx'
import { ALL, filtered, findingsAt } from './filter.ts'
import { QuoteRow } from './QuoteRow.tsx'
import { Speakers } from './Speakers.tsx'
import { quotes } from './store.ts'
import { whyNotCompared } from './words.ts'
import './quotes.css'

/** Every quote of the story: who says it, and whether the source has it. */
export function QuotesTab() {
  const ledger = useStore(checks, (s) => s.ledger)
  const known = useStore(checks, (s) => s.known)
  const filter = useStore(quotes, (s) => s.filter)
  const query = useStore(quotes, (s) => s.query)
  const list = useArranged()
  const shown = useMemo(
    () => filtered(ledger, filter, query, list.order),
    [ledger, filter, query, list.order],
  )
  return (
    <div className="findings">
      <Summary list={list} known={known} />
      {ledger.length > 0 ? (
        <>
          <FilterBar ledger={ledger} shown={shown} />
          <NoSource ledger={ledger} />
          <Rows shown={shown} />
          <Note />
          <Speakers ledger={ledger} />
        </>
      ) : known ? (
        <NoQuotes />
      ) : null}
    </div>
  )
}

function Rows({ shown }: { readonly shown: Ledger }) {
  const current = useStore(quotes, (s) => s.current)
  const { order } = useArranged()
  const ref = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (current === null) return
    const show = () =>
      ref.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
    show()
    // Rows that come into sight with it take their true height a frame later.
    const frame = requestAnimationFrame(show)
    return () => cancelAnimationFrame(frame)
  }, [current])
  if (shown.length === 0) return <NoneFits />
  const first = shown.some((entry) => entry.key === current) ? current : shown[0]?.key
  return (
    <ul className="quotes scroll" aria-label="Quotes" ref={ref} onKeyDown={arrows}>
      {shown.map((entry) => (
        <QuoteRow
          key={entry.key}
          entry={entry}
          inHand={entry.key === current}
          whose={
            entry.speaker === null &&
            findingsAt(entry, order).some((f) => f.rule === 'quote-unattributed')
          }
          tabStop={entry.key === first}
        />
      ))}
    </ul>
  )
}

/** Up and down along the quotes, without leaving the list. */
function arrows(event: KeyboardEvent<HTMLElement>) {
  const head = (event.target as HTMLElement).closest<HTMLElement>('[data-quote]')
  if (!head || event.ctrlKey || event.altKey || event.metaKey) return
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-quote]')]
  const at = heads.indexOf(head)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: heads.length - 1 }[event.key]
  const target = next === undefined ? undefined : heads[next]
  if (next === undefined) return
  event.preventDefault()
  if (!target) return
  target.focus()
  quotes.set({ current: target.dataset.quote ?? null })
}

function NoQuotes() {
  return (
    <p className="empty">
      <strong>No quotes yet.</strong>
      <span>
        Put words in quotation marks, or make a block quote with <Kbd keys="Mod+Shift+9" />. Who
        says them, and whether the source has them, stands here.
      </span>
    </p>
  )
}

function NoneFits() {
  return (
    <div className="empty quotes">
      <strong>No quote fits.</strong>
      <span>
        <Button onPress={() => quotes.set({ filter: ALL, query: '' })}>Show all</Button>
      </span>
    </div>
  )
}

/** Why nothing is said of the source. */
function NoSource({ ledger }: { readonly ledger: Ledger }) {
  const sources = useStore(article, (s) => s.sources)
  const why = useMemo(() => whyNotCompared(sources), [sources])
  if (ledger.some((entry) => entry.match !== null)) return null
  return <p className="quotes-hint">{why}</p>
}
