/** Shelves: pages of articles without their text. */
import type { LibraryPage, Shelf } from '#shared/library.ts'
import { SUMMARY, type SummaryRow, summaryOf } from './articles.ts'
import { all, type ReadableDatabase } from './database.ts'

/** One page of a shelf: the one changed last first, in the bin the one thrown away last. */
export function listShelf(
  db: ReadableDatabase,
  shelf: Shelf,
  offset: number,
  limit: number,
): LibraryPage {
  const rows =
    shelf === 'bin'
      ? all<SummaryRow>(
          db,
          `SELECT ${SUMMARY}, NULL AS snippet FROM articles a WHERE a.binned IS NOT NULL
           ORDER BY a.binned_ms DESC, a.key DESC LIMIT ? OFFSET ?`,
          [limit, offset],
        )
      : all<SummaryRow>(
          db,
          `SELECT ${SUMMARY}, NULL AS snippet FROM articles a WHERE a.binned IS NULL AND a.stage = ?
           ORDER BY a.modified_ms DESC, a.key DESC LIMIT ? OFFSET ?`,
          [shelf, limit, offset],
        )
  const shelves = countShelves(db)
  return { items: rows.map(summaryOf), total: shelves[shelf], shelves }
}

function countShelves(db: ReadableDatabase): LibraryPage['shelves'] {
  const shelves: LibraryPage['shelves'] = { 'in-hand': 0, ready: 0, exported: 0, bin: 0 }
  const rows = all<{ shelf: Shelf; n: number }>(
    db,
    `SELECT stage AS shelf, count(*) AS n FROM articles WHERE binned IS NULL GROUP BY stage
     UNION ALL SELECT 'bin', count(*) FROM articles WHERE binned IS NOT NULL`,
  )
  for (const { shelf, n } of rows) shelves[shelf] = n
  return shelves
}
