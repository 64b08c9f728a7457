/** Names that other articles of the library use, for the article in hand. They come after the first check. */
import { call } from '#bridge/index.ts'
import type { LibraryName } from '#shared/style.ts'

const NONE: readonly LibraryName[] = []
let known: { readonly article: string; readonly names: readonly LibraryName[] } | null = null
let asked: string | null = null

/** The names for an article; none until they were asked for and came. */
export function namesFor(article: string | null): readonly LibraryName[] {
  return known !== null && known.article === article ? known.names : NONE
}

/**
 * Asks for the names once for each article that is opened; `then` when there are any. Where the library cannot
 * tell them, checks go on without.
 */
export async function askNames(article: string, then: () => void): Promise<void> {
  if (asked === article) return
  asked = article
  const answer = await call('library.names', { article })
  if (asked !== article) return
  known = { article, names: answer.ok ? answer.value : NONE }
  if (known.names.length > 0) then()
}
