/** Rows of pictures. The bytes are files named by their hash; see services/images. */
import type { ImageRef } from '#shared/article/model.ts'
import { one, type ReadableDatabase, run, type WritableDatabase } from './database.ts'

/** A picture that is there already keeps its first name. Answers what the library holds. */
export function insertImage(
  db: WritableDatabase,
  image: ImageRef,
  size: number,
  added: string,
): ImageRef {
  run(
    db,
    `INSERT OR IGNORE INTO images (hash, type, width, height, name, size, added)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    [image.hash, image.type, image.width, image.height, image.name, size, added],
  )
  return findImage(db, image.hash) ?? image
}

export function findImage(db: ReadableDatabase, hash: string): ImageRef | undefined {
  return one<ImageRef>(db, 'SELECT hash, type, width, height, name FROM images WHERE hash = ?', [
    hash,
  ])
}
