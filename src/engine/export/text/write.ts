/** Wire layout: UTF-8, LF, 70 columns, a header block, the story, the rights, ENDS. */
import { safeHref } from '../characters.ts'
import type { ExportCopy } from '../copy.ts'
import { shownTime } from '../time.ts'
import { bylineText, datelineText, embargoLine, statusLine } from '../wording.ts'
import { blockTexts } from './blocks.ts'
import { COLUMNS, width, wrap } from './wrap.ts'

export function writeText(copy: ExportCopy): string {
  const { header, meta } = copy
  const dateline = datelineText(header.dateline)
  const opens = copy.blocks.some((b) => b.type === 'paragraph')
  const parts = [
    wrap(embargoLine(copy)),
    wrap(statusLine(copy)),
    headerBlock(copy),
    [header.kicker, header.headline]
      .map((s) => wrap(s))
      .filter((s) => s !== '')
      .join('\n'),
    wrap(header.standfirst),
    wrap(bylineText(header.bylines, header.language)),
    opens ? '' : wrap(dateline),
    ...blockTexts(copy, dateline),
    [
      wrap([sentence(meta.copyrightLine), meta.usageTerms].filter((s) => s !== '').join(' ')),
      ...meta.links.map((l) => wrap(['Link:', l.title, angled(l.href)].join(' '))),
      wrap(meta.noteToEditors === '' ? '' : `Note to editors: ${meta.noteToEditors}`),
      'ENDS',
    ]
      .filter((s) => s !== '')
      .join('\n'),
  ].filter((s) => s !== '')
  return `${parts.join('\n\n')}\n`
}

function headerBlock(copy: ExportCopy): string {
  const { header, meta } = copy
  const time = (value: string | null) => (value === null ? '' : shownTime(value))
  const rows: [string, string][][] = [
    [
      ['SLUG', meta.slug],
      ['VERSION', String(copy.version)],
      ['URGENCY', meta.urgency?.toString() ?? ''],
      ['LANG', header.language],
    ],
    [
      ['GENRE', meta.genre],
      ['KEYWORDS', meta.keywords.join(', ')],
      ['SUBJECTS', meta.subjects.map((s) => s.name || s.uri).join(', ')],
      ['PLACE', meta.place],
      ['PROVIDER', meta.provider],
    ],
    [
      ['CREATED', time(meta.created)],
      ['MODIFIED', time(meta.modified)],
      ['PUBLISHED', time(meta.published)],
      ['EXPIRES', time(meta.expiry)],
    ],
    [
      ['HOLDER', meta.copyrightHolder],
      ['ID', copy.id],
    ],
  ]
  return rows
    .map((fields) => fieldLines(fields.filter(([, v]) => v !== '').map(([k, v]) => `${k}: ${v}`)))
    .filter((s) => s !== '')
    .join('\n')
}

/** Fields side by side, three spaces apart, as many as the line takes. */
function fieldLines(fields: readonly string[]): string {
  const lines: string[] = []
  for (const field of fields) {
    const last = lines[lines.length - 1]
    if (last !== undefined && width(last) + 3 + width(field) <= COLUMNS) {
      lines[lines.length - 1] = `${last}   ${field}`
    } else lines.push(field)
  }
  return lines.map((l) => (width(l) <= COLUMNS ? l : wrap(l, '', '  '))).join('\n')
}

/** An address between angle brackets; anything else as it was typed. */
function angled(href: string): string {
  return safeHref(href) === href ? `<${href}>` : href
}

/** With a stop, so that what follows on the line begins anew. */
function sentence(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`
}
