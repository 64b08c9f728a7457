import { useDeferredValue, useMemo } from 'react'
import { indexNames } from '#shared/styleFaults.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Pick, Text } from '../../ui/Fields.tsx'
import { count } from '../../ui/words.ts'
import { house } from '../settings/store.ts'
import { KIND_LABELS, KINDS, type Kind, type PastedNames, readPasted } from './names.ts'
import { addPasted, stylePage } from './store.ts'

const KIND_OPTIONS = KINDS.map((id) => ({ id, label: KIND_LABELS[id] }))
/** As many lines that are left out as are told. */
const MOST_TOLD = 5

/** Many names at once; what is left out is said with its line before anything is added. */
export function PasteNames(props: {
  readonly pasted: { readonly text: string; readonly kind: Kind }
}) {
  const { pasted } = props
  const text = useDeferredValue(pasted.text)
  const names = useStore(house, (s) => s.style.names)
  const read = useMemo(
    () => readPasted(text, pasted.kind, indexNames(names)),
    [text, pasted.kind, names],
  )
  const change = (patch: Partial<typeof pasted>) =>
    stylePage.set({ pasted: { ...pasted, ...patch } })
  return (
    <section className="name-form" aria-label="Paste a list of names">
      <Text
        label="List of names"
        dir="auto"
        lines={7}
        autoFocus
        value={pasted.text}
        placeholder={'Orlo: Orloe, Orlow\nMarta Kell: Martha Kell'}
        hint="One name a line: the form to use, a colon, the forms not to use. Columns of a spreadsheet work as they are."
        onChange={(value) => change({ text: value })}
      />
      <Pick
        label="Kind, where the line names none"
        value={pasted.kind}
        options={KIND_OPTIONS}
        onChange={(kind) => change({ kind })}
      />
      <div role="status">{read.left.length > 0 ? <LeftOut left={read.left} /> : null}</div>
      <div className="name-buttons">
        <Button
          kind="primary"
          disabled={read.names.length === 0}
          onPress={() => addPasted(readPasted(pasted.text, pasted.kind, indexNames(names)))}
        >
          {read.names.length === 0 ? 'Add the names' : `Add ${count(read.names.length, 'name')}`}
        </Button>
        <span className="status-gap" />
        <Button onPress={() => stylePage.set({ pasted: null })}>Cancel</Button>
      </div>
    </section>
  )
}

function LeftOut({ left }: Pick<PastedNames, 'left'>) {
  return (
    <ul className="name-left">
      {left.slice(0, MOST_TOLD).map(({ line, why }) => (
        <li key={line}>
          Line {line} is left out. {why}
        </li>
      ))}
      {left.length > MOST_TOLD ? <li>And {count(left.length - MOST_TOLD, 'line')} more.</li> : null}
    </ul>
  )
}
