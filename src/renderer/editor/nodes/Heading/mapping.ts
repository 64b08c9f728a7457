import { $createHeadingNode, $isHeadingNode, type HeadingNode } from '@lexical/rich-text'
import type { Heading } from '#shared/article/model.ts'
import { defineBlock } from '../../mapping/block.ts'
import { $inlineNodes, $readRichText } from '../../mapping/richText.ts'
import { $blockId, $setBlockId } from '../../state/ids.ts'

export const headingBlock = defineBlock<Heading>({
  type: 'heading',
  $is: $isHeadingNode,
  $create: (block) =>
    $setBlockId($createHeadingNode(`h${block.level}`), block.id).append(...$inlineNodes(block)),
  $read: (node) => ({
    type: 'heading',
    id: $blockId(node),
    level: levelOf((node as HeadingNode).getTag()),
    ...$readRichText(node as HeadingNode),
  }),
})

function levelOf(tag: string): Heading['level'] {
  if (tag === 'h3') return 3
  return tag === 'h1' || tag === 'h2' ? 2 : 4
}
