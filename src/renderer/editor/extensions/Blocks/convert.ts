/** Turning blocks into other blocks. Ids stay with the words; a quote's attribution becomes a line of its own. */
import {
  $createListItemNode,
  $isListItemNode,
  type ListItemNode,
  type ListType,
} from '@lexical/list'
import { $createHeadingNode, $isHeadingNode } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  type ElementNode,
} from 'lexical'
import { $fieldText } from '../../nodes/Field/slots.ts'
import { $createBlockQuoteNode, $isBlockQuoteNode } from '../../nodes/Quote/BlockQuoteNode.ts'
import { $blockId, $setBlockId } from '../../state/ids.ts'
import { $setListType, $takeOut, $topList, $wrapInList } from './lists.ts'
import { $selectedTextBlocks } from './selected.ts'

export type BlockKind = 'paragraph' | 'h2' | 'h3' | 'h4' | 'quote'

/** Makes every selected block one of this kind; a second time takes it back to paragraphs. */
export function $convertTo(kind: BlockKind): void {
  const blocks = $selectedTextBlocks()
  const wanted = blocks.every((block) => $kindOf(block) === kind) ? 'paragraph' : kind
  for (const list of new Set(blocks.map($topList))) {
    if (list === null) continue
    const chosen = new Set(blocks.map((block) => block.getKey()))
    $takeOut(
      list,
      (item) => chosen.has(item.getKey()),
      (item) => $become(item, wanted),
    )
  }
  for (const block of blocks) {
    if ($isListItemNode(block) || $kindOf(block) === wanted) continue
    $keepAttribution(block)
    block.insertBefore($become(block, wanted))
    block.remove()
  }
}

/** Makes the selected blocks a list of this type, or takes them out of it when they are one already. */
export function $convertToList(type: ListType): void {
  const blocks = $selectedTextBlocks()
  const lists = [...new Set(blocks.map($topList))]
  if (lists.length > 0 && lists.every((list) => list?.getListType() === type)) {
    $convertTo('paragraph')
    return
  }
  for (const list of lists) if (list !== null) $setListType(list, type)
  const rest = blocks.filter((block) => !$isListItemNode(block))
  for (const block of rest) $keepAttribution(block)
  $wrapInList(rest, type, $itemOf)
}

export function $kindOf(block: ElementNode): BlockKind | 'item' {
  if ($isListItemNode(block)) return 'item'
  if ($isBlockQuoteNode(block)) return 'quote'
  if ($isHeadingNode(block)) {
    const tag = block.getTag()
    return tag === 'h3' || tag === 'h4' ? tag : 'h2'
  }
  return 'paragraph'
}

function $become(block: ElementNode, kind: BlockKind): ElementNode {
  const made = $setBlockId($create(kind), $blockId(block))
  return $moveInto(block, made)
}

function $itemOf(block: ElementNode): ListItemNode {
  return $moveInto(block, $setBlockId($createListItemNode(), $blockId(block)))
}

/** Moves the words, and the caret where it stood on the block itself. */
function $moveInto<T extends ElementNode>(from: ElementNode, to: T): T {
  to.append(...from.getChildren())
  const selection = $getSelection()
  if ($isRangeSelection(selection)) {
    for (const point of [selection.anchor, selection.focus]) {
      if (point.key === from.getKey()) point.set(to.getKey(), point.offset, 'element')
    }
  }
  return to
}

function $create(kind: BlockKind): ElementNode {
  if (kind === 'paragraph') return $createParagraphNode()
  return kind === 'quote' ? $createBlockQuoteNode() : $createHeadingNode(kind)
}

function $keepAttribution(block: ElementNode): void {
  const text = $isBlockQuoteNode(block) ? $fieldText(block, 'attribution') : ''
  if (text !== '') block.insertAfter($createParagraphNode().append($createTextNode(text)))
}
