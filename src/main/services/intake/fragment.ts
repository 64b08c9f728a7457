/** A paste into open copy: cleaned, kept as a further source of the article, and handed back to be inserted. */
import { type IntakeHints, readFragmentHtml, readFragmentText } from '#engine/intake/index.ts'
import type { Output } from '#shared/contract/channels.ts'
import { ok, type Result } from '#shared/result.ts'
import {
  type ArticleSource,
  type Fragment,
  MAX_SOURCE_BYTES,
  type SourceInfo,
} from '#shared/source.ts'
import { linkSource } from '#store/articleSources.ts'
import { findArticle } from '#store/articles.ts'
import { transact } from '#store/database.ts'
import { stored } from '#store/failure.ts'
import { insertSource } from '#store/sources.ts'
import { noArticle } from '../content.ts'
import type { Desk } from '../desk.ts'
import type { JobInput } from '../jobs/protocol.ts'
import { parsePage } from '../page.ts'
import { type Decoded, textSource } from '../readSource.ts'
import { tooLarge } from '../size.ts'
import { noText } from './take.ts'
import { pastedSource } from './text.ts'

export function takeFragment(
  desk: Desk,
  { article, text, html }: JobInput<'fragment'>,
): Result<Output<'intake.fragment'>> {
  const label = 'The paste'
  const decoded = pastedSource(text, html, label)
  if (decoded === null) return noText(label)
  if (decoded.size > MAX_SOURCE_BYTES) return tooLarge(label, decoded.size)
  return stored(() => {
    const row = findArticle(desk.db, article)
    if (!row) return noArticle()
    const now = desk.now()
    const { fragment, from } = read(decoded, text, now.iso)
    const info: SourceInfo = {
      id: desk.uuid(),
      hash: from.hash,
      format: from.format,
      origin: 'paste',
      name: '',
      received: now.iso,
      size: from.size,
      encoding: from.encoding,
    }
    const { removals, moves, lines } = fragment
    const link: Omit<ArticleSource, 'source'> = { role: 'paste', removals, moves, lines }
    transact(desk.db, () => {
      const source = insertSource(desk.db, info, new TextEncoder().encode(from.text))
      linkSource(desk.db, row.key, source, link)
    })
    return ok({ fragment, source: { source: info, ...link } })
  })
}

/** A page that is nested without end falls back to the plain text that came with it. */
function read(decoded: Decoded, text: string, now: string): { fragment: Fragment; from: Decoded } {
  const hints: IntakeHints = { now, articleId: () => '', name: decoded.name }
  if (decoded.format === 'html') {
    try {
      return { fragment: readFragmentHtml(parsePage(decoded.text), hints), from: decoded }
    } catch (error) {
      if (!(error instanceof RangeError) || text.trim() === '') throw error
    }
  }
  const from = textSource(text, 'text', decoded.name)
  return { fragment: readFragmentText(text, hints), from }
}
