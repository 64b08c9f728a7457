/** What of an article is searched, and how a person's words become a query that cannot go wrong. */
import type { Article, Block } from '#shared/article/model.ts'

export interface SearchText {
  readonly headline: string
  readonly body: string
}

/** Round a hit in a snippet: isolates that a text needs no escaping for; they are taken out of the copy itself. */
export const HIT_START = '\u2068'
export const HIT_END = '\u2069'

export function searchText(article: Article): SearchText {
  const { header, meta } = article
  const { dateline } = header
  const parts = [
    header.kicker,
    header.standfirst,
    ...header.bylines,
    `${dateline.place} ${dateline.source}`,
    ...article.blocks.flatMap(textsOf),
    meta.slug,
    ...meta.keywords,
  ]
  return {
    headline: plain(header.headline),
    body: plain(parts.filter((part) => part.trim() !== '').join('\n')),
  }
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text]
    case 'quote':
      return [block.text, block.attribution]
    case 'list':
      return block.items.map((item) => item.text)
    case 'figure':
      return [block.caption, block.credit, block.photographer, block.alt]
    case 'table':
      return [block.caption, ...block.rows.flat().map((cell) => cell.text)]
    case 'divider':
      return []
  }
}

/**
 * FTS5 folds Latin accents itself. Arabic vowel signs and the stretching stroke would cut words in two, soft
 * hyphens and other unseen characters too; isolates would look like hits.
 */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u064B-\u065F\u0670\u0640\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
}

const PIECE = /["“”„«»]([^"“”„«»]*)["“”„«»]|[\p{L}\p{N}\p{M}\p{Co}]+/gu
const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/**
 * An FTS5 query for what somebody typed: every word must be there, each may be the beginning of one; words between
 * quotation marks must stand together. Any input is safe; null where it holds no word.
 */
export function matchFor(input: string): string | null {
  const terms: string[] = []
  for (const [whole, quoted] of plain(input).matchAll(PIECE)) {
    const words = (quoted ?? whole).match(WORD) ?? []
    if (words.length === 0) continue
    // The last word may still be in the middle of being typed, also in a phrase.
    terms.push(`"${words.join(' ')}"${quoted === undefined ? '*' : ''}`)
  }
  return terms.length > 0 ? terms.join(' ') : null
}
