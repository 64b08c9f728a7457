import { Copy, Search } from 'lucide-react'
import { Input, SearchField } from 'react-aria-components'
import type { Ledger } from '#shared/ledger.ts'
import { useStore } from '../../state/store.ts'
import { IconButton } from '../../ui/Button.tsx'
import { count } from '../../ui/words.ts'
import { useArranged } from '../desk/useArranged.ts'
import { copyQuotes } from './actions.ts'
import { type FilterId, MATCH_STATES, needsLook, speakerFilter } from './filter.ts'
import { speakerChoices } from './speakers.ts'
import { quotes } from './store.ts'
import { MATCH_NAMES, NO_SPEAKER } from './words.ts'

/** Which quotes to show, a search among them, and all that are shown to the clipboard. */
export function FilterBar(props: { readonly ledger: Ledger; readonly shown: Ledger }) {
  const { ledger, shown } = props
  const query = useStore(quotes, (s) => s.query)
  return (
    <div className="quotes-bar">
      <Which ledger={ledger} />
      <SearchField
        className="quotes-search"
        aria-label="Search the quotes"
        value={query}
        onChange={(words) => quotes.set({ query: words })}
      >
        <Search size={14} strokeWidth={1.8} aria-hidden />
        <Input placeholder="Search" spellCheck={false} />
      </SearchField>
      <IconButton
        icon={Copy}
        label={
          shown.length === ledger.length
            ? 'Copy all quotes'
            : `Copy ${count(shown.length, 'quote')}`
        }
        small
        size={16}
        disabled={shown.length === 0}
        onPress={() => void copyQuotes(shown)}
      />
    </div>
  )
}

/** A system list box, as everywhere where there is one of several to choose. */
function Which({ ledger }: { readonly ledger: Ledger }) {
  const filter = useStore(quotes, (s) => s.filter)
  const { order } = useArranged()
  const look = ledger.filter((entry) => needsLook(entry, order)).length
  const matches = MATCH_STATES.map((state) => ({
    state,
    n: ledger.filter((entry) => entry.match?.state === state).length,
  })).filter(({ n, state }) => n > 0 || filter === `match ${state}`)
  return (
    <select
      className="quotes-which"
      aria-label="Which quotes"
      value={filter}
      onChange={(event) => quotes.set({ filter: event.target.value as FilterId })}
    >
      <option value="all">All quotes ({ledger.length})</option>
      <option value="look">Needs a look ({look})</option>
      {matches.length > 0 ? (
        <optgroup label="Match">
          {matches.map(({ state, n }) => (
            <option key={state} value={`match ${state}`}>
              {MATCH_NAMES[state]} ({n})
            </option>
          ))}
        </optgroup>
      ) : null}
      <optgroup label="Speaker">
        {speakerChoices(ledger, filter).map(({ name, quotes: n }) => (
          <option key={name} value={speakerFilter(name)}>
            {name ?? NO_SPEAKER} ({n})
          </option>
        ))}
      </optgroup>
    </select>
  )
}
