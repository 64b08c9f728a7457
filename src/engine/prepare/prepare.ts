/** From an article to the prepared copy that rules read. */
import type { Article } from '#shared/article/model.ts'
import { articleUnits, type Unit } from '#shared/article/units.ts'
import type { HouseStyle, LibraryName, Locale } from '#shared/style.ts'
import { type PrepareCache, prepareCache } from './cache.ts'
import type { Copy, PreparedFigure, PreparedUnit } from './copy.ts'
import { readPeople } from './people/people.ts'
import { type Profile, profileFor } from './profiles/profile.ts'
import type { Fact, UnitReading } from './reading.ts'
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

/** A unit in its place; what is read from its text is shared with every unit of the same text. */
class PlacedUnit implements PreparedUnit {
  readonly where: Unit['where']
  readonly ref: Unit['ref']
  readonly kind: Unit['kind']
  readonly text: string
  readonly attribution: string
  readonly #reading: UnitReading

  constructor(unit: Unit, attribution: string, reading: UnitReading) {
    this.where = unit.where
    this.ref = unit.ref
    this.kind = unit.kind
    this.text = unit.text
    this.attribution = attribution
    this.#reading = reading
  }

  get normal() {
    return this.#reading.normal
  }
  get marks() {
    return this.#reading.marks
  }
  get sentences() {
    return this.#reading.sentences
  }
  get wordCount() {
    return this.#reading.wordCount
  }
  get cues() {
    return this.#reading.cues
  }
  get tokens() {
    return this.#reading.tokens
  }
  fact<T>(read: Fact<T>): T {
    return this.#reading.fact(read)
  }
}

/**
 * Prepares an article for the rules. Nothing is read before a rule asks for it. With a cache, units whose
 * text did not change since the last call keep their readings.
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
  const units = articleUnits(article).map(
    (u) =>
      new PlacedUnit(
        u,
        (u.kind === 'quote' && attributions.get(u.ref.block ?? '')) || '',
        cache.reading(u.text, u.kind === 'headline', profile),
      ),
  )
  const byPlace = new Map(units.map((u) => [u.where, u]))
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
