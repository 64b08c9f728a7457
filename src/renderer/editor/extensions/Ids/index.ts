/** Every block and list item has an id of its own, from its first word on. */
import { HorizontalRuleNode } from '@lexical/extension'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode } from '@lexical/rich-text'
import { TableNode } from '@lexical/table'
import {
  $isParagraphNode,
  $isRootNode,
  defineExtension,
  type Klass,
  type LexicalNode,
  mergeRegister,
  ParagraphNode,
  safeCast,
} from 'lexical'
import { FigureNode } from '../../nodes/Figure/FigureNode.ts'
import { $isWrapperItem } from '../../nodes/List/mapping.ts'
import { BlockQuoteNode } from '../../nodes/Quote/BlockQuoteNode.ts'
import { $blockId } from '../../state/ids.ts'
import { newBlockId } from '../../state/newId.ts'
import { BlockIndex } from './BlockIndex.ts'

const CARRIERS: readonly Klass<LexicalNode>[] = [
  ParagraphNode,
  HeadingNode,
  BlockQuoteNode,
  ListNode,
  ListItemNode,
  FigureNode,
  TableNode,
  HorizontalRuleNode,
]

export const IdsExtension = defineExtension({
  name: 'desk/ids',
  config: safeCast<{ newId: () => string }>({ newId: newBlockId }),
  build: (_editor, config) => new BlockIndex(config.newId),
  register: (editor, _config, state) => {
    const index = state.getOutput()
    return mergeRegister(
      ...CARRIERS.map((klass) =>
        editor.registerNodeTransform(klass, (node) => {
          if ($needsId(node)) index.$claim(node)
        }),
      ),
    )
  },
})

function $needsId(node: LexicalNode): boolean {
  if (node instanceof ListItemNode) return !$isWrapperItem(node)
  if (!$isRootNode(node.getParent())) return false
  // An empty line is no block until something is written in it.
  return !$isParagraphNode(node) || !node.isEmpty() || $blockId(node) !== ''
}
