/** Picture files of our own for scenarios and screens: drawn by Electron itself, with metadata as an agency sends it. */
import { writeFile } from 'node:fs/promises'
import type { Desk } from './launch.ts'

export interface PhotoNotes {
  readonly caption: string
  readonly credit: string
  readonly creator: string
  /** ISO day. */
  readonly date: string
}

/** Writes a JPEG of sea and sky to `path`, with these notes in it as XMP. */
export async function writePhoto(
  { app }: Pick<Desk, 'app'>,
  path: string,
  notes: PhotoNotes,
): Promise<void> {
  const base64 = await app.evaluate(({ nativeImage }) => {
    const [width, height] = [960, 540]
    const bitmap = Buffer.alloc(width * height * 4)
    for (let y = 0; y < height; y++) {
      const sea = y > height * 0.62
      const shade = sea ? 1 - (y / height) * 0.45 : 0.86 + (y / height) * 0.16
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 4
        bitmap[at] = Math.min(255, (sea ? 150 : 226) * shade)
        bitmap[at + 1] = Math.min(255, (sea ? 128 : 218) * shade)
        bitmap[at + 2] = Math.min(255, (sea ? 104 : 206) * shade)
        bitmap[at + 3] = 255
      }
    }
    return nativeImage.createFromBitmap(bitmap, { width, height }).toJPEG(80).toString('base64')
  })
  const jpeg = Buffer.from(base64, 'base64')
  await writeFile(path, Buffer.concat([jpeg.subarray(0, 2), xmp(notes), jpeg.subarray(2)]))
}

/** An APP1 segment, to stand right after the start of the file. */
function xmp({ caption, credit, creator, date }: PhotoNotes): Buffer {
  const xml = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 photoshop:Credit="${credit}" photoshop:DateCreated="${date}">
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${caption}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`
  const body = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xml}`)
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
