/** Sources: what came in, byte for byte, never changed. The same bytes are kept once. */
import type { SourceInfo } from '#shared/source.ts'
import { all, one, type ReadableDatabase, run, type WritableDatabase } from './database.ts'

/** The library's own number of a source. */
export type SourceKey = number & { readonly sourceKey: true }

export function insertSource(db: WritableDatabase, info: SourceInfo, bytes: Uint8Array): SourceKey {
  run(db, 'INSERT OR IGNORE INTO originals (hash, bytes) VALUES (?, ?)', [info.hash, bytes])
  const { key } = run(
    db,
    `INSERT INTO sources (id, hash, format, origin, name, received, size, encoding)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      info.id,
      info.hash,
      info.format,
      info.origin,
      info.name,
      info.received,
      info.size,
      info.encoding,
    ],
  )
  return key as SourceKey
}

export function readSourceInfo(db: ReadableDatabase, id: string): SourceInfo | undefined {
  return one<SourceInfo>(
    db,
    'SELECT id, hash, format, origin, name, received, size, encoding FROM sources WHERE id = ?',
    [id],
  )
}

/** The bytes as they came in. */
export function readOriginal(db: ReadableDatabase, id: string): Uint8Array | undefined {
  return one<{ bytes: Uint8Array }>(
    db,
    'SELECT o.bytes FROM sources s JOIN originals o ON o.hash = s.hash WHERE s.id = ?',
    [id],
  )?.bytes
}

/** The articles that were made from exactly these bytes, in the order of their stories. */
export function articlesMadeFrom(
  db: ReadableDatabase,
  hash: string,
): { readonly id: string; readonly headline: string }[] {
  return all(
    db,
    `SELECT a.id, a.headline FROM sources s
     JOIN article_sources x ON x.source = s.key AND x.role = 'origin'
     JOIN articles a ON a.key = x.article
     WHERE s.hash = ? ORDER BY x.key`,
    [hash],
  )
}
