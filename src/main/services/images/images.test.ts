import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setPragma } from '#store/database.ts'
import { findImage } from '#store/images.ts'
import { sha256 } from '../hash.ts'
import { failure, memoryDesk, temporaryFolder, value } from '../testing/desk.ts'
import { addImage, addImageFile } from './add.ts'
import { imageFile } from './file.ts'
import { imagePixels, imageType } from './kind.ts'

const bytes = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  )
const gif = bytes('GIF89a', [3, 0, 2, 0, 0, 0, 0], ';')
const png = bytes(
  '\x89PNG\r\n\x1a\n',
  [0, 0, 0, 13],
  'IHDR',
  [0, 0, 0, 5, 0, 0, 0, 4, 8, 2, 0, 0, 0, 0, 0, 0, 0],
)
const svg = bytes(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
)
/** A camera's picture, 4 × 2, with the note that it was held sideways. */
const turned = bytes(
  [0xff, 0xd8, 0xff, 0xe1, 0, 34],
  'Exif\0\0MM\0*',
  [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0],
  [0xff, 0xc0, 0, 17, 8, 0, 2, 0, 4, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1],
  [0xff, 0xd9],
)

describe('what a picture is', () => {
  it('is told by its bytes', () => {
    expect(imageType(gif)).toBe('image/gif')
    expect(imageType(png)).toBe('image/png')
    expect(imageType(turned)).toBe('image/jpeg')
    expect(imageType(bytes('RIFF\0\0\0\0WEBPVP8 '))).toBe('image/webp')
    expect(imageType(bytes('\0\0\0\x20ftypavif'))).toBe('image/avif')
    for (const other of [svg, bytes('MZ'), bytes('BM'), bytes('')])
      expect(imageType(other)).toBeNull()
  })
  it('has its pixels as shown', () => {
    expect(imagePixels(gif)).toEqual({ width: 3, height: 2 })
    expect(imagePixels(png)).toEqual({ width: 5, height: 4 })
    expect(imagePixels(turned)).toEqual({ width: 2, height: 4 })
    expect(imagePixels(png.subarray(0, 12))).toEqual({ width: null, height: null })
  })
  it('whatever the bytes, nothing is thrown', () => {
    const heads = [gif, png, turned, bytes('RIFF\0\0\0\0WEBPVP8X'), bytes('\0\0\0\x20ftypavif')]
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, tail) => {
        const { width } = imagePixels(Uint8Array.from([...head, ...tail]))
        expect(width === null || width > 0).toBe(true)
      }),
    )
  })
})

describe('taking a picture in', () => {
  it('writes it once, named by its hash, and never trusts the name', async () => {
    const desk = memoryDesk()
    const image = value(await addImage(desk, '../../etc/pier.exe', png))
    expect(image).toEqual({
      hash: sha256(png),
      type: 'image/png',
      width: 5,
      height: 4,
      name: 'pier.exe',
    })
    expect(value(await addImage(desk, 'again.png', png)).name).toBe('pier.exe')
    expect(readdirSync(desk.places.images)).toEqual([image.hash])
    expect(readFileSync(imageFile(desk.places, image.hash) ?? '').equals(Buffer.from(png))).toBe(
      true,
    )
    expect(findImage(desk.db, image.hash)).toEqual(image)
  })
  it('refuses what is none, naming the file', async () => {
    const desk = memoryDesk()
    const refused = failure(await addImage(desk, 'pier.svg', svg))
    expect(refused).toMatchObject({ kind: 'unreadable', subject: 'pier.svg' })
    expect(refused?.message).toContain('JPEG, PNG')
  })
  it('reads files, and says which one is gone', async () => {
    const desk = memoryDesk()
    const file = join(temporaryFolder(), 'pier.gif')
    expect(failure(await addImageFile(desk, file))?.message).toContain('pier.gif')
    writeFileSync(file, gif)
    expect(value(await addImageFile(desk, file))).toMatchObject({
      type: 'image/gif',
      name: 'pier.gif',
    })
  })
  it('a library that cannot be written is said to be so', async () => {
    const desk = memoryDesk()
    setPragma(desk.db, 'query_only', 1)
    expect(failure(await addImage(desk, 'pier.gif', gif))?.kind).toBe('storage')
  })
  it('a hash is checked before it becomes a path', () => {
    const { places } = memoryDesk()
    for (const odd of ['', '..', `${'a'.repeat(63)}/`, 'A'.repeat(64)]) {
      expect(imageFile(places, odd)).toBeNull()
    }
  })
})
