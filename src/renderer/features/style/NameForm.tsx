import { useEffect, useRef } from 'react'
import { RULES } from '#engine/check/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Pick, Text } from '../../ui/Fields.tsx'
import { KIND_LABELS, KINDS } from './names.ts'
import {
  addFresh,
  changeDraft,
  closeName,
  draftFaults,
  dropDraft,
  type NameDraft,
  nameOf,
  removeName,
  settleDraft,
} from './store.ts'
import { NAME_RULE, runTrial } from './trial.ts'

const KIND_OPTIONS = KINDS.map((id) => ({ id, label: KIND_LABELS[id] }))
const canTry = RULES.some((rule) => rule.id === NAME_RULE)

/** One name, unfolded in its place in the list. An edited one is kept when the focus leaves the form. */
export function NameForm({ draft }: { readonly draft: NameDraft }) {
  const form = useRef<HTMLFormElement>(null)
  const fresh = draft.of === null
  const started = draft.use.trim() !== '' || draft.not.trim() !== ''
  const faults = draftFaults(draft)
  const useFault = fresh && !started ? null : faults.use
  const bad = faults.use !== null || faults.not !== null
  const change = (patch: Partial<NameDraft>) => changeDraft({ ...draft, ...patch })
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  return (
    <form
      className="name-form"
      aria-label={fresh ? 'New name' : `Name ${draft.of}`}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (fresh) addFresh()
        else closeName()
      }}
      onBlur={(event) => {
        if (!fresh && !event.currentTarget.contains(event.relatedTarget)) settleDraft()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        if (!fresh) closeName()
        else if (!started) dropDraft(draft)
      }}
    >
      <div className="name-fields">
        <Text
          label="Use"
          dir="auto"
          value={draft.use}
          bad={useFault !== null}
          hint={useFault}
          onChange={(use) => change({ use })}
        />
        <Pick
          label="Kind"
          value={draft.kind}
          options={KIND_OPTIONS}
          onChange={(kind) => change({ kind })}
        />
      </div>
      <Text
        label="Do not use"
        dir="auto"
        lines={Math.min(8, Math.max(2, draft.not.split('\n').length))}
        value={draft.not}
        bad={faults.not !== null}
        hint={faults.not ?? 'One form a line.'}
        onChange={(not) => change({ not })}
      />
      <div className="name-buttons">
        <Button
          kind={fresh ? 'primary' : 'plain'}
          disabled={bad}
          onPress={() => (fresh ? addFresh() : closeName())}
        >
          {fresh ? 'Add' : 'Close'}
        </Button>
        {canTry ? (
          <Button
            disabled={nameOf(draft).not.length === 0 || faults.not !== null}
            onPress={() => void runTrial(NAME_RULE, nameOf(draft))}
          >
            Try it on the library
          </Button>
        ) : null}
        <span className="status-gap" />
        {fresh ? (
          <Button onPress={() => dropDraft(draft)}>Cancel</Button>
        ) : bad ? (
          <Button onPress={() => dropDraft(draft)}>Leave it as it was</Button>
        ) : (
          <Button kind="danger" onPress={() => removeName(draft.of as string)}>
            Remove
          </Button>
        )}
      </div>
    </form>
  )
}
