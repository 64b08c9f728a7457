/** A source as it belongs to one article: what was taken out, what moved, and what became of each line. */
import type { ArticleSource, Move, Removal, SourceInfo, SourceLine } from '#shared/source.ts'
import type { ArticleKey } from './articles.ts'
import { all, one, type ReadableDatabase, run, type WritableDatabase } from './database.ts'
import { type Packed, pack, unpack } from './packing.ts'
import type { SourceKey } from './sources.ts'

/** Lists of lines longer than this, as JSON, are packed: a short one is faster read as it is. */
const PACK_FROM = 4096

export function linkSource(
  db: WritableDatabase,
  article: ArticleKey,
  source: SourceKey,
  link: Omit<ArticleSource, 'source'>,
): void {
  const lines = JSON.stringify(link.lines)
  run(
    db,
    'INSERT INTO article_sources (article, source, role, removals, moves, lines) VALUES (?, ?, ?, ?, ?, ?)',
    [
      article,
      source,
      link.role,
      JSON.stringify(link.removals),
      JSON.stringify(link.moves),
      lines.length >= PACK_FROM ? pack(lines) : lines,
    ],
  )
}

interface Row extends SourceInfo {
  readonly role: ArticleSource['role']
  readonly removals: string
  readonly moves: string
  readonly lines: Packed
}

/** The sources of an article, in the order in which they came. */
export function listArticleSources(db: ReadableDatabase, article: ArticleKey): ArticleSource[] {
  const rows = all<Row>(
    db,
    `SELECT s.id, s.hash, s.format, s.origin, s.name, s.received, s.size, s.encoding,
       x.role, x.removals, x.moves, x.lines
     FROM article_sources x JOIN sources s ON s.key = x.source WHERE x.article = ? ORDER BY x.key`,
    [article],
  )
  return rows.map(({ role, removals, moves, lines, ...source }) => ({
    source,
    role,
    removals: JSON.parse(removals) as Removal[],
    moves: JSON.parse(moves) as Move[],
    lines: JSON.parse(unpack(lines)) as SourceLine[],
  }))
}

/**
 * Notes which removals were put back and which moves were taken back; call it in a transaction. False when the
 * article has no such source. Ids that the source does not have are passed over.
 */
export function markSource(
  db: WritableDatabase,
  article: ArticleKey,
  source: string,
  restored: Readonly<Record<string, boolean>>,
  undone: Readonly<Record<string, boolean>>,
): boolean {
  const row = one<{ key: number; removals: string; moves: string }>(
    db,
    `SELECT x.key, x.removals, x.moves FROM article_sources x JOIN sources s ON s.key = x.source
     WHERE x.article = ? AND s.id = ?`,
    [article, source],
  )
  if (!row) return false
  const removals = (JSON.parse(row.removals) as Removal[]).map((r) => ({
    ...r,
    restored: own(restored, r.id) ?? r.restored,
  }))
  const moves = (JSON.parse(row.moves) as Move[]).map((m) => ({
    ...m,
    undone: own(undone, m.id) ?? m.undone,
  }))
  run(db, 'UPDATE article_sources SET removals = ?, moves = ? WHERE key = ?', [
    JSON.stringify(removals),
    JSON.stringify(moves),
    row.key,
  ])
  return true
}

/** Gives a copy of an article the sources of the first. */
export function copyLinks(db: WritableDatabase, from: ArticleKey, to: ArticleKey): void {
  run(
    db,
    `INSERT INTO article_sources (article, source, role, removals, moves, lines)
     SELECT ?, source, role, removals, moves, lines FROM article_sources WHERE article = ? ORDER BY key`,
    [to, from],
  )
}

function own(map: Readonly<Record<string, boolean>>, id: string): boolean | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined
}
