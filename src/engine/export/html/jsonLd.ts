/** schema.org NewsArticle for search engines: nothing that the page does not show. */
import type { Figure } from '#shared/article/model.ts'
import { absoluteUri } from '../characters.ts'
import type { ExportCopy } from '../copy.ts'
import { filled, type Json, jsonText } from '../json.ts'
import { offsetTime } from '../time.ts'
import { datelineText } from '../wording.ts'

/** The content of the script element; `<` is written as \u003c, so that no text can end it. */
export function jsonLd(copy: ExportCopy): string {
  return jsonText(newsArticle(copy), { escapeLess: true })
}

function newsArticle(copy: ExportCopy): Json {
  const { header, meta } = copy
  const published = meta.embargo?.until ?? meta.published
  const images = copy.blocks.filter(
    (b): b is Figure => b.type === 'figure' && copy.pictures.has(b.id),
  )
  return filled({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': copy.id,
    identifier: copy.id,
    version: String(copy.version),
    headline: header.headline,
    abstract: header.standfirst,
    dateline: datelineText(header.dateline),
    inLanguage: header.language === 'und' ? '' : header.language,
    dateCreated: time(meta.created),
    // An embargo without a known end gives no date at all: never one that says "free".
    datePublished: meta.embargo !== null && meta.embargo.until === null ? '' : time(published),
    dateModified: time(meta.modified),
    expires: time(meta.expiry),
    author: header.bylines.map((name) => ({ '@type': 'Person', name })),
    publisher: named('NewsMediaOrganization', meta.provider),
    genre: meta.genre,
    keywords: meta.keywords,
    about: meta.subjects.map((s) =>
      filled({ '@type': 'Thing', '@id': absoluteUri(s.uri) ?? '', name: s.name || s.uri }),
    ),
    copyrightHolder: named('Organization', meta.copyrightHolder),
    copyrightYear: Number(/\b(?:19|20)\d\d\b/.exec(meta.copyrightLine)?.[0] ?? 0) || '',
    copyrightNotice: meta.copyrightLine,
    usageInfo: /^https?:\/\/\S+$/i.test(meta.usageTerms) ? meta.usageTerms : '',
    image: images.map((figure) => imageObject(figure, copy)),
  })
}

function imageObject(figure: Figure, copy: ExportCopy): Json {
  return filled({
    '@type': 'ImageObject',
    contentUrl: copy.pictures.get(figure.id) ?? '',
    width: figure.image?.width ?? '',
    height: figure.image?.height ?? '',
    caption: figure.caption.replaceAll('\n', ' '),
    creditText: figure.credit,
    creator: named('Person', figure.photographer),
    copyrightNotice: figure.rights,
    description: figure.decorative ? '' : figure.alt,
  })
}

const time = (value: string | null) => (value === null ? '' : (offsetTime(value) ?? ''))

const named = (type: string, name: string): Json => (name === '' ? '' : { '@type': type, name })
