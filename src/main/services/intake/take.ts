/** One source into the library: its bytes, its stories and their first revisions in one transaction, or nothing. */
import type { Article } from '#shared/article/model.ts'
import { parseArticle } from '#shared/article/parse.ts'
import { articleWords } from '#shared/article/words.ts'
import type { IntakeReport } from '#shared/contract/channels.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import {
  type IntakeStory,
  MAX_SOURCE_BYTES,
  type SourceInfo,
  type SourceOrigin,
} from '#shared/source.ts'
import { sourceText } from '#shared/sourceText.ts'
import { linkSource } from '#store/articleSources.ts'
import { findArticle, insertArticle } from '#store/articles.ts'
import { transact } from '#store/database.ts'
import { stored } from '#store/failure.ts'
import { addRevision } from '#store/revisions.ts'
import { indexArticle } from '#store/search.ts'
import { articlesMadeFrom, insertSource } from '#store/sources.ts'
import { freshCounts } from '../checking.ts'
import { contentOf } from '../content.ts'
import { articleId, type Desk } from '../desk.ts'
import { sha256, storyId } from '../hash.ts'
import { type Decoded, decodeSource, takeIn } from '../readSource.ts'
import { tooLarge } from '../size.ts'
import { activeStyle } from '../style.ts'

export interface Incoming {
  /** The file name, '' for a paste. */
  readonly name: string
  /** Begins sentences about it: "harbour.txt", "The paste". */
  readonly label: string
  readonly origin: SourceOrigin
  readonly bytes: Uint8Array
  /** For text that came decoded. */
  readonly decoded?: Decoded
}

export type Taken =
  | { readonly kind: 'new'; readonly articles: IntakeReport['articles'] }
  | { readonly kind: 'duplicate'; readonly article: string; readonly headline: string }

interface Read {
  readonly format: SourceInfo['format']
  readonly encoding: string
  readonly stories: readonly IntakeStory[]
}

/** Takes a source in. What fails names the source and leaves the library as it was. */
export function takeSource(desk: Desk, incoming: Incoming): Result<Taken> {
  const { bytes, label } = incoming
  if (bytes.byteLength > MAX_SOURCE_BYTES) return tooLarge(label, bytes.byteLength)
  const hash = sha256(bytes)
  return stored(() => {
    const [known] = articlesMadeFrom(desk.db, hash)
    if (known) return ok<Taken>({ kind: 'duplicate', article: known.id, headline: known.headline })
    const read = ownArticle(desk, bytes, label) ?? rawCopy(desk, incoming, hash)
    return read.ok
      ? ok<Taken>({ kind: 'new', articles: keep(desk, incoming, hash, read.value) })
      : read
  })
}

/** An article that Copydesk wrote; null when the bytes are something else. */
function ownArticle(desk: Desk, bytes: Uint8Array, label: string): Result<Read> | null {
  if (!/^\uFEFF?\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)))) return null
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    // Copy may begin with a brace.
    return null
  }
  if (typeof value !== 'object' || value === null || !('schema' in value)) return null
  const parsed = parseArticle(value, label)
  if (!parsed.ok) return parsed
  const { id, meta } = parsed.value
  const article: Article = {
    ...parsed.value,
    id: findArticle(desk.db, id) ? articleId(desk) : id,
    meta: { ...meta, stage: 'in-hand' },
  }
  const story = { article, removals: [], moves: [], lines: [] }
  return ok({ format: 'copydesk', encoding: 'utf-8', stories: [story] })
}

function rawCopy(desk: Desk, incoming: Incoming, hash: string): Result<Read> {
  const decoded = incoming.decoded
    ? ok(incoming.decoded)
    : decodeSource(incoming.bytes, incoming.label)
  if (!decoded.ok) return decoded
  if (decoded.value.text.trim() === '') return noText(incoming.label)
  const taken = takeIn(decoded.value, {
    now: desk.now().iso,
    fallback: activeStyle(desk.db).locale,
    articleId: (story) => {
      const id = storyId(hash, story)
      return findArticle(desk.db, id) ? articleId(desk) : id
    },
  })
  if (!taken.ok) return taken
  const { stories } = taken.value
  if (stories.length === 0) return noText(incoming.label)
  const { format, encoding } = decoded.value
  return ok({ format, encoding, stories })
}

export const noText = (label: string): Result<never> =>
  fail('unreadable', `${label} has no text in it.`, label)

function keep(desk: Desk, incoming: Incoming, hash: string, read: Read): IntakeReport['articles'] {
  const { db } = desk
  const now = desk.now()
  const style = activeStyle(db)
  const checked = read.stories.map((story) => ({
    ...story,
    words: articleWords(story.article),
    counts: freshCounts(story.article, style, sourceText([story])),
  }))
  const info: SourceInfo = {
    id: desk.uuid(),
    hash,
    format: read.format,
    origin: incoming.origin,
    name: incoming.name,
    received: now.iso,
    size: incoming.bytes.byteLength,
    encoding: read.encoding,
  }
  return transact(db, () => {
    const source = insertSource(db, info, incoming.bytes)
    return checked.map(({ article, removals, moves, lines, words, counts }) => {
      const { headline } = article.header
      const key = insertArticle(db, article, words, counts, now)
      addRevision(db, key, {
        id: desk.uuid(),
        at: now,
        occasion: 'intake',
        headline,
        words,
        content: contentOf(article),
      })
      linkSource(db, key, source, { role: 'origin', removals, moves, lines })
      indexArticle(db, key, article)
      return { id: article.id, headline, words, removals: removals.length }
    })
  })
}
