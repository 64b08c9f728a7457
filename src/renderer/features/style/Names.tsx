import { Search } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { Button as AriaButton, Input, SearchField } from 'react-aria-components'
import type { HouseName } from '#shared/style.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { count, number } from '../../ui/words.ts'
import { house } from '../settings/store.ts'
import { NameForm } from './NameForm.tsx'
import { findNames, KIND_LABELS } from './names.ts'
import { PasteNames } from './PasteNames.tsx'
import { openName, startName, stylePage } from './store.ts'

/** As many rows as are drawn at once. */
const PAGE = 200

/** The names that the house spells one way, and the forms that it does not use. */
export function Names() {
  const names = useStore(house, (s) => s.style.names)
  const query = useStore(stylePage, (s) => s.nameQuery)
  const draft = useStore(stylePage, (s) => s.draft)
  const fresh = useStore(stylePage, (s) => s.fresh)
  const pasted = useStore(stylePage, (s) => s.pasted)
  const [most, setMost] = useState(PAGE)
  const found = findNames(names, useDeferredValue(query))
  return (
    <>
      <div className="style-tools">
        <SearchField
          className="search"
          aria-label="Search the names"
          value={query}
          onChange={(nameQuery) => {
            setMost(PAGE)
            stylePage.set({ nameQuery })
          }}
        >
          <Search size={15} strokeWidth={1.8} aria-hidden />
          <Input
            placeholder={names.length > 0 ? `Search ${count(names.length, 'name')}` : 'Search'}
            spellCheck={false}
          />
        </SearchField>
        <Button onPress={startName}>Add a name</Button>
        <Button
          expanded={pasted !== null}
          onPress={() => stylePage.set({ pasted: pasted ? null : { text: '', kind: 'other' } })}
        >
          Paste a list…
        </Button>
      </div>
      <div className="style-body names scroll">
        {pasted ? <PasteNames pasted={pasted} /> : null}
        {fresh ? <NameForm draft={fresh} /> : null}
        {found.length === 0 && fresh === null && pasted === null ? (
          <NoName any={names.length > 0} query={query.trim()} />
        ) : null}
        <ul aria-label="Names">
          {found.slice(0, most).map((at) => {
            const name = names[at] as HouseName
            return (
              <li key={name.use} className="name">
                {draft?.of === name.use ? <NameForm draft={draft} /> : <NameRow name={name} />}
              </li>
            )
          })}
        </ul>
        {found.length > most ? (
          <p className="style-more">
            {number(most)} of {number(found.length)} are shown.
            <Button onPress={() => setMost(most + PAGE)}>Show more</Button>
          </p>
        ) : null}
      </div>
    </>
  )
}

function NameRow({ name }: { readonly name: HouseName }) {
  return (
    <AriaButton className="name-row" aria-expanded={false} onPress={() => openName(name)}>
      <span className="name-use copy-face">
        <bdi>{name.use}</bdi>
      </span>
      <span className="name-not">
        {name.not.length > 0 ? (
          <>
            <span>not </span>
            <bdi className="copy-face">{name.not.join(', ')}</bdi>
          </>
        ) : null}
      </span>
      <span className="name-kind">{KIND_LABELS[name.kind]}</span>
    </AriaButton>
  )
}

function NoName(props: { readonly any: boolean; readonly query: string }) {
  if (props.any) {
    return (
      <p className="empty">
        <strong>No name has “{props.query}”.</strong>
        Forms that are not to be used are searched too.
      </p>
    )
  }
  return (
    <p className="empty">
      <strong>No names yet.</strong>
      Add one that the house spells one way, with the forms that it does not use. Copy that has such
      a form gets a warning, and the way to put it right.
    </p>
  )
}
