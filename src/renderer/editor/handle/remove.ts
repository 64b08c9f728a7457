/** Taking a block out of the story from outside the text: the caret stays where it is, or goes to what is beside. */
import { $isListItemNode } from '@lexical/list'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  type LexicalNode,
  type PointType,
} from 'lexical'
import { $removeBlock } from '../extensions/Blocks/atoms.ts'
import { $itemsOf, $takeOut, $topList } from '../extensions/Blocks/lists.ts'

/** Takes out a block or a list item. */
export function $removeAny(node: LexicalNode): void {
  const selection = $getSelection()?.clone() ?? null
  const list = $isListItemNode(node) ? $topList(node) : null
  const items = list === null ? [] : $itemsOf(list).map(({ item }) => item)
  if (list === null || items.length === 1) $removeBlock(list ?? node)
  else {
    const at = items.findIndex((item) => item.is(node))
    // Taken out as a paragraph and then removed; the parts of the list grow together again.
    for (const block of $takeOut(list, (item) => item.is(node), $createParagraphNode))
      block.remove()
    ;(items[at - 1] ?? items[at + 1])?.selectEnd()
  }
  const still = $isRangeSelection(selection)
    ? [selection.anchor, selection.focus].every($isThere)
    : selection === null || selection.getNodes().every((one) => one.isAttached())
  if (still) $setSelection(selection)
}

function $isThere({ key, offset, type }: PointType): boolean {
  const node = $getNodeByKey(key)
  if (node === null || !node.isAttached()) return false
  if (type === 'text') return offset <= node.getTextContentSize()
  return $isElementNode(node) && offset <= node.getChildrenSize()
}
