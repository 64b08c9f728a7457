/**
 * Revisions: what an article was, and (the newest) is. A revision never changes once it is written; an autosave
 * that the next one of the same minutes outdates is taken away with it.
 */
import type { Occasion, Revision } from '#shared/library.ts'
import type { ArticleKey } from './articles.ts'
import { all, one, type ReadableDatabase, run, type WritableDatabase } from './database.ts'
import { type Packed, pack, unpack } from './packing.ts'
import { AUTOSAVE_SPAN, type Kept, superfluous } from './thinning.ts'
import type { Moment } from './times.ts'

export interface NewRevision {
  readonly id: string
  readonly at: Moment
  readonly occasion: Occasion
  readonly headline: string
  readonly words: number
  /** The article as JSON. */
  readonly content: string
}

export interface StoredRevision extends Revision {
  readonly article: ArticleKey
  /** The article as JSON. */
  readonly content: string
}

interface Last {
  readonly key: number
  readonly id: string
  readonly occasion: Occasion
  readonly since: number
}

/**
 * Keeps a revision as the article's newest; call it in a transaction. Answers its id, which is that of the last
 * one where nothing changed and nothing is to be remembered.
 */
export function addRevision(
  db: WritableDatabase,
  article: ArticleKey,
  revision: NewRevision,
): string {
  const { at, occasion, content } = revision
  const last = one<Last>(
    db,
    `SELECT key, id, occasion, since_ms AS since FROM revisions
     WHERE article = ? ORDER BY key DESC LIMIT 1`,
    [article],
  )
  const saving = occasion === 'autosave' || occasion === 'pause'
  const typing =
    last?.occasion === 'autosave' && occasion === 'autosave' && at.ms - last.since < AUTOSAVE_SPAN
  // While somebody types the texts differ; comparing them would cost a third of the save.
  const same = last !== undefined && !typing && holds(db, last.key, content)
  if (same && saving && last.occasion !== 'autosave') return last.id
  const outdated = last?.occasion === 'autosave' && (typing || same)
  const row = [
    revision.id,
    at.iso,
    at.ms,
    outdated && occasion === 'autosave' ? last.since : at.ms,
    occasion,
    revision.headline,
    revision.words,
    content,
  ]
  if (outdated) {
    // The outdated one and this one change places in one write.
    run(
      db,
      `UPDATE revisions SET id = ?, at = ?, at_ms = ?, since_ms = ?, occasion = ?, headline = ?,
         words = ?, content = ? WHERE key = ?`,
      [...row, last.key],
    )
    return revision.id
  }
  if (last) packRevision(db, last.key)
  run(
    db,
    `INSERT INTO revisions (id, at, at_ms, since_ms, occasion, headline, words, content, article)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [...row, article],
  )
  if (last?.occasion === 'autosave') thin(db, article, at.ms)
  return revision.id
}

/**
 * Keeps what an export wrote when the article was saved again meanwhile: the newest revision stays the newest.
 * Call it in a transaction.
 */
export function addRevisionBelow(
  db: WritableDatabase,
  article: ArticleKey,
  revision: NewRevision,
): void {
  const { at } = revision
  const head = one<Record<string, string | number>>(
    db,
    `SELECT id, at, at_ms, since_ms, occasion, headline, words, content FROM revisions
     WHERE article = ? ORDER BY key DESC LIMIT 1`,
    [article],
  )
  if (head) run(db, 'DELETE FROM revisions WHERE id = ?', [head.id as string])
  const put = (values: readonly (string | number | Uint8Array)[]) =>
    run(
      db,
      `INSERT INTO revisions (article, id, at, at_ms, since_ms, occasion, headline, words, content)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [article, ...values],
    )
  const { id, occasion, headline, words, content } = revision
  put([id, at.iso, at.ms, at.ms, occasion, headline, words, pack(content)])
  if (head) put(Object.values(head))
}

/** The article as it stands; undefined when there is none. */
export function newestRevision(
  db: ReadableDatabase,
  article: ArticleKey,
): StoredRevision | undefined {
  return read(
    one<Row>(db, `SELECT ${COLUMNS} FROM revisions WHERE article = ? ORDER BY key DESC LIMIT 1`, [
      article,
    ]),
  )
}

export function readRevision(db: ReadableDatabase, id: string): StoredRevision | undefined {
  return read(one<Row>(db, `SELECT ${COLUMNS} FROM revisions WHERE id = ?`, [id]))
}

/** All revisions of an article, the newest first, without their text. */
export function listRevisions(db: ReadableDatabase, article: ArticleKey): Revision[] {
  return all<Revision>(
    db,
    `SELECT id, at, words, occasion, headline FROM revisions WHERE article = ? ORDER BY key DESC`,
    [article],
  )
}

function holds(db: ReadableDatabase, key: number, content: string): boolean {
  return (
    one(db, 'SELECT 1 FROM revisions WHERE key = ? AND content = ?', [key, content]) !== undefined
  )
}

const COLUMNS = 'id, article, at, words, occasion, headline, content'

interface Row extends Revision {
  readonly article: ArticleKey
  readonly content: Packed
}

function read(row: Row | undefined): StoredRevision | undefined {
  return row && { ...row, content: unpack(row.content) }
}

function packRevision(db: WritableDatabase, key: number): void {
  const row = one<{ content: Packed }>(db, 'SELECT content FROM revisions WHERE key = ?', [key])
  if (typeof row?.content !== 'string') return
  run(db, 'UPDATE revisions SET content = ? WHERE key = ?', [pack(row.content), key])
}

function thin(db: WritableDatabase, article: ArticleKey, now: number): void {
  const kept = all<Kept>(
    db,
    'SELECT key, at_ms AS at, occasion FROM revisions WHERE article = ? ORDER BY key',
    [article],
  )
  for (const key of superfluous(kept, now)) run(db, 'DELETE FROM revisions WHERE key = ?', [key])
}
