/**
 * The article made ready to be written: characters cleaned, empty elements left out, paths of pictures given.
 * Every writer starts from this, so that all formats carry the same words.
 */
import type { Article, Block, Figure, ImageRef, RichText } from '#shared/article/model.ts'
import { cleanLine, cleanRich, cleanText, trimEnds } from './characters.ts'
import { fileNameFor } from './fileName.ts'

export interface WriteOptions {
  /** Ids of figures whose picture file does not go along: they are written as if they had none. */
  readonly withoutPicture?: ReadonlySet<string>
}

export interface ExportCopy extends Article {
  /** Figure id → relative path of its picture file, forward slashes, ASCII. */
  readonly pictures: ReadonlyMap<string, string>
  /** What cleaning itself had to leave out, in plain words. */
  readonly dropped: readonly string[]
}

const EXTENSIONS: Record<ImageRef['type'], string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

export function exportCopy(article: Article, options: WriteOptions = {}): ExportCopy {
  const blocks = article.blocks.map(cleanBlock).filter((b): b is Block => b !== null)
  const pictures = new Map<string, string>()
  const name = fileNameFor(article)
  blocks
    .filter((b): b is Figure => b.type === 'figure')
    .forEach((figure, i) => {
      if (figure.image === null || options.withoutPicture?.has(figure.id)) return
      pictures.set(figure.id, picturePath(name, i, figure.image))
    })
  return {
    ...article,
    id: cleanLine(article.id),
    header: cleanHeader(article.header),
    meta: cleanMeta(article.meta),
    blocks,
    pictures,
    dropped: droppedLinks(article, blocks),
  }
}

/** Where a picture lies beside the export: named by article, place and content, so that nothing is overwritten. */
function picturePath(name: string, index: number, image: ImageRef): string {
  return `media/${name}-photo-${index + 1}-${image.hash.slice(0, 12)}.${EXTENSIONS[image.type]}`
}

function cleanHeader(header: Article['header']): Article['header'] {
  return {
    kicker: cleanLine(header.kicker),
    headline: cleanLine(header.headline),
    standfirst: cleanLine(header.standfirst),
    bylines: cleanLines(header.bylines),
    dateline: {
      place: cleanLine(header.dateline.place),
      source: cleanLine(header.dateline.source),
      date: cleanLine(header.dateline.date),
    },
    language: /^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$/.test(header.language)
      ? header.language.replaceAll('_', '-')
      : 'und',
  }
}

function cleanMeta(meta: Article['meta']): Article['meta'] {
  return {
    ...meta,
    slug: cleanLine(meta.slug),
    keywords: cleanLines(meta.keywords),
    subjects: meta.subjects
      .map((s) => ({ name: cleanLine(s.name), uri: cleanLine(s.uri) }))
      .filter((s) => s.name !== '' || s.uri !== ''),
    genre: cleanLine(meta.genre),
    place: cleanLine(meta.place),
    provider: cleanLine(meta.provider),
    noteToEditors: cleanLine(meta.noteToEditors),
    copyrightHolder: cleanLine(meta.copyrightHolder),
    copyrightLine: cleanLine(meta.copyrightLine),
    usageTerms: cleanLine(meta.usageTerms),
    links: meta.links
      .map((l) => ({ rel: cleanLine(l.rel), href: cleanLine(l.href), title: cleanLine(l.title) }))
      .filter((l) => l.href !== ''),
  }
}

const cleanLines = (lines: readonly string[]) => lines.map(cleanLine).filter((s) => s !== '')

/** The block cleaned; null when nothing of it is left to write. */
function cleanBlock(block: Block): Block | null {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const rich = trimmed(block)
      return rich.text === '' ? null : { ...block, ...rich }
    }
    case 'quote': {
      const rich = trimmed(block)
      const attribution = cleanLine(block.attribution)
      return rich.text === '' ? null : { ...block, ...rich, attribution }
    }
    case 'list': {
      const items = block.items
        .map((item) => ({ ...item, ...trimmed(item) }))
        .filter((item) => item.text !== '')
      return items.length === 0 ? null : { ...block, items }
    }
    case 'table': {
      const rows = block.rows.map((row) => row.map(trimmed))
      const full = rows.some((row) => row.some((cell) => cell.text !== ''))
      return full ? { ...block, caption: cleanLine(block.caption), rows } : null
    }
    case 'figure': {
      const figure: Figure = {
        ...block,
        caption: trimEnds(cleanText(block.caption)),
        credit: cleanLine(block.credit),
        photographer: cleanLine(block.photographer),
        alt: cleanLine(block.alt),
        date: cleanLine(block.date),
        rights: cleanLine(block.rights),
      }
      const words = [figure.caption, figure.credit, figure.photographer, figure.alt, figure.rights]
      return figure.image === null && words.every((w) => w === '') ? null : figure
    }
    case 'divider':
      return block
  }
}

/** Cleaned, without spaces and breaks at the ends. */
function trimmed(rich: RichText): RichText {
  const clean = cleanRich(rich)
  const text = trimEnds(clean.text)
  if (text === clean.text) return clean
  const start = clean.text.indexOf(text)
  const marks = clean.marks
    .map((m) => ({
      ...m,
      start: Math.max(0, m.start - start),
      end: Math.min(text.length, m.end - start),
    }))
    .filter((m) => m.end > m.start)
  return { text, marks }
}

function droppedLinks(article: Article, kept: readonly Block[]): string[] {
  const before = links(article.blocks)
  const after = links(kept)
  return before > after
    ? [`${before - after} of ${before} links: only http, https and mailto links are written.`]
    : []
}

function links(blocks: readonly Block[]): number {
  return richTexts(blocks).reduce((n, r) => n + r.marks.filter((m) => m.type === 'link').length, 0)
}

/** Every marked text of the blocks, in order. */
export function richTexts(blocks: readonly Block[]): RichText[] {
  return blocks.flatMap((b): RichText[] => {
    if (b.type === 'paragraph' || b.type === 'heading' || b.type === 'quote') return [b]
    if (b.type === 'list') return b.items
    return b.type === 'table' ? b.rows.flat() : []
  })
}
