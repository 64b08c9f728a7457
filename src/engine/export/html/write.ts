/** One HTML5 document with JSON-LD (interchange.md, sections 2 and 3): indented between blocks only, never inside. */
import { directionOf } from '#shared/style.ts'
import type { ExportCopy } from '../copy.ts'
import { blockDirection } from '../direction.ts'
import { bylineWords, datelineText, embargoLine, statusLine } from '../wording.ts'
import { blocksHtml } from './blocks.ts'
import { attributes, escapeText } from './escape.ts'
import { jsonLd } from './jsonLd.ts'

/** Link relations that only point: none of them makes a browser fetch anything. */
const RELATIONS = ['alternate', 'author', 'canonical', 'license', 'next', 'prev', 'related', 'via']

export function isPlainRelation(rel: string): boolean {
  return RELATIONS.includes(rel.toLowerCase())
}

export function writeHtml(copy: ExportCopy): string {
  const { language } = copy.header
  const dir = directionOf(language)
  const lang = language === 'und' ? null : language
  const lines = [
    '<!DOCTYPE html>',
    `<html${attributes([
      ['lang', lang],
      ['dir', dir],
    ])}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeText(copy.header.headline || copy.meta.slug || copy.id)}</title>`,
    ...head(copy),
    '<script type="application/ld+json">',
    jsonLd(copy),
    '</script>',
    '</head>',
    '<body>',
    `<article${attributes([
      ['lang', lang],
      ['dir', dir],
    ])}>`,
    ...header(copy),
    ...blocksHtml(copy, { base: dir, attribution: 'footer' }),
    ...footer(copy),
    '</article>',
    '</body>',
    '</html>',
  ]
  return `${lines.join('\n')}\n`
}

function head(copy: ExportCopy): string[] {
  const { header, meta } = copy
  const metas: [string, string][] = [
    ['description', header.standfirst],
    ['keywords', meta.keywords.join(', ')],
  ]
  return [
    ...metas
      .filter(([, content]) => content !== '')
      .map(
        ([name, content]) =>
          `<meta${attributes([
            ['name', name],
            ['content', content],
          ])}>`,
      ),
    ...meta.links
      .filter((l) => isPlainRelation(l.rel) && /^https?:\/\/\S+$/i.test(l.href))
      .map(
        (l) =>
          `<link${attributes([
            ['rel', l.rel.toLowerCase()],
            ['href', l.href],
            ['title', l.title === '' ? null : l.title],
          ])}>`,
      ),
  ]
}

function header(copy: ExportCopy): string[] {
  const { header } = copy
  const line = (tag: string, name: string | null, text: string) =>
    text === ''
      ? []
      : [
          `<${tag}${attributes([
            ['class', name],
            ['dir', against(text, copy)],
          ])}>${escapeText(text)}</${tag}>`,
        ]
  return [
    '<header>',
    ...line('p', 'embargo', embargoLine(copy)),
    ...line('p', 'status', statusLine(copy)),
    ...line('p', 'kicker', header.kicker),
    ...line('h1', null, header.headline),
    ...line('p', 'standfirst', header.standfirst),
    ...byline(copy),
    ...line('p', 'dateline', datelineText(header.dateline)),
    '</header>',
  ]
}

function byline(copy: ExportCopy): string[] {
  const names = copy.header.bylines
  if (names.length === 0) return []
  const words = bylineWords(copy.header.language)
  const spans = names.map(
    (n) =>
      `<span${attributes([
        ['class', 'author'],
        ['dir', against(n, copy)],
      ])}>${escapeText(n)}</span>`,
  )
  const last = spans.pop() ?? ''
  const list = spans.length === 0 ? last : spans.join(', ') + words.and + last
  return [`<p class="byline">${words.by}${list}</p>`]
}

function footer(copy: ExportCopy): string[] {
  const { copyrightLine, usageTerms } = copy.meta
  if (copyrightLine === '' && usageTerms === '') return []
  const line = (name: string, text: string) =>
    text === ''
      ? []
      : [
          `<p${attributes([
            ['class', name],
            ['dir', against(text, copy)],
          ])}>${escapeText(text)}</p>`,
        ]
  return [
    '<footer>',
    ...line('copyright', copyrightLine),
    ...line('usage', usageTerms),
    '</footer>',
  ]
}

function against(text: string, copy: ExportCopy) {
  return blockDirection(text, copy.header.language, directionOf(copy.header.language))
}
