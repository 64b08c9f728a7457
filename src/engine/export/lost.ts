/** What a format cannot carry of this article, in plain words: said before the export, never silently dropped. */
import type { MarkType } from '#shared/article/model.ts'
import type { ExportFormat } from '#shared/receipt.ts'
import { assertNever } from '#shared/result.ts'
import { absoluteUri } from './characters.ts'
import { type ExportCopy, richTexts } from './copy.ts'
import { isPlainRelation } from './html/write.ts'
import { offsetTime } from './time.ts'

const MARK_WORDS: Record<MarkType, string> = {
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strike: 'strike-through',
  sub: 'subscript',
  sup: 'superscript',
  link: 'link',
}

export function lostIn(copy: ExportCopy, format: ExportFormat): string[] {
  const lost = [...copy.dropped]
  const say = (nouns: readonly string[], sentence: (list: string) => string) => {
    if (nouns.length > 0) lost.push(sentence(nouns.join(', ')))
  }
  switch (format) {
    case 'html':
      say(
        unwritten(copy, ['urgency', 'slug', 'place', 'note']),
        (l) => `Not written to HTML: ${l}.`,
      )
      say(oddTimes(copy), (l) => `Not given to search engines, for want of a time zone: ${l}.`)
      say(oddLinks(copy), (l) => `Links whose relation HTML does not know: ${l}.`)
      break
    case 'md':
      say(marks(copy, ['underline']), (l) => `Markdown has no ${l}.`)
      if (has(copy, 'table', (b) => b.caption !== '')) lost.push('Markdown tables have no caption.')
      if (copy.blocks.some((b) => b.type === 'heading' && b.text.includes('\n')))
        lost.push('A Markdown heading is one line: its line breaks become spaces.')
      break
    case 'txt':
      say(
        marks(copy, ['bold', 'italic', 'underline', 'strike', 'sub', 'sup']),
        (l) => `Plain text has no ${l}.`,
      )
      if (copy.blocks.some((b) => b.type === 'heading'))
        lost.push('Plain text writes subheads in capitals: their level and case are lost.')
      break
    case 'ninjs':
      say(unwritten(copy, ['published', 'links']), (l) => `ninjs has no property for: ${l}.`)
      say(oddTimes(copy), (l) => `Left out of ninjs, for want of a time zone: ${l}.`)
      if (copy.meta.subjects.some((s) => s.uri !== '' && absoluteUri(s.uri) === null))
        lost.push('ninjs takes full addresses only: codes of subjects are left out.')
      break
    default:
      assertNever(format)
  }
  return lost
}

type Field = 'urgency' | 'slug' | 'place' | 'note' | 'published' | 'links'

function unwritten({ meta }: ExportCopy, fields: readonly Field[]): string[] {
  const set: Record<Field, [boolean, string]> = {
    urgency: [meta.urgency !== null, 'urgency'],
    slug: [meta.slug !== '', 'slug'],
    place: [meta.place !== '', 'place of writing'],
    note: [meta.noteToEditors !== '', 'note to editors'],
    published: [meta.published !== null, 'time of publication'],
    links: [meta.links.length > 0, 'links of the article'],
  }
  return fields.filter((f) => set[f][0]).map((f) => set[f][1])
}

/** Times that were given without zone, or are no times: nobody guesses one. */
function oddTimes({ meta }: ExportCopy): string[] {
  const times: [string, string | null][] = [
    ['created', meta.created],
    ['modified', meta.modified],
    ['published', meta.published],
    ['expiry', meta.expiry],
    ['embargo', meta.embargo?.until ?? null],
  ]
  return times
    .filter(([, v]) => v !== null && v !== '' && offsetTime(v) === null)
    .map(([name, v]) => `${name} “${v}”`)
}

function oddLinks({ meta }: ExportCopy): string[] {
  return meta.links
    .filter((l) => !isPlainRelation(l.rel) || !/^https?:\/\/\S+$/i.test(l.href))
    .map((l) => l.title || l.href)
}

function marks(copy: ExportCopy, types: readonly MarkType[]): string[] {
  const used = new Set(richTexts(copy.blocks).flatMap((r) => r.marks.map((m) => m.type)))
  return types.filter((t) => used.has(t)).map((t) => MARK_WORDS[t])
}

function has<T extends ExportCopy['blocks'][number]['type']>(
  copy: ExportCopy,
  type: T,
  test: (block: Extract<ExportCopy['blocks'][number], { type: T }>) => boolean,
): boolean {
  return copy.blocks.some(
    (b) => b.type === type && test(b as Extract<ExportCopy['blocks'][number], { type: T }>),
  )
}
