/** The body as HTML, one block a line: for the HTML document and for the body of ninjs (interchange.md, section 3). */
import type { Block, BlockQuote, Figure, List, Table } from '#shared/article/model.ts'
import type { ExportCopy } from '../copy.ts'
import { blockDirection, type Direction } from '../direction.ts'
import { type ItemNode, itemTree } from '../tree.ts'
import { photographerApart } from '../wording.ts'
import { attributes, escapeText } from './escape.ts'
import { inlineHtml, textHtml } from './inline.ts'

export interface BlockOptions {
  /** The direction that the blocks stand in; a block that runs otherwise says so. */
  readonly base: Direction
  /** How a block quote names who said it: `footer` in a document, `p.attribution` in ninjs. */
  readonly attribution: 'footer' | 'paragraph'
  /** Figure id → name of its association in ninjs. */
  readonly associations?: ReadonlyMap<string, string>
}

export function blocksHtml(copy: ExportCopy, options: BlockOptions): string[] {
  return copy.blocks.map((block) => blockHtml(block, copy, options))
}

function blockHtml(block: Block, copy: ExportCopy, options: BlockOptions): string {
  const dir = (text: string) =>
    attributes([['dir', blockDirection(text, copy.header.language, options.base)]])
  switch (block.type) {
    case 'paragraph':
      return `<p${dir(block.text)}>${inlineHtml(block)}</p>`
    case 'heading':
      return `<h${block.level}${dir(block.text)}>${inlineHtml(block)}</h${block.level}>`
    case 'quote':
      return quoteHtml(block, dir(block.text), options)
    case 'list':
      return listHtml(block, itemTree(block.items), dir(block.items.map((i) => i.text).join(' ')))
    case 'table':
      return tableHtml(block, dir(block.rows.flatMap((r) => r.map((c) => c.text)).join(' ')))
    case 'divider':
      return '<hr>'
    case 'figure':
      return figureHtml(block, copy, options)
  }
}

function quoteHtml(block: BlockQuote, dir: string, options: BlockOptions): string {
  const name = textHtml(block.attribution)
  const by =
    name === ''
      ? ''
      : options.attribution === 'footer'
        ? `<footer>${name}</footer>`
        : `<p class="attribution">${name}</p>`
  return `<blockquote${dir}><p>${inlineHtml(block)}</p>${by}</blockquote>`
}

function listHtml(list: List, nodes: readonly ItemNode[], dir: string): string {
  const tag = list.ordered ? 'ol' : 'ul'
  const items = nodes.map((n) => {
    const below = n.children.length === 0 ? '' : listHtml(list, n.children, '')
    return `<li>${inlineHtml(n.item)}${below}</li>`
  })
  return `<${tag}${dir}>${items.join('')}</${tag}>`
}

function tableHtml(table: Table, dir: string): string {
  const width = Math.max(...table.rows.map((r) => r.length))
  const row = (cells: Table['rows'][number], open: string, close: string) =>
    `<tr>${Array.from({ length: width }, (_, i) => {
      const cell = cells[i]
      return `${open}${cell ? inlineHtml(cell) : ''}${close}`
    }).join('')}</tr>`
  const head = table.headerRow ? table.rows.slice(0, 1) : []
  const body = table.rows.slice(head.length)
  return [
    `<table${dir}>`,
    table.caption === '' ? '' : `<caption>${escapeText(table.caption)}</caption>`,
    ...head.map((r) => `<thead>${row(r, '<th scope="col">', '</th>')}</thead>`),
    body.length === 0 ? '' : `<tbody>${body.map((r) => row(r, '<td>', '</td>')).join('')}</tbody>`,
    '</table>',
  ].join('')
}

/**
 * Caption, credit and alt text stay three things. Without a picture file the alt text is kept in `data-alt`
 * for the system that adds the picture; `alt=""` (or `data-alt=""`) says decoration.
 */
function figureHtml(figure: Figure, copy: ExportCopy, options: BlockOptions): string {
  const { language } = copy.header
  const turned = blockDirection(figure.caption, language, options.base)
  const src = copy.pictures.get(figure.id) ?? null
  const alt = figure.decorative ? '' : figure.alt === '' ? null : figure.alt
  const img =
    src === null
      ? ''
      : `<img${attributes([
          ['src', src],
          ['alt', alt],
          ['width', figure.image?.width?.toString() ?? null],
          ['height', figure.image?.height?.toString() ?? null],
        ])}>`
  const own = attributes([
    ['data-association', options.associations?.get(figure.id) ?? null],
    ['data-alt', src === null ? alt : null],
    ['data-date', figure.date === '' ? null : figure.date],
  ])
  const span = (name: string, text: string) => {
    const dir = blockDirection(text, language, turned ?? options.base)
    return text === ''
      ? ''
      : `<span${attributes([
          ['class', name],
          ['dir', dir],
        ])}>${textHtml(text)}</span>`
  }
  const words = [
    textHtml(figure.caption),
    span('photographer', photographerApart(figure)),
    span('credit', figure.credit),
    span('rights', figure.rights),
  ].filter((s) => s !== '')
  const caption = words.length === 0 ? '' : `<figcaption>${words.join(' ')}</figcaption>`
  return `<figure${attributes([['dir', turned]])}${own}>${img}${caption}</figure>`
}
