/** The names of the library: how other articles spell the persons of a story. */
import { setImmediate } from 'node:timers/promises'
import { contextFor } from '#engine/check/index.ts'
import { namesOf } from '#engine/prepare/people/names-of.ts'
import type { Input } from '#shared/contract/channels.ts'
import { ok, type Result } from '#shared/result.ts'
import type { HouseStyle, LibraryName } from '#shared/style.ts'
import { findArticle } from '#store/articles.ts'
import { transact } from '#store/database.ts'
import { stored } from '#store/failure.ts'
import { namesOfOthers, putNames, type Unnamed, unnamed } from '#store/names.ts'
import { newestRevision } from '#store/revisions.ts'
import { noArticle, readContent } from './content.ts'
import type { Desk } from './desk.ts'
import type { Hooks } from './jobs/protocol.ts'
import { activeStyle } from './style.ts'

/** Articles that are read in one transaction. */
const BATCH = 50
/** More names than this no story needs; those of most articles come first. */
const MOST = 50_000

/** The names that other articles use. Articles that were saved since are read first; a job, for that takes time. */
export async function libraryNames(
  desk: Desk,
  { article }: Input<'library.names'>,
  hooks: Pick<Hooks, 'cancelled'>,
): Promise<Result<LibraryName[]>> {
  const style = stored(() => ok(activeStyle(desk.db)))
  if (!style.ok) return style
  for (;;) {
    const due = stored(() => ok(unnamed(desk.db, BATCH)))
    if (!due.ok) return due
    if (due.value.length === 0 || hooks.cancelled()) break
    const named = stored(() => {
      transact(desk.db, () => {
        for (const one of due.value) putNames(desk.db, one, read(desk, one, style.value))
      })
      return ok(null)
    })
    if (!named.ok) return named
    // Lets the messages in, a cancel among them.
    await setImmediate()
  }
  return othersNames(desk, article)
}

/** The same as the library knows them now. */
export function othersNames(desk: Desk, article: string): Result<LibraryName[]> {
  return stored(() => {
    const row = findArticle(desk.db, article)
    return row ? ok(namesOfOthers(desk.db, row.key, MOST)) : noArticle()
  })
}

/** An article that cannot be read has no names; its own opening says why it cannot. */
function read(desk: Desk, { key }: Unnamed, style: HouseStyle): string[] {
  const revision = newestRevision(desk.db, key)
  const content = revision && readContent(revision)
  if (!content?.ok) return []
  return namesOf(content.value, style, contextFor(content.value, style).locale)
}
