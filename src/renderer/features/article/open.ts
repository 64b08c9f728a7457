/** Opening, leaving, making, moving articles: nothing unsaved is ever dropped without a yes. */
import { call } from '#bridge/index.ts'
import type { ArticleSummary, OpenedArticle } from '#shared/library.ts'
import type { Failure, Result } from '#shared/result.ts'
import { view } from '../../app/view.ts'
import { resetChecks } from '../../checks/run.ts'
import { createStore } from '../../state/store.ts'
import { desk } from '../desk/store.ts'
import { library, loadLibrary } from '../library/store.ts'
import { ALL } from '../quotes/filter.ts'
import { quotes } from '../quotes/store.ts'
import { saver } from '../saving/store.ts'
import { changeSettings } from '../settings/store.ts'
import { sourceHand } from '../source/hand.ts'
import { article, editor } from './store.ts'

/** Somebody wants to go where unsaved text would be lost: the window asks. */
export const leaving = createStore<{ readonly onward: (() => void) | null }>({ onward: null })

/** A thing the library refused, said above the drop zone until it is dismissed. */
export const trouble = createStore<{ readonly failure: Failure | null }>({ failure: null })

let opening = 0

/** Saves what is open, then goes on; asks first when it cannot be saved. */
export async function leave(onward: () => void): Promise<void> {
  if (article.get().loaded && !(await saver.flush())) leaving.set({ onward })
  else onward()
}

export async function openArticle(id: string): Promise<void> {
  if (article.get().loaded?.id === id) {
    article.set({ reading: null })
    view.set({ page: 'article' })
    return
  }
  const mine = ++opening
  const opened = await call('article.open', { id })
  if (mine !== opening) return
  // Saved last: between that and the next article nothing more can be typed.
  await leave(() => {
    if (opened.ok) {
      view.set({ page: 'article' })
      show(opened.value)
    } else if (article.get().loaded) trouble.set({ failure: opened.failure })
    else article.set({ failure: opened.failure })
  })
}

/** Puts an opened article into the window. `again` loads the same article anew (a restored revision). */
export function show(opened: OpenedArticle): void {
  saver.reset(opened.savedAt)
  article.set({
    loaded: opened.article,
    loadKey: `${opened.article.id} ${opened.revision}`,
    binned: opened.binned,
    sources: opened.sources,
    dismissals: opened.dismissals,
    meta: opened.article.meta,
    language: opened.article.header.language,
    editorState: null,
    reading: null,
    failure: null,
  })
  desk.set({ form: null, why: null, asideOpen: false, note: null })
  sourceHand.set({ source: null, item: null, note: null })
  quotes.set({ current: null, filter: ALL, query: '' })
  resetChecks()
  changeSettings({ lastArticle: opened.article.id })
}

export function closeArticle(): void {
  opening++
  saver.reset(null)
  article.set({ loaded: null, meta: null, loadKey: '', reading: null, sources: [], dismissals: [] })
  resetChecks()
  changeSettings({ lastArticle: null })
}

/** Another language changes direction and rules; the editor follows, its text and undo history stay. */
export function changeLanguage(language: string): void {
  const { loaded } = article.get()
  if (!loaded || article.get().language === language) return
  article.set({ loaded: { ...loaded, header: { ...loaded.header, language } }, language })
  saver.touch()
  resetChecks()
}

/** For acts that need the newest text on the disk; says so when it is not there. */
async function savedFirst(): Promise<boolean> {
  if (await saver.flush()) return true
  const message =
    'The last changes are not saved yet, so nothing else was done. The line below the copy says why.'
  trouble.set({ failure: { kind: 'storage', message } })
  return false
}

export async function newArticle(): Promise<void> {
  const made = await call('library.create', {})
  if (!made.ok) return trouble.set({ failure: made.failure })
  await showNew(made.value)
}

export async function duplicateArticle(id: string): Promise<void> {
  if (!(await savedFirst())) return
  const made = await call('library.duplicate', { id })
  if (!made.ok) return trouble.set({ failure: made.failure })
  await showNew(made.value)
}

async function showNew(made: ArticleSummary): Promise<void> {
  library.set({ shelf: made.stage, query: '' })
  void loadLibrary()
  await openArticle(made.id)
  requestAnimationFrame(() => editor.current?.focus())
}

export async function binArticles(ids: readonly string[]): Promise<void> {
  const open = article.get().loaded?.id
  if (open && ids.includes(open) && !(await savedFirst())) return
  await change(await call('library.bin', { ids: [...ids] }), ids, { binned: true })
}

export async function unbinArticles(ids: readonly string[]): Promise<void> {
  await change(await call('library.unbin', { ids: [...ids] }), ids, { binned: false })
}

/** For good: only after the person said yes. */
export async function eraseArticles(ids: readonly string[]): Promise<void> {
  const answer = await call('library.erase', { ids: [...ids] })
  if (!answer.ok) return trouble.set({ failure: answer.failure })
  const open = article.get().loaded?.id
  if (open && ids.includes(open)) closeArticle()
  void loadLibrary()
}

export async function setStage(id: string, stage: 'in-hand' | 'ready'): Promise<void> {
  if (!(await savedFirst())) return
  const answer = await call('article.stage', { id, stage })
  const meta = article.get().meta
  const isOpen = article.get().loaded?.id === id
  await change(answer, [id], isOpen && meta ? { meta: { ...meta, stage } } : {})
}

async function change(
  answer: Result<null>,
  ids: readonly string[],
  patch: Parameters<typeof article.set>[0],
): Promise<void> {
  if (!answer.ok) return trouble.set({ failure: answer.failure })
  const open = article.get().loaded?.id
  if (open && ids.includes(open)) article.set(patch)
  await loadLibrary()
}
