import { Check } from 'lucide-react'
import { useEffect } from 'react'
import { checks } from '../../checks/store.ts'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { article } from '../article/store.ts'
import { compareNotes, freeFields, type NoteRow } from './compare.ts'
import { figureInHand, photoNotes, readNotes, take } from './store.ts'
import './photo.css'

/** The photo that the caret is in: what its file says, beside what the article says. */
export function Photo() {
  useStore(article, (s) => s.editorState?.figure)
  // Drawn anew a moment after each change, with the checks.
  useStore(checks, (s) => s.article)
  const hand = figureInHand()
  const hash = hand?.figure.image?.hash ?? null
  const notes = useStore(photoNotes, (s) => (hash === null ? undefined : s.byHash.get(hash)))
  useEffect(() => {
    if (hash !== null) void readNotes(hash)
  }, [hash])
  if (!hand) return null
  return (
    <section className="photo">
      <h2 className="group-title">Photo {hand.number}, what the file says</h2>
      {hash === null ? (
        <p className="hint">No picture yet. Add one, and what its file says stands here.</p>
      ) : notes === undefined ? (
        <p className="hint">Reading the file …</p>
      ) : notes.ok ? (
        <Rows id={hand.figure.id} rows={compareNotes(hand.figure, notes.value)} />
      ) : (
        <p className="hint bad">{notes.failure.message}</p>
      )}
    </section>
  )
}

function Rows({ id, rows }: { readonly id: string; readonly rows: readonly NoteRow[] }) {
  if (rows.length === 0) {
    return <p className="hint">Nothing: the file has no caption, credit or date of its own.</p>
  }
  const free = freeFields(rows)
  const several = Object.keys(free).length > 1
  return (
    <>
      <ul className="photo-notes">
        {rows.map((row) => (
          <li key={row.field}>
            <span className="photo-field">{row.label}</span>
            <State row={row} onTake={() => take(id, { [row.field]: row.file })} />
            <span className="photo-words" dir="auto">
              {row.file}
            </span>
          </li>
        ))}
      </ul>
      {several ? (
        <Button onPress={() => take(id, free)}>Fill {Object.keys(free).length} empty fields</Button>
      ) : null}
    </>
  )
}

function State({ row, onTake }: { readonly row: NoteRow; readonly onTake: () => void }) {
  if (row.state === 'same') {
    return (
      <span className="photo-same">
        <Check size={13} strokeWidth={2} aria-hidden /> same
      </span>
    )
  }
  const free = row.state === 'free'
  return (
    <span className="photo-act">
      {free ? null : <span className="photo-differs">differs</span>}
      <Button
        kind="link"
        onPress={onTake}
        label={`${free ? 'Use' : 'Replace'} the ${row.label.toLowerCase()} with the file’s`}
      >
        {free ? 'Use' : 'Replace'}
      </Button>
    </span>
  )
}
