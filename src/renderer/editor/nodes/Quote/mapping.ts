import type { BlockQuote } from '#shared/article/model.ts'
import { defineBlock } from '../../mapping/block.ts'
import { $inlineNodes, $readRichText } from '../../mapping/richText.ts'
import { $blockId, $setBlockId } from '../../state/ids.ts'
import { $fieldText, $setFieldText } from '../Field/slots.ts'
import { $createBlockQuoteNode, $isBlockQuoteNode, type BlockQuoteNode } from './BlockQuoteNode.ts'

export const quoteBlock = defineBlock<BlockQuote>({
  type: 'quote',
  $is: $isBlockQuoteNode,
  $create: (block) => {
    const node = $setBlockId($createBlockQuoteNode(), block.id).append(...$inlineNodes(block))
    $setFieldText(node, 'attribution', block.attribution)
    return node
  },
  $read: (node) => ({
    type: 'quote',
    id: $blockId(node),
    ...$readRichText(node as BlockQuoteNode),
    attribution: $fieldText(node, 'attribution'),
  }),
})
