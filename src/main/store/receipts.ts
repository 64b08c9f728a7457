/** Receipts of exports, and where the files went. */
import type { Receipt } from '#shared/receipt.ts'
import type { ArticleKey } from './articles.ts'
import { all, one, type ReadableDatabase, run, type WritableDatabase } from './database.ts'

export function addReceipt(
  db: WritableDatabase,
  article: ArticleKey,
  receipt: Receipt,
  folder: string,
): void {
  run(db, 'INSERT INTO receipts (article, at, folder, receipt) VALUES (?, ?, ?, ?)', [
    article,
    receipt.at,
    folder,
    JSON.stringify(receipt),
  ])
}

/** The newest first. */
export function listReceipts(db: ReadableDatabase, article: ArticleKey): Receipt[] {
  return all<{ receipt: string }>(
    db,
    'SELECT receipt FROM receipts WHERE article = ? ORDER BY key DESC',
    [article],
  ).map((row) => JSON.parse(row.receipt) as Receipt)
}

export interface LastExport {
  readonly receipt: Receipt
  readonly folder: string
}

export function lastExport(db: ReadableDatabase, article: ArticleKey): LastExport | undefined {
  const row = one<{ receipt: string; folder: string }>(
    db,
    'SELECT receipt, folder FROM receipts WHERE article = ? ORDER BY key DESC LIMIT 1',
    [article],
  )
  return row && { receipt: JSON.parse(row.receipt) as Receipt, folder: row.folder }
}
