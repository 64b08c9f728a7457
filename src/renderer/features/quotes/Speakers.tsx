import { useMemo } from 'react'
import type { Ledger } from '#shared/ledger.ts'
import { useStore } from '../../state/store.ts'
import { count, number } from '../../ui/words.ts'
import { ALL, speakerFilter } from './filter.ts'
import { type SpeakerSum, speakerSums } from './speakers.ts'
import { quotes } from './store.ts'
import { NO_SPEAKER } from './words.ts'

/** Who speaks how much, by words; a press shows only what that person says. */
export function Speakers({ ledger }: { readonly ledger: Ledger }) {
  const sums = useMemo(() => speakerSums(ledger), [ledger])
  const most = Math.max(...sums.map((sum) => sum.words), 1)
  return (
    <section className="speakers scroll" aria-label="Speakers">
      <div className="speakers-head" aria-hidden>
        <span>Speaker</span>
        <span>quotes</span>
        <span>words</span>
      </div>
      {sums.map((sum) => (
        <Row key={sum.name} sum={sum} share={sum.words / most} />
      ))}
    </section>
  )
}

/** The number under its heading, and for those who hear it with its noun. */
function Count({ n, of }: { readonly n: number; readonly of: string }) {
  return (
    <span className="tabular">
      <span aria-hidden>{number(n)}</span>
      <span className="visually-hidden">, {count(n, of)}</span>
    </span>
  )
}

function Row({ sum, share }: { readonly sum: SpeakerSum; readonly share: number }) {
  const id = speakerFilter(sum.name)
  const on = useStore(quotes, (s) => s.filter === id)
  const name = sum.name ?? NO_SPEAKER
  return (
    <button
      type="button"
      className="speaker"
      aria-pressed={on}
      onClick={() => quotes.set({ filter: on ? ALL : id })}
    >
      <span className="speaker-name" dir="auto">
        {name}
      </span>
      <span className={sum.name === null ? 'speaker-bar nobody' : 'speaker-bar'} aria-hidden>
        <span style={{ width: `${Math.max(share * 100, 4)}%` }} />
      </span>
      <Count n={sum.quotes} of="quote" />
      <Count n={sum.words} of="word" />
    </button>
  )
}
