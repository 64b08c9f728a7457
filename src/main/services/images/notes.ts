/** Reads what a picture file says about itself: XMP before IIM before Exif, as IPTC recommends. */
import { readFile } from 'node:fs/promises'
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom'
import ExifReader from 'exifreader'
import { decodeBytes } from '#engine/intake/decode.ts'
import { NO_NOTES, type PictureNotes } from '#shared/picture.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Desk } from '../desk.ts'
import { textDecode } from '../textDecode.ts'
import { imageFile } from './file.ts'

/** XMP is XML. The reader would look for a parser of its own, and there is none in a bundle. */
const domParser = new DOMParser({ onError: onErrorStopParsing })

/** Longer texts are no caption; camera software writes blobs into these fields. */
const LONGEST = 4000

/** The notes of a picture of the library. A file that says nothing, or nothing that can be read, gives empty ones. */
export async function pictureNotes(
  desk: Desk,
  { hash }: { readonly hash: string },
): Promise<Result<PictureNotes>> {
  const path = imageFile(desk.places, hash)
  const bytes = path === null ? null : await readFile(path).catch(() => null)
  if (bytes === null) return fail('not-found', 'The picture file is not in the library any more.')
  return ok(readNotes(bytes))
}

/** Never throws: what cannot be read is left out. */
export function readNotes(bytes: Uint8Array): PictureNotes {
  let tags: Tags
  try {
    tags = ExifReader.load(exactly(bytes), { expanded: true, domParser }) as unknown as Tags
  } catch {
    // The library throws on files without metadata and on damaged ones; the picture itself may be fine.
    return NO_NOTES
  }
  const { xmp = {}, iptc = {}, exif = {} } = tags
  return {
    caption: first(
      words(xmp.description),
      iim(iptc['Caption/Abstract']),
      words(exif.ImageDescription),
    ),
    credit: first(words(xmp.Credit), iim(iptc.Credit)),
    photographer: first(names(xmp.creator), iim(iptc['By-line']), words(exif.Artist)),
    alt: first(words(xmp.AltTextAccessibility)),
    date: first(
      day(words(xmp.DateCreated)),
      day(iim(iptc['Date Created'])),
      day(words(exif.DateTimeOriginal)),
    ),
    rights: first(words(xmp.rights), iim(iptc['Copyright Notice']), words(exif.Copyright)),
  }
}

interface Tag {
  readonly value?: unknown
  readonly description?: unknown
}
type Group = Readonly<Record<string, Tag | readonly Tag[] | undefined>>
interface Tags {
  readonly xmp?: Group
  readonly iptc?: Group
  readonly exif?: Group
}

const first = (...texts: readonly string[]) => texts.find((t) => t !== '') ?? ''

/** The reader wants a buffer of its own: a view into a larger one would be read from the larger one's start. */
function exactly(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}

function tidy(text: unknown): string {
  if (typeof text !== 'string' || text.length > LONGEST) return ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: cameras fill fields up with NUL
  return text.replace(/[\u0000-\u001f\s]+/g, ' ').trim()
}

function words(tag: Group[string]): string {
  return tag === undefined || Array.isArray(tag) ? '' : tidy((tag as Tag).description)
}

/** A list of names as XMP keeps it: one entry a person. */
function names(tag: Group[string]): string {
  const value = tag === undefined || Array.isArray(tag) ? undefined : (tag as Tag).value
  if (!Array.isArray(value)) return words(tag)
  return value
    .map((entry: Tag) => tidy(entry?.description))
    .filter((n) => n !== '')
    .join(', ')
}

/** IIM keeps bytes in whatever encoding the sender had, and seldom says which: read like any copy. */
function iim(tag: Group[string]): string {
  const tags = tag === undefined ? [] : Array.isArray(tag) ? tag : [tag]
  return tags
    .map(({ value, description }: Tag) => {
      if (!isBytes(value)) return tidy(description)
      const decoded = decodeBytes(Uint8Array.from(value), '', textDecode)
      return decoded.ok ? tidy(decoded.value.text) : ''
    })
    .filter((t) => t !== '')
    .join(', ')
}

function isBytes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((n) => Number.isInteger(n) && n >= 0 && n < 256)
}

/** 2024-03-03T14:15:00+01:00, 20240303, 2024:03:03 14:15:00 → 2024-03-03; '' for no day, or one of no calendar. */
function day(text: string): string {
  const found = /^(\d{4})[-:]?(\d\d)[-:]?(\d\d)(?!\d)/.exec(text)
  if (!found) return ''
  const iso = `${found[1]}-${found[2]}-${found[3]}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : ''
}
