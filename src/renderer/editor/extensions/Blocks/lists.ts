/** Taking lists apart and putting them together, with every item's id and depth kept. */
import {
  $createListNode,
  $isListItemNode,
  $isListNode,
  type ListItemNode,
  type ListNode,
  type ListType,
} from '@lexical/list'
import { $createParagraphNode, $isRootNode, type ElementNode, type LexicalNode } from 'lexical'
import { $isWrapperItem, $listAt } from '../../nodes/List/mapping.ts'
import { $blockId, $setBlockId } from '../../state/ids.ts'

/** The outermost list around an item. */
export function $topList(node: LexicalNode): ListNode | null {
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) {
    if ($isListNode(at) && $isRootNode(at.getParent())) return at
  }
  return null
}

/** The items of a list in order, each with its depth. */
export function $itemsOf(list: ListNode, depth = 0): { item: ListItemNode; depth: number }[] {
  return list
    .getChildren()
    .filter($isListItemNode)
    .flatMap((item) => [
      ...($isWrapperItem(item) ? [] : [{ item, depth }]),
      ...item
        .getChildren()
        .filter($isListNode)
        .flatMap((inner) => $itemsOf(inner, depth + 1)),
    ])
}

/**
 * Takes the chosen items out of their list, each replaced by the block that `make` answers; the items around
 * them stay lists. Answers the new blocks. The first remaining part keeps the list's id.
 */
export function $takeOut(
  list: ListNode,
  chosen: (item: ListItemNode) => boolean,
  make: (item: ListItemNode) => ElementNode,
): ElementNode[] {
  const made: ElementNode[] = []
  let part: ListNode | null = null
  let id = $blockId(list)
  for (const { item, depth } of $itemsOf(list)) {
    if (chosen(item)) {
      const block = make(item)
      list.insertBefore(block)
      made.push(block)
      part = null
      continue
    }
    if (part === null) {
      part = $setBlockId($createListNode(list.getListType()), id)
      id = ''
      list.insertBefore(part)
    }
    $listAt(part, depth).append(item)
  }
  list.remove()
  return made
}

/** Parts a list before its item number `at`; answers the block after which the gap is. */
export function $partList(list: ListNode, at: number): LexicalNode {
  const items = $itemsOf(list)
  if (at >= items.length) return list
  const gap = $createParagraphNode()
  list.insertBefore(gap)
  if (at <= 0) return gap
  const first = $setBlockId($createListNode(list.getListType()), $blockId(list))
  const second = $createListNode(list.getListType())
  gap.insertBefore(first)
  gap.insertAfter(second)
  items.forEach(({ item, depth }, index) => {
    $listAt(index < at ? first : second, depth).append(item)
  })
  list.remove()
  return gap
}

/** Makes a list out of blocks that follow each other; each gives its id to its item. */
export function $wrapInList(
  blocks: readonly ElementNode[],
  type: ListType,
  item: (block: ElementNode) => ListItemNode,
): void {
  let list: ListNode | null = null
  for (const block of blocks) {
    if (list === null || block.getPreviousSibling()?.is(list) !== true) {
      list = $createListNode(type)
      block.insertBefore(list)
    }
    list.append(item(block))
    block.remove()
  }
}

export function $setListType(list: ListNode, type: ListType): void {
  list.setListType(type)
  for (const child of list.getChildren()) {
    if (!$isListItemNode(child)) continue
    for (const inner of child.getChildren().filter($isListNode)) $setListType(inner, type)
  }
}
