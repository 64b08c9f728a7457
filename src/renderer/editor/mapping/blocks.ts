/** The registry of block kinds: one line each. */
import type { LexicalNode } from 'lexical'
import type { Block } from '#shared/article/model.ts'
import { dividerBlock } from '../nodes/Divider/mapping.ts'
import { figureBlock } from '../nodes/Figure/mapping.ts'
import { headingBlock } from '../nodes/Heading/mapping.ts'
import { listBlock } from '../nodes/List/mapping.ts'
import { paragraphBlock } from '../nodes/Paragraph/mapping.ts'
import { quoteBlock } from '../nodes/Quote/mapping.ts'
import { tableBlock } from '../nodes/Table/mapping.ts'
import type { BlockMapping } from './block.ts'

export const BLOCKS: readonly BlockMapping[] = [
  paragraphBlock,
  headingBlock,
  quoteBlock,
  listBlock,
  figureBlock,
  tableBlock,
  dividerBlock,
]

const byType = new Map(BLOCKS.map((mapping) => [mapping.type, mapping]))

export function $createBlock(block: Block): LexicalNode {
  const mapping = byType.get(block.type)
  if (mapping === undefined) throw new Error(`no mapping for blocks of type ${block.type}`)
  return mapping.$create(block)
}

/** Null for what is no block of the article: the header, an empty line that waits. */
export function $readBlock(node: LexicalNode): Block | null {
  return BLOCKS.find((mapping) => mapping.$is(node))?.$read(node) ?? null
}
