/** YAML front matter: every text is quoted, so that no reader takes a date, a "no" or a "12:30" for something else. */
import { dump } from 'js-yaml'
import type { Figure } from '#shared/article/model.ts'
import { directionOf } from '#shared/style.ts'
import type { ExportCopy } from '../copy.ts'
import { filled, type Json } from '../json.ts'
import { offsetTime } from '../time.ts'
import { bylineText, datelineText } from '../wording.ts'

/** The block between the two `---` lines, both included, a line feed at its end. */
export function frontMatter(copy: ExportCopy): string {
  const yaml = dump(fields(copy), { lineWidth: -1, forceQuotes: true, noRefs: true })
  return `---\n${yaml}---\n`
}

function fields(copy: ExportCopy): Json {
  const { header, meta } = copy
  return filled({
    id: copy.id,
    version: copy.version,
    kicker: header.kicker,
    headline: header.headline,
    summary: header.standfirst,
    byline: bylineText(header.bylines, header.language),
    authors: header.bylines,
    dateline: datelineText(header.dateline),
    language: header.language === 'und' ? '' : header.language,
    dir: directionOf(header.language),
    genre: meta.genre,
    keywords: meta.keywords,
    subjects: meta.subjects.map((s) => filled({ name: s.name, uri: s.uri })),
    urgency: meta.urgency ?? '',
    status: meta.pubStatus,
    firstCreated: time(meta.created),
    versionCreated: time(meta.modified),
    published: time(meta.published),
    embargo: meta.embargo === null ? '' : time(meta.embargo.until) || 'unknown',
    expires: time(meta.expiry),
    slugline: meta.slug,
    place: meta.place,
    provider: meta.provider,
    copyright: meta.copyrightLine,
    copyrightHolder: meta.copyrightHolder,
    usageTerms: meta.usageTerms,
    edNote: meta.noteToEditors,
    links: meta.links.map((l) => filled({ rel: l.rel, href: l.href, title: l.title })),
    images: copy.blocks
      .filter((b): b is Figure => b.type === 'figure')
      .map((figure) => image(figure, copy)),
  })
}

/** Decoration keeps its empty `alt`; a picture without alt text has none. */
function image(figure: Figure, copy: ExportCopy): Json {
  const fields = filled({
    src: copy.pictures.get(figure.id) ?? '',
    alt: figure.decorative ? '' : figure.alt,
    caption: figure.caption.replaceAll('\n', ' '),
    credit: figure.credit,
    photographer: figure.photographer,
    date: figure.date,
    rights: figure.rights,
  })
  return figure.decorative ? { ...fields, alt: '' } : fields
}

/** As entered where it is no time with zone: nothing is guessed and nothing lost. */
const time = (value: string | null) => (value === null ? '' : (offsetTime(value) ?? value.trim()))
