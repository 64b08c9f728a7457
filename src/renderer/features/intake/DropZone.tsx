import { useStore } from '../../state/store.ts'
import { intake } from './store.ts'

/** Says what the whole window takes; it lights up while something is dragged over it. */
export function DropZone() {
  const dragging = useStore(intake, (s) => s.dragging)
  return (
    <div className={dragging ? 'drop dragging' : 'drop'}>
      <p>{dragging ? 'Let go to take it in' : 'Drop copy here, or paste anywhere'}</p>
      <p className="drop-second">text, web pages, files, folders</p>
    </div>
  )
}
