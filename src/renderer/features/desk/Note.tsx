import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { desk } from './store.ts'

/** A sentence about the last act, with what takes it back. */
export function Note() {
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
