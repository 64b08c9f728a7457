/** Small JPEG files with metadata of our own making, for tests. */

const ascii = (text: string) => Buffer.from(text, 'latin1')

function segment(marker: number, body: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** A picture of 4 × 2 with these segments. */
export function jpegWith(...segments: readonly Buffer[]): Uint8Array {
  const frame = [0xff, 0xc0, 0, 17, 8, 0, 2, 0, 4, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...segments,
      Buffer.from(frame),
      Buffer.from([0xff, 0xd9]),
    ]),
  )
}

export function xmpOf(
  notes: {
    caption?: string
    credit?: string
    creators?: readonly string[]
    date?: string
    alt?: string
    rights?: string
  },
  prolog = '',
): Buffer {
  const alternative = (name: string, text: string | undefined) =>
    text === undefined
      ? ''
      : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`
  const attribute = (name: string, text: string | undefined) =>
    text === undefined ? '' : ` ${name}="${text}"`
  const creators = notes.creators?.map((name) => `<rdf:li>${name}</rdf:li>`).join('')
  const xml = `${prolog}<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"${attribute('photoshop:Credit', notes.credit)}${attribute('photoshop:DateCreated', notes.date)}>
${alternative('dc:description', notes.caption)}${alternative('dc:rights', notes.rights)}
${creators === undefined ? '' : `<dc:creator><rdf:Seq>${creators}</rdf:Seq></dc:creator>`}
${alternative('Iptc4xmpCore:AltTextAccessibility', notes.alt)}</rdf:Description></rdf:RDF></x:xmpmeta>`
  return segment(0xe1, Buffer.concat([ascii('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(xml)]))
}

/** IIM records of the editorial envelope 2:… by their number. */
export function iimOf(fields: Record<number, string>, encoding: 'utf8' | 'latin1'): Buffer {
  const records = Object.entries(fields).map(([number, text]) => {
    const body = Buffer.from(text, encoding)
    return Buffer.concat([Buffer.from([0x1c, 2, Number(number), 0, body.length]), body])
  })
  const iim = Buffer.concat(records)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(iim.length)
  const resource = [ascii('Photoshop 3.0\0'), ascii('8BIM'), Buffer.from([4, 4, 0, 0]), size, iim]
  return segment(0xed, Buffer.concat([...resource, Buffer.alloc(iim.length % 2)]))
}

/** Exif with one directory of texts (big endian). */
export function exifOf(notes: { description: string; artist: string; copyright: string }): Buffer {
  const entries = [
    [0x010e, notes.description],
    [0x013b, notes.artist],
    [0x8298, notes.copyright],
  ] as const
  const start = 8 + 2 + entries.length * 12 + 4
  let at = start
  const directory = Buffer.alloc(start - 8)
  directory.writeUInt16BE(entries.length, 0)
  const texts = entries.map(([tag, text], i) => {
    // At least five bytes: shorter ones would have to stand in the entry itself.
    const body = ascii(`${text}\0`.padEnd(5, '\0'))
    directory.writeUInt16BE(tag, 2 + i * 12)
    directory.writeUInt16BE(2, 4 + i * 12)
    directory.writeUInt32BE(body.length, 6 + i * 12)
    directory.writeUInt32BE(at, 10 + i * 12)
    at += body.length
    return body
  })
  const header = Buffer.from([0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8])
  return segment(0xe1, Buffer.concat([ascii('Exif\0\0'), header, directory, ...texts]))
}
