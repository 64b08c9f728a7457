import { Check, OctagonX } from 'lucide-react'
import { useStore } from '../../state/store.ts'
import { Button } from '../../ui/Button.tsx'
import { keeping, keepStyle, undoChange } from './keep.ts'
import { stylePage } from './store.ts'

/** What was done last and the way back; whether it is on the disk. */
export function Foot() {
  const last = useStore(keeping, (s) => s.changes.at(-1) ?? null)
  const done = useStore(stylePage, (s) => s.done)
  return (
    <footer className="style-foot">
      <span className="style-last">
        {done ?? last?.words ?? 'Each change holds at once, for every article.'}
      </span>
      {last ? (
        <Button keys="Mod+Z" onPress={undoChange}>
          Undo
        </Button>
      ) : null}
      <Kept />
    </footer>
  )
}

function Kept() {
  const state = useStore(keeping, (s) => s.state)
  const failure = useStore(keeping, (s) => s.failure)
  switch (state) {
    case 'kept':
      return (
        <span className="saved ok style-kept">
          <Check size={14} strokeWidth={2} aria-hidden />
          Kept
        </span>
      )
    case 'pending':
      return <span className="saved style-kept">Keeping…</span>
    case 'failed':
      return (
        <span className="saved failed" role="alert">
          <OctagonX size={14} strokeWidth={1.8} aria-hidden />
          <span className="saved-why">Not kept: {failure?.message}</span>
          <Button kind="link" className="in-line" onPress={() => void keepStyle()}>
            Try again
          </Button>
        </span>
      )
  }
}
