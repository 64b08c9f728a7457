/** Units of the article (block and field) ⇄ the elements that hold their text. */
import { $isListItemNode } from '@lexical/list'
import { $isHeadingNode } from '@lexical/rich-text'
import {
  $getRoot,
  $getSlotHost,
  $isElementNode,
  $isParagraphNode,
  $isRootNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import type { UnitRef } from '#shared/article/units.ts'
import { $fieldName, $isFieldNode, type FieldNode } from '../nodes/Field/FieldNode.ts'
import { $field } from '../nodes/Field/slots.ts'
import { $isFigureNode } from '../nodes/Figure/FigureNode.ts'
import { $isHeaderNode, type HeaderNode } from '../nodes/Header/HeaderNode.ts'
import { $isWrapperItem } from '../nodes/List/mapping.ts'
import { $isBlockQuoteNode } from '../nodes/Quote/BlockQuoteNode.ts'
import { $blockId } from '../state/ids.ts'

export interface UnitPlace {
  readonly unit: UnitRef
  readonly element: ElementNode
}

export function unitKey(unit: UnitRef): string {
  return `${unit.field} ${unit.block ?? ''}`
}

export function $header(): HeaderNode | null {
  return $getRoot().getChildren().find($isHeaderNode) ?? null
}

/** The element of a unit, null when there is none such (any more). `$block` finds a node by block id. */
export function $unitElement(
  unit: UnitRef,
  $block: (id: string) => LexicalNode | null,
): ElementNode | null {
  const { block, field } = unit
  if (block === null) {
    const header = $header()
    if (header === null || (field !== 'headline' && field !== 'standfirst')) return null
    return $field(header, field)
  }
  const node = $block(block)
  if (field === 'text') return $isTextBlock(node) ? node : null
  if ($isFigureNode(node) && (field === 'caption' || field === 'credit' || field === 'alt')) {
    return $field(node, field)
  }
  return null
}

/** The unit that a node's text belongs to; null for text that is no unit (byline, table, a line without id). */
export function $unitOf(node: LexicalNode): UnitPlace | null {
  const element = $textElement(node)
  if (element === null) return null
  if ($isFieldNode(element)) return $fieldUnit(element)
  const block = $blockId(element)
  return block === '' ? null : { unit: { block, field: 'text' }, element }
}

/** The field, text block or list item around a node (or the node itself). */
export function $textElement(node: LexicalNode): ElementNode | null {
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) {
    if ($isFieldNode(at) || $isTextBlock(at)) return at
  }
  return null
}

/** A block of the body (or list item) that holds one text. A paragraph in a table cell is none. */
export function $isTextBlock(node: LexicalNode | null): node is ElementNode {
  if ($isListItemNode(node)) return !$isWrapperItem(node)
  return $isBodyText(node) && $isRootNode(node.getParent())
}

function $isBodyText(node: LexicalNode | null): node is ElementNode {
  return $isParagraphNode(node) || $isHeadingNode(node) || $isBlockQuoteNode(node)
}

/** The child of the root that holds the node, through the slots. */
export function $topBlock(node: LexicalNode): LexicalNode | null {
  let at: LexicalNode | null = node
  while (at !== null && !$isRootNode(at.getParent())) at = at.getParent() ?? $getSlotHost(at)
  return at
}

function $fieldUnit(element: FieldNode): UnitPlace | null {
  const name = $fieldName(element)
  const host = $getSlotHost(element)
  if ($isHeaderNode(host) && (name === 'headline' || name === 'standfirst')) {
    return { unit: { block: null, field: name }, element }
  }
  if ($isFigureNode(host) && (name === 'caption' || name === 'credit' || name === 'alt')) {
    return { unit: { block: $blockId(host), field: name }, element }
  }
  return null
}

/** True while a selection point lies in one of the one-line fields. */
export function $fieldAround(node: LexicalNode): FieldNode | null {
  for (let at: LexicalNode | null = node; at !== null; at = at.getParent()) {
    if ($isFieldNode(at)) return at
    if (!$isElementNode(at) && at !== node) return null
  }
  return null
}
