import type { Article } from '#shared/article/model.ts'
import { type HouseStyle, type LibraryName, type Locale, localeFor } from '#shared/style.ts'

/** What a check is made against. */
export interface CheckContext {
  readonly style: HouseStyle
  readonly locale: Locale
  /** The decoded source text, or null where there is none: rules that compare with it then do not run. */
  readonly source: string | null
  /** Names that other articles of the library use; none where there is no library. */
  readonly library: readonly LibraryName[]
}

/**
 * The context for an article: its own language decides the locale. A tag without a land (`en`) leaves the
 * choice between lands to the house, one that no profile fits leaves it altogether.
 */
export function contextFor(
  article: Article,
  style: HouseStyle,
  source: string | null = null,
  library: readonly LibraryName[] = [],
): CheckContext {
  const tag = article.header.language.trim().toLowerCase()
  const ofHouse = tag !== '' && style.locale.toLowerCase().startsWith(`${tag}-`)
  return { style, locale: (ofHouse ? null : localeFor(tag)) ?? style.locale, source, library }
}
