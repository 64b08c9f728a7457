/** One article: opening, saving, its stage. */
import type { Input } from '#shared/contract/channels.ts'
import type { OpenedArticle, Saved } from '#shared/library.ts'
import { ok, type Result } from '#shared/result.ts'
import { listArticleSources } from '#store/articleSources.ts'
import { findArticle, setStage } from '#store/articles.ts'
import { transact } from '#store/database.ts'
import { listDismissals } from '#store/dismissals.ts'
import { stored } from '#store/failure.ts'
import { keepText, noArticle, readStanding, withRow } from './content.ts'
import type { Desk } from './desk.ts'

export function openArticle(desk: Desk, { id }: Input<'article.open'>): Result<OpenedArticle> {
  return stored(() => {
    const standing = readStanding(desk, id)
    if (!standing.ok) return standing
    const { row, article, revision } = standing.value
    return ok({
      article,
      revision: revision.id,
      savedAt: row.modified,
      binned: row.binned !== null,
      sources: listArticleSources(desk.db, row.key),
      dismissals: listDismissals(desk.db, row.key),
    })
  })
}

/** Saves the text of the window. The answer comes after the commit: what it calls saved survives a power cut. */
export function saveArticle(desk: Desk, input: Input<'article.save'>): Result<Saved> {
  return stored(() =>
    transact(desk.db, () => {
      const row = findArticle(desk.db, input.article.id)
      if (!row) return noArticle()
      const now = desk.now()
      const article = withRow(input.article, row, now.iso)
      const { occasion, counts } = input
      const revision = keepText(desk, row.key, article, { occasion, counts, now })
      return ok({ revision, savedAt: now.iso })
    }),
  )
}

export function stageArticle(desk: Desk, { id, stage }: Input<'article.stage'>): Result<null> {
  return stored(() =>
    transact(desk.db, () => {
      const row = findArticle(desk.db, id)
      if (!row) return noArticle()
      setStage(desk.db, row.key, stage)
      return ok(null)
    }),
  )
}
