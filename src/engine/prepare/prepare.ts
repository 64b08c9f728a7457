/** From an article to the prepared copy that rules read. */
import type { Article } from '#shared/article/model.ts'
import { articleUnits } from '#shared/article/units.ts'
import type { HouseStyle, LibraryName, Locale } from '#shared/style.ts'
import { type PrepareCache, prepareCache } from './cache.ts'
import type { Copy, PreparedFigure, PreparedUnit } from './copy.ts'
import { readPeople } from './people/people.ts'
import { type Profile, profileFor } from './profiles/profile.ts'
import { readStory } from './story.ts'
import { readStoryQuotes } from './story-quotes.ts'

export { type PrepareCache, prepareCache } from './cache.ts'

export interface PrepareContext {
  readonly style: HouseStyle
  readonly locale: Locale
  /** The decoded source text, or null. */
  readonly source: string | null
  /** Names that other articles of the library use. */
  readonly library: readonly LibraryName[]
}

/**
 * Prepares an article for the rules. Nothing is read before a rule asks for it. With a cache, units whose
 * text did not change since the last call keep their readings, and those that did not move either are the same
 * objects.
 */
export function prepareArticle(
  article: Article,
  context: PrepareContext,
  cache: PrepareCache = prepareCache(),
): Copy {
  const profile: Profile = profileFor(context.locale, context.style)
  const attributions = new Map<string, string>()
  for (const b of article.blocks) {
    if (b.type === 'quote' && b.attribution !== '') attributions.set(b.id, b.attribution)
  }
  const byPlace = cache.units(articleUnits(article), attributions, profile)
  const units = [...byPlace.values()]
  const at = (where: string): PreparedUnit => byPlace.get(where) as PreparedUnit
  const figures: PreparedFigure[] = []
  for (const b of article.blocks) {
    if (b.type !== 'figure') continue
    const index = figures.length
    figures.push({
      block: b.id,
      index,
      caption: at(`figures[${index}].caption`),
      credit: at(`figures[${index}].credit`),
      alt: at(`figures[${index}].alt`),
      decorative: b.decorative,
      date: b.date,
    })
  }
  const headline = at('headline')
  const body = units.filter((u) => u.where.startsWith('body['))
  return {
    profile,
    style: context.style,
    headline,
    standfirst: at('standfirst'),
    body,
    figures,
    units,
    story: readStory(body, profile),
    quotes: readStoryQuotes(units),
    people: readPeople(units, { profile, style: context.style, library: context.library }),
    published: article.meta.published,
    source: context.source,
    library: context.library,
  }
}
