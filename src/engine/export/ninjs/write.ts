/** ninjs 3.1 (interchange.md): only what has a value is written; null and unknown properties are errors there. */
import { articleWords } from '#shared/article/words.ts'
import { directionOf } from '#shared/style.ts'
import { absoluteUri } from '../characters.ts'
import type { ExportCopy } from '../copy.ts'
import { blocksHtml } from '../html/blocks.ts'
import { attributes, escapeText } from '../html/escape.ts'
import { filled, type Json, jsonText } from '../json.ts'
import { offsetTime } from '../time.ts'
import { bylineText, datelineText, embargoLine } from '../wording.ts'
import { association, associationNames } from './figure.ts'
import { itemUri } from './uri.ts'

export function writeNinjs(copy: ExportCopy): string {
  return `${jsonText(newsItem(copy))}\n`
}

/** Embargoed, but until when cannot be written as a time with zone: then nobody may take it for free. */
export function embargoUnknown(copy: ExportCopy): boolean {
  const { embargo } = copy.meta
  return embargo !== null && (embargo.until === null || offsetTime(embargo.until) === null)
}

function newsItem(copy: ExportCopy): Json {
  const { header, meta } = copy
  const names = associationNames(copy)
  const associations = copy.blocks.flatMap((b) => {
    const name = b.type === 'figure' ? names.get(b.id) : undefined
    return b.type === 'figure' && name !== undefined ? [association(b, name, copy)] : []
  })
  return filled({
    uri: itemUri(copy.id),
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    type: 'text',
    representationType: 'full',
    profile: associations.length > 0 ? 'text-photo' : 'text-only',
    version: String(copy.version),
    firstCreated: time(meta.created),
    versionCreated: time(meta.modified),
    embargoedUntil: time(meta.embargo?.until ?? null),
    expires: time(meta.expiry),
    pubStatus: meta.pubStatus === 'usable' && embargoUnknown(copy) ? 'withheld' : meta.pubStatus,
    urgency: meta.urgency ?? '',
    copyrightHolder: meta.copyrightHolder,
    copyrightNotice: meta.copyrightLine,
    usageTerms: meta.usageTerms,
    edNote: [embargoUnknown(copy) ? `${embargoLine(copy)}.` : '', meta.noteToEditors]
      .filter((s) => s !== '')
      .join(' '),
    language: header.language === 'und' ? '' : header.language,
    title: meta.slug,
    slugline: meta.slug,
    by: bylineText(header.bylines, header.language),
    located: meta.place,
    headlines: [plain('main', header.headline), plain('kicker', header.kicker)].flat(),
    descriptions: plain('summary', header.standfirst),
    people: header.bylines.map((name) => ({ name, rel: 'creator' })),
    infoSources: [
      ...(meta.provider === '' ? [] : [{ name: meta.provider, role: 'provider' }]),
      ...(header.dateline.source === ''
        ? []
        : [{ name: header.dateline.source, role: 'dateline' }]),
    ],
    genres: meta.genre === '' ? [] : [{ name: meta.genre }],
    subjects: [
      ...meta.subjects.map((s) =>
        filled({ name: s.name || s.uri, rel: 'about', uri: absoluteUri(s.uri) ?? '' }),
      ),
      ...meta.keywords.map((name) => ({ name, rel: 'keyword' })),
    ],
    bodies: body(copy, names),
    associations,
  })
}

function body(copy: ExportCopy, names: ReadonlyMap<string, string>): Json[] {
  const dateline = datelineText(copy.header.dateline)
  const dir = directionOf(copy.header.language)
  // A receiver sets the body into a page of its own: what runs right to left says so on each block.
  const value = [
    dateline === ''
      ? ''
      : `<p${attributes([
          ['class', 'dateline'],
          ['dir', dir === 'rtl' ? dir : null],
        ])}>${escapeText(dateline)}</p>`,
    ...blocksHtml(copy, { base: 'ltr', attribution: 'paragraph', associations: names }),
  ].join('')
  if (value === '') return []
  const wordCount = articleWords({ ...copy, header: { ...copy.header, standfirst: '' } })
  return [{ role: 'main', contentType: 'text/html', wordCount, value }]
}

function plain(role: string, value: string): Json[] {
  return value === '' ? [] : [{ role, contentType: 'text/plain', value }]
}

const time = (value: string | null) => (value === null ? '' : (offsetTime(value) ?? ''))
