/** The list of articles on one shelf, page by page, and what changes it. */
import { call } from '#bridge/index.ts'
import type { Article } from '#shared/article/model.ts'
import { articleWords } from '#shared/article/words.ts'
import type { Counts } from '#shared/finding.ts'
import type { ArticleSummary, LibraryPage, Shelf } from '#shared/library.ts'
import type { Failure } from '#shared/result.ts'
import { createStore } from '../../state/store.ts'

export interface LibraryState {
  readonly shelf: Shelf
  readonly query: string
  readonly items: readonly ArticleSummary[]
  readonly total: number
  readonly shelves: LibraryPage['shelves']
  readonly known: boolean
  readonly failure: Failure | null
}

export const library = createStore<LibraryState>({
  shelf: 'in-hand',
  query: '',
  items: [],
  total: 0,
  shelves: { 'in-hand': 0, ready: 0, exported: 0, bin: 0 },
  known: false,
  failure: null,
})

const FIRST = 60
const MORE = 500
const MOST = 500
let round = 0
let loadingMore = false

/** Reads the shelf anew, as far as it was read before. */
export async function loadLibrary(): Promise<void> {
  const mine = ++round
  const { shelf, query, items } = library.get()
  const limit = Math.min(Math.max(items.length, FIRST), MOST)
  const answer = await call('library.list', { shelf, query: query.trim(), offset: 0, limit })
  if (mine !== round) return
  if (!answer.ok) return library.set({ failure: answer.failure, known: true })
  const { items: page, total, shelves } = answer.value
  // Further down than one answer reaches, what was read stays, so that the list does not jump to its top.
  const ids = new Set(page.map((i) => i.id))
  const rest = limit === MOST ? items.slice(MOST).filter((i) => !ids.has(i.id)) : []
  library.set({ items: [...page, ...rest], total, shelves, known: true, failure: null })
}

export async function loadMore(): Promise<void> {
  const { shelf, query, items, total } = library.get()
  if (loadingMore || items.length >= total) return
  loadingMore = true
  const mine = round
  const answer = await call('library.list', {
    shelf,
    query: query.trim(),
    offset: items.length,
    limit: MORE,
  })
  loadingMore = false
  if (mine !== round || !answer.ok) return
  const known = new Set(items.map((i) => i.id))
  const fresh = answer.value.items.filter((i) => !known.has(i.id))
  library.set({ items: [...items, ...fresh], total: answer.value.total })
}

export function showShelf(shelf: Shelf): void {
  if (shelf === library.get().shelf) return
  library.set({ shelf, items: [], known: false })
  void loadLibrary()
}

let typing: ReturnType<typeof setTimeout> | undefined

/** Searches 120 ms after the last letter. */
export function search(query: string): void {
  library.set({ query })
  clearTimeout(typing)
  typing = setTimeout(() => {
    library.set({ items: library.get().items.slice(0, FIRST) })
    void loadLibrary()
  }, 120)
}

/** Shows a save in the list without reading it again; the row keeps its place while one types. */
export function noteSaved(article: Article, counts: Counts | null, savedAt: string): void {
  const words = articleWords(article)
  library.set(({ items }) => ({
    items: items.map((item) =>
      item.id === article.id
        ? {
            ...item,
            headline: article.header.headline,
            words,
            modified: savedAt,
            counts: counts ?? item.counts,
          }
        : item,
    ),
  }))
}
