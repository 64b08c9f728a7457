import type { Shelf } from '#shared/library.ts'
import { useStore } from '../../state/store.ts'
import { library } from './store.ts'

const TEACH: Record<Shelf, { title: string; line: string }> = {
  'in-hand': {
    title: 'Nothing in hand.',
    line: 'Paste a story, drop a file on the window, or start a new article.',
  },
  ready: {
    title: 'Nothing is ready yet.',
    line: 'Right-click a story that is done, and mark it as ready.',
  },
  exported: {
    title: 'Nothing was exported yet.',
    line: 'A story moves here by itself once its files are written.',
  },
  bin: {
    title: 'The bin is empty.',
    line: 'Delete moves a story here; it stays until you erase it.',
  },
}

/** What to do next, where there is nothing. */
export function EmptyShelf(props: { readonly shelf: Shelf; readonly query: string }) {
  const known = useStore(library, (s) => s.known)
  const failure = useStore(library, (s) => s.failure)
  if (!known) return null
  if (failure) {
    return (
      <p className="empty">
        <strong>The library could not be read.</strong>
        {failure.message}
      </p>
    )
  }
  if (props.query.trim() !== '') {
    return (
      <p className="empty">
        <strong>No story on this shelf has “{props.query.trim()}”.</strong>
        Try fewer letters, or another shelf.
      </p>
    )
  }
  const { title, line } = TEACH[props.shelf]
  return (
    <p className="empty">
      <strong>{title}</strong>
      {line}
    </p>
  )
}
