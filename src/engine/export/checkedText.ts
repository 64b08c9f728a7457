/**
 * The exact text that the gate judged, in one canonical form: its SHA-256 is the receipt's text hash
 * (gate-stale-check). Holds every word that an export carries; leaves out what only the desk keeps
 * (stage, times of saving, block ids), so that saving again does not look like an edit.
 */
import type { Article, Block, Mark, RichText } from '#shared/article/model.ts'

/** Raise it when the form changes: hashes of two forms never compare. */
const FORM = 'copydesk-text/1'

export function checkedText(article: Article): string {
  const { header, meta } = article
  return JSON.stringify([
    FORM,
    article.id,
    [
      header.kicker,
      header.headline,
      header.standfirst,
      header.bylines,
      [header.dateline.place, header.dateline.source, header.dateline.date],
      header.language,
    ],
    article.blocks.map(block),
    [
      meta.published,
      meta.expiry,
      meta.slug,
      meta.keywords,
      meta.subjects.map((s) => [s.name, s.uri]),
      meta.genre,
      meta.urgency,
      meta.pubStatus,
      meta.embargo === null ? null : [meta.embargo.until],
      meta.place,
      meta.provider,
      meta.noteToEditors,
      meta.copyrightHolder,
      meta.copyrightLine,
      meta.usageTerms,
      meta.links.map((l) => [l.rel, l.href, l.title]),
    ],
  ])
}

function block(b: Block): unknown[] {
  switch (b.type) {
    case 'paragraph':
      return ['p', ...rich(b)]
    case 'heading':
      return ['h', b.level, ...rich(b)]
    case 'quote':
      return ['q', ...rich(b), b.attribution]
    case 'list':
      return ['l', b.ordered, b.items.map((i) => [i.depth, ...rich(i)])]
    case 'figure':
      return [
        'f',
        b.caption,
        b.credit,
        b.photographer,
        b.alt,
        b.decorative,
        b.date,
        b.rights,
        b.image?.hash ?? null,
      ]
    case 'table':
      return ['t', b.caption, b.headerRow, b.rows.map((row) => row.map(rich))]
    case 'divider':
      return ['d']
  }
}

function rich(r: RichText): [string, unknown[]] {
  const marks = [...r.marks].sort(byPlace)
  return [r.text, marks.map((m) => [m.type, m.start, m.end, m.href ?? null])]
}

function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || a.end - b.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0)
}
