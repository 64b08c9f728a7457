/** The library: shelves, search, new articles and copies, the bin. */
import { createArticle } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { articleWords } from '#shared/article/words.ts'
import type { Input } from '#shared/contract/channels.ts'
import type { ArticleSummary, LibraryPage, Occasion } from '#shared/library.ts'
import { ok, type Result } from '#shared/result.ts'
import { copyLinks } from '#store/articleSources.ts'
import {
  type ArticleKey,
  binArticles,
  eraseArticles,
  insertArticle,
  readSummary,
  unbinArticles,
} from '#store/articles.ts'
import { type ReadableDatabase, transact } from '#store/database.ts'
import { copyAsides } from '#store/dismissals.ts'
import { stored } from '#store/failure.ts'
import { addRevision } from '#store/revisions.ts'
import { hasPending, indexLater, indexPending, searchShelf } from '#store/search.ts'
import { listShelf } from '#store/shelves.ts'
import type { Moment } from '#store/times.ts'
import { contentOf, readStanding } from './content.ts'
import { articleId, type Desk } from './desk.ts'
import { activeStyle } from './style.ts'

/** A shelf without a query. */
export function listLibrary(desk: Desk, input: Input<'library.list'>): Result<LibraryPage> {
  return stored(() => ok(listShelf(desk.db, input.shelf, input.offset, input.limit)))
}

/** Brings the search index up to date; before a search, and when there is time. */
export function indexLibrary(desk: Desk): Result<null> {
  return stored(() => {
    if (hasPending(desk.db)) transact(desk.db, () => indexPending(desk.db))
    return ok(null)
  })
}

/** A shelf with a query: a large library takes its time, so this runs in a worker. */
export function searchLibrary(
  db: ReadableDatabase,
  input: Input<'library.list'>,
): Result<LibraryPage> {
  return stored(() => ok(searchShelf(db, input.shelf, input.query, input.offset, input.limit)))
}

export function createNew(desk: Desk): Result<ArticleSummary> {
  return stored(() => {
    const now = desk.now()
    const article = createArticle(articleId(desk), now.iso, activeStyle(desk.db).locale)
    return putNew(desk, article, 'created', now)
  })
}

/** A copy with the text, the sources and what was set aside; overrides were somebody's word for one article only. */
export function duplicate(desk: Desk, { id }: Input<'library.duplicate'>): Result<ArticleSummary> {
  return stored(() =>
    transact(desk.db, () => {
      const standing = readStanding(desk, id)
      if (!standing.ok) return standing
      const { article, row } = standing.value
      const now = desk.now()
      const copy: Article = {
        ...article,
        id: articleId(desk),
        version: 1,
        meta: { ...article.meta, created: now.iso, modified: now.iso, stage: 'in-hand' },
      }
      return putNew(desk, copy, 'duplicated', now, (key) => {
        copyLinks(desk.db, row.key, key)
        copyAsides(desk.db, row.key, key)
      })
    }),
  )
}

function putNew(
  desk: Desk,
  article: Article,
  occasion: Occasion,
  now: Moment,
  more: (key: ArticleKey) => void = () => {},
): Result<ArticleSummary> {
  const { db } = desk
  return transact(db, () => {
    const words = articleWords(article)
    const key = insertArticle(db, article, words, null, now)
    addRevision(db, key, {
      id: desk.uuid(),
      at: now,
      occasion,
      headline: article.header.headline,
      words,
      content: contentOf(article),
    })
    indexLater(db, key)
    more(key)
    return ok(readSummary(db, article.id) as ArticleSummary)
  })
}

export function bin(desk: Desk, { ids }: Input<'library.bin'>): Result<null> {
  return change(desk, () => binArticles(desk.db, ids, desk.now()))
}

export function unbin(desk: Desk, { ids }: Input<'library.unbin'>): Result<null> {
  return change(desk, () => unbinArticles(desk.db, ids))
}

/** Deletes for good what is in the bin; other ids are passed over. */
export function erase(desk: Desk, { ids }: Input<'library.erase'>): Result<null> {
  return change(desk, () => eraseArticles(desk.db, ids))
}

function change(desk: Desk, work: () => unknown): Result<null> {
  return stored(() => {
    transact(desk.db, work)
    return ok(null)
  })
}
