/** Putting blocks of the article into the story at the caret. */
import { $isListItemNode, type ListItemNode } from '@lexical/list'
import { $findTableNode } from '@lexical/table'
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $splitNode,
  type ElementNode,
  type LexicalNode,
  type RangeSelection,
} from 'lexical'
import type { Block } from '#shared/article/model.ts'
import { $createBlock } from '../../mapping/blocks.ts'
import { $inlineNodes } from '../../mapping/richText.ts'
import { $isHeaderNode } from '../../nodes/Header/HeaderNode.ts'
import { $offsetOf, $ownText, $placeAt } from '../../places/text.ts'
import { $textElement } from '../../places/units.ts'
import { $currentField } from '../Fields/index.ts'
import { $itemsOf, $partList, $topList } from './lists.ts'
import { blocksText } from './plain.ts'
import { $currentTopBlock, $isBlank } from './selected.ts'

/** Inserts at the caret, at the end without one; a single plain paragraph goes into the line. */
export function $insertBlocks(blocks: readonly Block[]): void {
  const selection = $getSelection()
  if (blocks.length === 0) return
  if ($isRangeSelection(selection)) {
    if (!selection.isCollapsed()) selection.removeText()
    if ($currentField() !== null) {
      selection.insertText(blocksText(blocks, ' '))
      return
    }
    if ($findTableNode(selection.anchor.getNode()) !== null) {
      selection.insertNodes($inlineNodes({ text: blocksText(blocks, '\n'), marks: [] }))
      return
    }
    const only = blocks[0]
    const line = $textElement(selection.anchor.getNode())
    if (blocks.length === 1 && only?.type === 'paragraph' && line !== null && !$isBlank(line)) {
      const nodes = $inlineNodes(only)
      if (nodes.length > 0) selection.insertNodes(nodes)
      return
    }
  }
  $insertNodes(blocks.map($createBlock))
}

/** Inserts whole blocks at the caret: in the place of an empty line, else where the text is split there. */
export function $insertNodes(nodes: readonly LexicalNode[]): void {
  const top = $makeRoom()
  let at = top
  for (const node of nodes) {
    at.insertAfter(node, false)
    at = node
  }
  if ($isBlank(top) && nodes.length > 0) top.remove()
  if ($isElementNode(at) && at.getFirstDescendant() !== null) at.selectEnd()
  else $lineAfter(at).selectStart()
}

/** The text line right after a block, made when there is none. */
export function $lineAfter(node: LexicalNode): ElementNode {
  const next = node.getNextSibling()
  if ($isElementNode(next) && $textElement(next) === next) return next
  const line = $createParagraphNode()
  node.insertAfter(line, false)
  return line
}

/** The block after which to insert; splits the block at the caret when the caret is in the middle of it. */
function $makeRoom(): LexicalNode {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) $collapseToEnd(selection)
  const top = $currentTopBlock() ?? $getRoot().getLastChildOrThrow()
  if ($isHeaderNode(top) || !$isRangeSelection(selection)) return top
  const line = $textElement(selection.anchor.getNode())
  if (line === null || $currentField() !== null) return top
  const offset = $offsetOf(line, selection.anchor) ?? 0
  const length = $ownText(line).length
  if ($isListItemNode(line)) return $partAt(line, offset === length && length > 0)
  if (length === 0 || offset === length) return top
  if (offset === 0) {
    // The words keep their block: what is inserted goes in before them.
    const before = $createParagraphNode()
    top.insertBefore(before)
    return before
  }
  $splitLine(line, offset)
  return top
}

/** The words from the offset on become a block of the same kind below. */
function $splitLine(line: ElementNode, offset: number): void {
  const place = $placeAt(line, offset, 'before')
  const node = $getNodeByKey(place.key)
  if ($isTextNode(node)) {
    const [left = node] = node.splitText(place.offset)
    $splitNode(left.getParentOrThrow(), left.getIndexWithinParent() + 1)
  } else if ($isElementNode(node)) $splitNode(node, place.offset)
}

/** Parts the list before or after an item; answers the block to insert after. */
function $partAt(item: ListItemNode, after: boolean): LexicalNode {
  const list = $topList(item)
  if (list === null) return item
  const items = $itemsOf(list).map((entry) => entry.item)
  return $partList(list, items.findIndex((other) => other.is(item)) + (after ? 1 : 0))
}

function $collapseToEnd(selection: RangeSelection): void {
  const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus
  selection.anchor.set(key, offset, type)
  selection.focus.set(key, offset, type)
}
