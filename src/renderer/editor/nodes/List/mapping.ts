/**
 * The article's lists are flat, each item with its depth. Lexical nests: an item that is deeper stands in a
 * list of its own, inside an item that holds nothing else.
 */
import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListItemNode,
  type ListNode,
} from '@lexical/list'
import type { List, ListItem } from '#shared/article/model.ts'
import { defineBlock } from '../../mapping/block.ts'
import { $inlineNodes, $readRichText } from '../../mapping/richText.ts'
import { $blockId, $setBlockId } from '../../state/ids.ts'

export const listBlock = defineBlock<List>({
  type: 'list',
  $is: $isListNode,
  $create: (block) => {
    const type = block.ordered ? 'number' : 'bullet'
    const list = $setBlockId($createListNode(type), block.id)
    for (const item of block.items) $listAt(list, item.depth).append($itemNode(item))
    return list
  },
  $read: (node) => {
    const items = $readItems(node as ListNode, 0)
    if (items.length === 0) return null
    const ordered = (node as ListNode).getListType() === 'number'
    return { type: 'list', id: $blockId(node), ordered, items }
  },
})

export function $itemNode(item: Pick<ListItem, 'id' | 'text' | 'marks'>): ListItemNode {
  return $setBlockId($createListItemNode(), item.id).append(...$inlineNodes(item))
}

/** An item that holds nothing but a deeper list. It is no item of the article. */
export function $isWrapperItem(node: ListItemNode): boolean {
  return $isListNode(node.getFirstChild())
}

/** The list for items of this depth at the end of `list`, made when it is not there. */
export function $listAt(list: ListNode, depth: number): ListNode {
  let at = list
  for (let level = 0; level < depth; level++) {
    const last = at.getLastChild()
    const inner = $isListItemNode(last) ? last.getFirstChild() : null
    if ($isListNode(inner)) at = inner
    else {
      const deeper = $createListNode(list.getListType())
      at.append($createListItemNode().append(deeper))
      at = deeper
    }
  }
  return at
}

function $readItems(list: ListNode, depth: number): ListItem[] {
  const items: ListItem[] = []
  for (const child of list.getChildren()) {
    if (!$isListItemNode(child)) continue
    const inner = child.getChildren().filter($isListNode)
    if (!$isWrapperItem(child)) items.push({ id: $blockId(child), depth, ...$readRichText(child) })
    for (const deeper of inner) items.push(...$readItems(deeper, depth + 1))
  }
  return items
}
