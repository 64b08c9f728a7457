/** The check as main runs it: the same engine, style and source as in the window. */
import { check, contextFor, countFindings } from '#engine/check/index.ts'
import type { Article } from '#shared/article/model.ts'
import type { Counts } from '#shared/finding.ts'
import type { HouseStyle } from '#shared/style.ts'

/** What is open in an article that nobody decided about yet; null when the check itself broke. */
export function freshCounts(
  article: Article,
  style: HouseStyle,
  source: string | null,
): Counts | null {
  try {
    return countFindings(check(article, contextFor(article, style, source)).findings, [])
  } catch {
    // An import must not be lost to a fault in a rule; the window checks again when the article is opened.
    return null
  }
}
