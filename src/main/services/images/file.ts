import { join } from 'node:path'
import type { LibraryPlaces } from '#store/places.ts'

/** Where the bytes of a picture lie; null for what is no hash, because it becomes part of a path. */
export function imageFile(places: LibraryPlaces, hash: string): string | null {
  return /^[0-9a-f]{64}$/.test(hash) ? join(places.images, hash) : null
}
