import { useEffect } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { OCCASION_LABELS } from '#shared/library.ts'
import { useStore } from '../../state/store.ts'
import { useNow } from '../../ui/useNow.ts'
import { count, dayTime } from '../../ui/words.ts'
import { article } from '../article/store.ts'
import { saving } from '../saving/store.ts'
import { loadVersions, readVersion, versions } from './store.ts'
import './history.css'

/** Every version that was kept: when, how long, on what occasion. */
export function HistoryTab() {
  const id = useStore(article, (s) => s.loaded?.id ?? null)
  const saved = useStore(saving, (s) => (s.state.kind === 'saved' ? s.state.at : null))
  const list = useStore(versions, (s) => (s.article === id ? s.list : null))
  const failure = useStore(versions, (s) => s.failure)
  const reading = useStore(article, (s) => s.reading?.revision.id ?? null)
  const now = useNow(30_000)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each save adds a version
  useEffect(() => {
    if (id) void loadVersions(id)
  }, [id, saved])
  if (failure) {
    return (
      <p className="empty">
        <strong>The history could not be read.</strong>
        {failure.message}
      </p>
    )
  }
  if (!list) return null
  return (
    <ListBox
      className="versions scroll"
      aria-label="Versions"
      items={list}
      dependencies={[now]}
      selectionMode="single"
      selectionBehavior="toggle"
      selectedKeys={reading ? [reading] : []}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        const revision = list.find((r) => r.id === key)
        if (revision) void readVersion(revision)
        else article.set({ reading: null })
      }}
      renderEmptyState={() => (
        <p className="empty">
          <strong>No versions yet.</strong>
          The desk keeps one whenever you pause, paste, fix in bulk or export.
        </p>
      )}
    >
      {(revision) => (
        <ListBoxItem
          id={revision.id}
          className="version"
          textValue={`${dayTime(revision.at, now)}, ${count(revision.words, 'word')}, ${OCCASION_LABELS[revision.occasion]}`}
        >
          <span className="version-time tabular">{dayTime(revision.at, now)}</span>
          <span className="version-words tabular">{count(revision.words, 'word')}</span>
          <span className="version-why">{OCCASION_LABELS[revision.occasion]}</span>
        </ListBoxItem>
      )}
    </ListBox>
  )
}
