import { useState } from 'react'
import { NEVER_OVERRIDDEN, REASON_MIN } from '#shared/finding.ts'
import { Button } from '../../ui/Button.tsx'
import { Text } from '../../ui/Fields.tsx'
import { settings } from '../settings/store.ts'
import { type Decidable, override } from './actions.ts'
import { desk } from './store.ts'

/** Name and reason, in the panel; the reason travels in the export receipt. */
export function OverrideForm({ target }: { readonly target: Decidable }) {
  const [name, setName] = useState(settings.get().editorName)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  if (NEVER_OVERRIDDEN.includes(target.rule)) {
    return (
      <p className="finding-note">
        This one cannot be overridden: a story without it is not a whole story. Fill it in, and the
        export is free.
      </p>
    )
  }
  const missing = REASON_MIN - [...reason.trim()].length
  const ready = name.trim() !== '' && missing <= 0
  function submit() {
    setTried(true)
    if (ready) void override(target, name, reason)
  }
  return (
    <form
      className="override"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') desk.set({ form: null })
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
      }}
    >
      <Text
        label="Your name"
        value={name}
        onChange={setName}
        autoFocus={name === ''}
        bad={tried && name.trim() === ''}
        hint={tried && name.trim() === '' ? 'Say who decides.' : undefined}
      />
      <Text
        label="Reason"
        value={reason}
        onChange={setReason}
        lines={2}
        autoFocus={name !== ''}
        bad={tried && missing > 0}
        hint={
          missing > 0
            ? `At least ${REASON_MIN} characters; ${missing} to go.`
            : 'Goes into the export receipt.'
        }
      />
      <div className="finding-buttons">
        <Button kind="primary" onPress={submit}>
          Override
        </Button>
        <Button onPress={() => desk.set({ form: null })}>Cancel</Button>
      </div>
    </form>
  )
}
