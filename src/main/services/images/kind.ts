/** What a picture is, by its first bytes: a file name proves nothing. */
import { imageSize } from 'image-size'
import type { ImageRef } from '#shared/article/model.ts'

export type ImageType = ImageRef['type']

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to))

/** The type that the bytes show; null for everything that a figure does not take (SVG among them: it can hold scripts). */
export function imageType(bytes: Uint8Array): ImageType | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'image/jpeg'
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (ascii(bytes, 4, 8) === 'ftyp' && /^avi[fs]$/.test(ascii(bytes, 8, 12))) return 'image/avif'
  return null
}

/** Pixels as shown (a camera's turn counted in); nulls where the file does not tell or is cut off. */
export function imagePixels(bytes: Uint8Array): { width: number | null; height: number | null } {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!isPixels(width) || !isPixels(height)) return { width: null, height: null }
    return orientation >= 5 ? { width: height, height: width } : { width, height }
  } catch {
    // The library throws on headers that it cannot read; the picture may still be shown.
    return { width: null, height: null }
  }
}

const isPixels = (n: number) => Number.isInteger(n) && n > 0 && n < 1_000_000
