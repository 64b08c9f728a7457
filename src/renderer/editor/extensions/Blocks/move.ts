/** Alt+Up and Alt+Down: the block (or list item) at the caret changes places with its neighbour. */
import { $isListItemNode } from '@lexical/list'
import { $getSelection, $setSelection, type LexicalNode } from 'lexical'
import { $isHeaderNode } from '../../nodes/Header/HeaderNode.ts'
import { $isWrapperItem } from '../../nodes/List/mapping.ts'
import { $currentItem, $currentTopBlock } from './selected.ts'

/** False when there is nothing to move. */
export function $moveBlock(down: boolean): boolean {
  const item = $currentItem()
  const neighbour = item === null ? null : $beside(item, down)
  if (item !== null && $isListItemNode(neighbour) && !$isWrapperItem(neighbour)) {
    return $swap(item, neighbour, down)
  }
  const block = $currentTopBlock()
  if (block === null || $isHeaderNode(block)) return false
  const other = $beside(block, down)
  return other !== null && !$isHeaderNode(other) && $swap(block, other, down)
}

function $beside(node: LexicalNode, down: boolean): LexicalNode | null {
  return down ? node.getNextSibling() : node.getPreviousSibling()
}

function $swap(node: LexicalNode, other: LexicalNode, down: boolean): true {
  const selection = $getSelection()?.clone() ?? null
  if (down) other.insertAfter(node, false)
  else other.insertBefore(node, false)
  $setSelection(selection)
  return true
}
