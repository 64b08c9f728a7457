/** The blocks that a selection touches. */
import { $isListItemNode, type ListItemNode } from '@lexical/list'
import {
  $getSelection,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isRootNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import { $isFieldNode } from '../../nodes/Field/FieldNode.ts'
import { $isTextBlock, $textElement, $topBlock } from '../../places/units.ts'

/** Text blocks and list items of the body that the selection touches, in order; fields and table cells are none. */
export function $selectedTextBlocks(): ElementNode[] {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return []
  const found = new Set<ElementNode>()
  for (const node of [
    selection.anchor.getNode(),
    ...selection.getNodes(),
    selection.focus.getNode(),
  ]) {
    const block = $isTextBlock(node) ? node : $textElement(node)
    if (block !== null && !$isFieldNode(block)) found.add(block)
  }
  return [...found].sort((a, b) => (a.is(b) ? 0 : a.isBefore(b) ? -1 : 1))
}

/** The child of the root where the caret (or the selected figure) is; null without a selection. */
export function $currentTopBlock(): LexicalNode | null {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) {
    const node = selection.getNodes()[0]
    return node === undefined ? null : $topBlock(node)
  }
  if (!$isRangeSelection(selection)) return null
  const node = selection.focus.getNode()
  if (!$isRootNode(node)) return $topBlock(node)
  return node.getChildAtIndex(Math.min(selection.focus.offset, node.getChildrenSize() - 1))
}

/** The list item that the caret is in. */
export function $currentItem(): ListItemNode | null {
  const block = $selectedTextBlocks()[0]
  return $isListItemNode(block) ? block : null
}

/** An empty paragraph-like block at the caret, ready to be replaced by what is inserted. */
export function $isBlank(node: LexicalNode | null): node is ElementNode {
  return (
    $isElementNode(node) && $isTextBlock(node) && node.getType() === 'paragraph' && node.isEmpty()
  )
}
