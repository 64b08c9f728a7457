/** The persons of an article by their full names: what a library counts. */
import type { Article } from '#shared/article/model.ts'
import type { HouseStyle, Locale } from '#shared/style.ts'
import { prepareArticle } from '../prepare.ts'
import { BY_AGE, BY_GIVEN, BY_LIBRARY, BY_OFFICE } from './name.ts'

/** A verb of saying alone may have a company as its subject. */
const SURE = BY_GIVEN | BY_OFFICE | BY_AGE | BY_LIBRARY

/**
 * Every person whom standfirst, body or captions name in full, once, as first written there: without office,
 * possessive and Jr. Headlines may be in title case and do not count.
 */
export function namesOf(article: Article, style: HouseStyle, locale: Locale): string[] {
  const { people } = prepareArticle(article, { style, locale, source: null, library: [] })
  const names = new Set<string>()
  for (const person of people.persons) {
    if ((person.evidence & SURE) === 0 || person.first.length < 2) continue
    const mention = person.full.find((m) => m.place !== 'headline')
    if (mention !== undefined) names.add(mention.name.text)
  }
  return [...names]
}
