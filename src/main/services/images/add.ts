/** Pictures into the library: checked by their bytes, written whole or not at all, named by their hash. */
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { ImageRef } from '#shared/article/model.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { MAX_SOURCE_BYTES } from '#shared/source.ts'
import { storageMessage, stored } from '#store/failure.ts'
import { insertImage } from '#store/images.ts'
import type { Desk } from '../desk.ts'
import { sha256 } from '../hash.ts'
import { tooLarge } from '../size.ts'
import { imagePixels, imageType } from './kind.ts'

/** Takes a picture in. `name` is for people only. */
export async function addImage(
  desk: Desk,
  name: string,
  bytes: Uint8Array,
): Promise<Result<ImageRef>> {
  const shown = basename(name) || 'The picture'
  if (bytes.byteLength > MAX_SOURCE_BYTES) return tooLarge(shown, bytes.byteLength)
  const type = imageType(bytes)
  if (type === null) {
    return fail(
      'unreadable',
      `${shown} is no picture that Copydesk takes. Save it as JPEG, PNG, GIF, WebP or AVIF and try again.`,
      name,
    )
  }
  const hash = sha256(bytes)
  const image: ImageRef = { hash, type, ...imagePixels(bytes), name: basename(name) }
  try {
    await writeOnce(desk.places.images, hash, bytes)
  } catch (error) {
    const message = storageMessage(error)
    if (message === null) throw error
    return fail('storage', `${shown} could not be kept. ${message}`, name)
  }
  return stored(() => ok(insertImage(desk.db, image, bytes.byteLength, desk.now().iso)))
}

/** The same from a file that the person chose. */
export async function addImageFile(desk: Desk, path: string): Promise<Result<ImageRef>> {
  const name = basename(path)
  try {
    const { size } = await stat(path)
    if (size > MAX_SOURCE_BYTES) return tooLarge(name, size)
    return await addImage(desk, name, await readFile(path))
  } catch {
    return fail('unreadable', `${name} could not be read. Is it still there?`, path)
  }
}

/** A file named by its content is never written twice, nor seen half written. */
async function writeOnce(folder: string, hash: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, hash)
  const there = await stat(path).catch(() => null)
  if (there?.size === bytes.byteLength) return
  await mkdir(folder, { recursive: true })
  const part = `${path}.part`
  try {
    const handle = await open(part, 'w')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, path)
  } finally {
    await rm(part, { force: true })
  }
}
