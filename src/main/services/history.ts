/** What an article was: the list, one revision, and making an older one the newest. */
import type { Article } from '#shared/article/model.ts'
import type { Input } from '#shared/contract/channels.ts'
import type { OpenedArticle, Revision } from '#shared/library.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { findArticle } from '#store/articles.ts'
import { transact } from '#store/database.ts'
import { stored } from '#store/failure.ts'
import { listRevisions, readRevision } from '#store/revisions.ts'
import { openArticle } from './article.ts'
import { keepText, noArticle, readContent, readStanding, withRow } from './content.ts'
import type { Desk } from './desk.ts'

const noRevision = () => fail('not-found', 'This version is not in the library any more.')

export function listHistory(desk: Desk, input: Input<'history.list'>): Result<Revision[]> {
  return stored(() => {
    const row = findArticle(desk.db, input.article)
    return row ? ok(listRevisions(desk.db, row.key)) : noArticle()
  })
}

export function readHistory(desk: Desk, { revision }: Input<'history.read'>): Result<Article> {
  return stored(() => {
    const found = readRevision(desk.db, revision)
    if (!found) return noRevision()
    const read = readContent(found)
    if (!read.ok) return read
    const { meta } = read.value
    return ok({ ...read.value, meta: { ...meta, modified: found.at } })
  })
}

/**
 * Makes an older text the newest one, as a new revision; what stands is kept as a revision first. Version, stage and
 * decisions stay as they are: they belong to the article, not to its text.
 */
export function restoreHistory(desk: Desk, input: Input<'history.restore'>): Result<OpenedArticle> {
  return stored(() =>
    transact(desk.db, () => {
      const standing = readStanding(desk, input.article)
      if (!standing.ok) return standing
      const { row, article } = standing.value
      const found = readRevision(desk.db, input.revision)
      if (!found || found.article !== row.key) return noRevision()
      const old = readContent(found)
      if (!old.ok) return old
      const now = desk.now()
      const change = { counts: null, now }
      keepText(desk, row.key, article, { ...change, occasion: 'before-restore' })
      const restored = withRow({ ...old.value, id: article.id }, row, now.iso)
      keepText(desk, row.key, restored, { ...change, occasion: 'restored' })
      return openArticle(desk, { id: input.article })
    }),
  )
}
