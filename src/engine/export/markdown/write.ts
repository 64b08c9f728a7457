/**
 * GFM with front matter. The serialiser is the one inside remark-stringify (mdast-util-to-markdown): it knows
 * which characters mean something where, which a hand-written escape would have to learn one bug at a time.
 */
import type {
  BlockContent,
  ListItem as ListItemNode,
  List as ListNode,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Block, Figure, List, Table } from '#shared/article/model.ts'
import type { ExportCopy } from '../copy.ts'
import { type ItemNode, itemTree } from '../tree.ts'
import { embargoLine, statusLine } from '../wording.ts'
import { frontMatter } from './frontMatter.ts'
import { phrasing, plainPhrasing } from './inline.ts'

export function writeMarkdown(copy: ExportCopy): string {
  const notices = [embargoLine(copy), statusLine(copy)].filter((s) => s !== '')
  const children: RootContent[] = [
    ...notices.map(
      (text): RootContent => ({
        type: 'paragraph',
        children: [{ type: 'strong', children: [{ type: 'text', value: text }] }],
      }),
    ),
    ...copy.blocks.map((b) => blockNode(b, copy)),
  ]
  const root: Root = { type: 'root', children }
  const body = toMarkdown(root, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    strong: '*',
    rule: '*',
    listItemIndent: 'one',
    resourceLink: true,
    // GFM makes links of bare addresses, also across the stars of stress that begins in the middle of one.
    unsafe: [{ character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' }],
    // Every cell counts three columns: no padding to keep in step, and the `---` that all readers know.
    extensions: [gfmToMarkdown({ tablePipeAlign: true, stringLength: () => 3 })],
  })
  return body === '' ? frontMatter(copy) : `${frontMatter(copy)}\n${body}`
}

function blockNode(block: Block, copy: ExportCopy): RootContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: phrasing(block) }
    case 'heading':
      // A Markdown heading is one line.
      return {
        type: 'heading',
        depth: block.level,
        children: phrasing({ ...block, text: block.text.replaceAll('\n', ' ') }),
      }
    case 'quote': {
      const by: BlockContent[] =
        block.attribution === ''
          ? []
          : [{ type: 'paragraph', children: plainPhrasing(`— ${block.attribution}`) }]
      return {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: phrasing(block) }, ...by],
      }
    }
    case 'list':
      return listNode(block, itemTree(block.items))
    case 'table':
      return tableNode(block)
    case 'divider':
      return { type: 'thematicBreak' }
    case 'figure':
      return { type: 'paragraph', children: [imageNode(block, copy)] }
  }
}

function listNode(list: List, nodes: readonly ItemNode[]): ListNode {
  return {
    type: 'list',
    ordered: list.ordered,
    spread: false,
    children: nodes.map(
      (n): ListItemNode => ({
        type: 'listItem',
        spread: false,
        children: [
          { type: 'paragraph', children: phrasing(n.item) },
          ...(n.children.length === 0 ? [] : [listNode(list, n.children)]),
        ],
      }),
    ),
  }
}

/** GFM tables always have a header row: without one it is left empty. */
function tableNode(table: Table): RootContent {
  const width = Math.max(...table.rows.map((r) => r.length))
  const rows = table.headerRow ? table.rows : [[], ...table.rows]
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, i) => {
        const cell = row[i]
        const text = cell?.text.replaceAll('\n', ' ')
        return {
          type: 'tableCell',
          children: cell && text !== undefined ? phrasing({ ...cell, text }) : [],
        }
      }),
    })),
  }
}

/** Without a picture file the image has no address: it marks the place, the front matter has the fields. */
function imageNode(figure: Figure, copy: ExportCopy): PhrasingContent {
  const caption = figure.caption.replaceAll('\n', ' ')
  const title = [caption, figure.credit === '' ? '' : `(${figure.credit})`]
    .filter((s) => s !== '')
    .join(' ')
  return {
    type: 'image',
    url: copy.pictures.get(figure.id) ?? '',
    alt: figure.decorative ? '' : figure.alt,
    title: title === '' ? null : title,
  }
}
