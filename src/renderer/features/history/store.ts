/** The versions of the article in hand. */
import { call } from '#bridge/index.ts'
import type { Revision } from '#shared/library.ts'
import type { Failure } from '#shared/result.ts'
import { view } from '../../app/view.ts'
import { createStore } from '../../state/store.ts'
import { announce } from '../../ui/live.ts'
import { show, trouble } from '../article/open.ts'
import { article, editor } from '../article/store.ts'
import { loadLibrary } from '../library/store.ts'
import { saver } from '../saving/store.ts'

export const versions = createStore<{
  readonly article: string | null
  readonly list: readonly Revision[]
  readonly failure: Failure | null
}>({ article: null, list: [], failure: null })

export async function loadVersions(id: string): Promise<void> {
  const answer = await call('history.list', { article: id })
  if (article.get().loaded?.id !== id) return
  if (answer.ok) versions.set({ article: id, list: answer.value, failure: null })
  else versions.set({ article: id, list: [], failure: answer.failure })
}

/** Shows a version to be read; the text in hand stays as it is behind it. */
export async function readVersion(revision: Revision): Promise<void> {
  const answer = await call('history.read', { revision: revision.id })
  if (!answer.ok) return trouble.set({ failure: answer.failure })
  view.set({ page: 'article' })
  article.set({ reading: { revision, article: answer.value } })
}

export function backToCopy(): void {
  article.set({ reading: null })
  requestAnimationFrame(() => editor.current?.focus())
}

/** Makes the version the newest one; what is in hand is kept as a version first. */
export async function restoreVersion(revision: Revision): Promise<void> {
  const open = article.get().loaded
  if (!open) return
  if (!(await saver.flush())) {
    trouble.set({
      failure: {
        kind: 'storage',
        message: 'The text in hand could not be saved first, so nothing was restored.',
      },
    })
    return
  }
  const answer = await call('history.restore', { article: open.id, revision: revision.id })
  if (!answer.ok) return trouble.set({ failure: answer.failure })
  show(answer.value)
  void loadLibrary()
  void loadVersions(open.id)
  announce('Restored.')
}
