import { $createHorizontalRuleNode, $isHorizontalRuleNode } from '@lexical/extension'
import type { Divider } from '#shared/article/model.ts'
import { defineBlock } from '../../mapping/block.ts'
import { $blockId, $setBlockId } from '../../state/ids.ts'

export const dividerBlock = defineBlock<Divider>({
  type: 'divider',
  $is: $isHorizontalRuleNode,
  $create: (block) => $setBlockId($createHorizontalRuleNode(), block.id),
  $read: (node) => ({ type: 'divider', id: $blockId(node) }),
})
