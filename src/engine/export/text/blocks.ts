/** The body in wire layout (interchange.md, section 3, column "text"). */
import type { Block, BlockQuote, Figure, List, RichText, Table } from '#shared/article/model.ts'
import type { ExportCopy } from '../copy.ts'
import { nestRuns, type Run } from '../runs.ts'
import { type ItemNode, itemTree } from '../tree.ts'
import { photographerApart } from '../wording.ts'
import { tableLines } from './table.ts'
import { wrap } from './wrap.ts'

/** One string a block, lines of at most 70 columns. `dateline` opens the first paragraph. */
export function blockTexts(copy: ExportCopy, dateline: string): string[] {
  let lead = dateline
  return copy.blocks.map((block) => {
    const opening = block.type === 'paragraph' ? lead : ''
    if (block.type === 'paragraph') lead = ''
    return blockText(block, opening, copy)
  })
}

function blockText(block: Block, opening: string, copy: ExportCopy): string {
  switch (block.type) {
    case 'paragraph':
      return wrap((opening === '' ? '' : `${opening} - `) + inlineText(block))
    case 'heading':
      return wrap(upper(inlineText(block), copy.header.language))
    case 'quote':
      return quoteText(block)
    case 'list':
      return listText(block, itemTree(block.items), '  ')
    case 'table':
      return tableText(block)
    case 'divider':
      return '* * *'
    case 'figure':
      return figureText(block, copy)
  }
}

/** Marked text without its marks; a link's address follows its text. */
export function inlineText(rich: RichText): string {
  return nestRuns(rich).map(runText).join('')
}

function runText(run: Run): string {
  if (run.type === 'text') return run.text
  const text = run.children.map(runText).join('')
  return run.type === 'link' && run.href !== text ? `${text} <${run.href}>` : text
}

function upper(text: string, language: string): string {
  try {
    return text.toLocaleUpperCase(language).normalize('NFC')
  } catch {
    return text.toUpperCase().normalize('NFC')
  }
}

/** Quotation marks tell speech from copy where indents get lost; words that bring their own get no second pair. */
function quoteText(block: BlockQuote): string {
  const text = inlineText(block)
  const marked = /^["“”„«»‘‚‹›]/.test(text) ? text : `"${text}"`
  const by = block.attribution === '' ? '' : `\n${wrap(block.attribution, '  -- ', '     ')}`
  return wrap(marked, '  ') + by
}

function listText(list: List, nodes: readonly ItemNode[], indent: string): string {
  return nodes
    .flatMap((node, i) => {
      const sign = list.ordered ? `${i + 1}. ` : '* '
      const under = indent + ' '.repeat(sign.length)
      const own = wrap(inlineText(node.item), indent + sign, under)
      return node.children.length === 0 ? [own] : [own, listText(list, node.children, under)]
    })
    .join('\n')
}

function tableText(table: Table): string {
  const rows = table.rows.map((row) => row.map((c) => inlineText(c).replaceAll('\n', ' ')))
  const caption = table.caption === '' ? [] : [wrap(table.caption)]
  return [...caption, ...tableLines(rows)].join('\n')
}

function figureText(figure: Figure, copy: ExportCopy): string {
  const path = copy.pictures.get(figure.id)
  const parts = [
    figure.caption.replaceAll('\n', ' '),
    labelled('Photographer', photographerApart(figure)),
    labelled('Credit', figure.credit),
    labelled('Date', figure.date),
    labelled('Rights', figure.rights),
    figure.decorative ? 'Alt: none, decoration' : labelled('Alt', figure.alt),
  ].filter((s) => s !== '')
  const text = parts.reduce((all, part) => all + (/[.!?…]["”’»)]*$/.test(all) ? ' ' : '. ') + part)
  return wrap(`[PHOTO${path === undefined ? '' : ` ${path}`}: ${text}]`)
}

const labelled = (label: string, value: string) => (value === '' ? '' : `${label}: ${value}`)
