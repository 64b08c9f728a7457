import { $createParagraphNode, $isParagraphNode, type ParagraphNode } from 'lexical'
import type { Paragraph } from '#shared/article/model.ts'
import { defineBlock } from '../../mapping/block.ts'
import { $inlineNodes, $readRichText } from '../../mapping/richText.ts'
import { $blockId, $setBlockId } from '../../state/ids.ts'

/** An empty line without an id waits for its first word; it gets an id with it and is a paragraph from then on. */
export const paragraphBlock = defineBlock<Paragraph>({
  type: 'paragraph',
  $is: $isParagraphNode,
  $create: (block) => $setBlockId($createParagraphNode(), block.id).append(...$inlineNodes(block)),
  $read: (node) => {
    const id = $blockId(node)
    const rich = $readRichText(node as ParagraphNode)
    return id === '' && rich.text === '' ? null : { type: 'paragraph', id, ...rich }
  },
})
