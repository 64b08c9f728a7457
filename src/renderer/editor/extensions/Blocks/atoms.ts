/**
 * Figures, tables and dividers are taken as a whole: deleting towards one selects it first, deleting it again
 * takes it out. Nothing is asked, undo brings it back.
 */
import { $isTableNode } from '@lexical/table'
import {
  $getSelection,
  $isDecoratorNode,
  $isElementNode,
  $isNodeSelection,
  $isRangeSelection,
  $isRootNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import { $isHeaderNode } from '../../nodes/Header/HeaderNode.ts'
import { $offsetOf, $ownText } from '../../places/text.ts'
import { $textElement, $topBlock } from '../../places/units.ts'
import { $selectNode } from '../Keys/arrows.ts'
import { $lineAfter } from './insert.ts'
import { $isBlank } from './selected.ts'

/** Backspace and Delete. False leaves it to Lexical. */
export function $deleteAroundAtom(backward: boolean): boolean {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) {
    const nodes = selection.getNodes().filter((node) => $isRootNode(node.getParent()))
    for (const node of nodes) if (!$isHeaderNode(node)) $removeBlock(node)
    return nodes.length > 0
  }
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const line = $textElement(selection.anchor.getNode())
  const top = line === null ? null : $topBlock(line)
  if (line === null || top === null || !$isEdgeOf(top, line, backward)) return false
  const end = backward ? 0 : $ownText(line).length
  if ($offsetOf(line, selection.anchor) !== end) return false
  const beside = backward ? top.getPreviousSibling() : top.getNextSibling()
  if ($isHeaderNode(beside)) return $atHeader(line)
  if (!$isDecoratorNode(beside) && !$isTableNode(beside)) return false
  if ($isBlank(top)) top.remove()
  $selectNode(beside)
  return true
}

/** Takes a block out and puts the caret where it was. */
export function $removeBlock(node: LexicalNode): void {
  const before = node.getPreviousSibling()
  const after = node.getNextSibling()
  if ($isElementNode(after) && !$isTableNode(after)) after.selectStart()
  else if ($isElementNode(before) && !$isTableNode(before)) before.selectEnd()
  else $lineAfter(node).selectStart()
  node.remove()
}

/** At the very top there is nothing to delete into; an empty first line may go when more follows. */
function $atHeader(line: ElementNode): boolean {
  if (line.getType() !== 'paragraph') return false
  const next = line.getNextSibling()
  if ($isBlank(line) && next !== null) {
    if ($isElementNode(next)) next.selectStart()
    else $selectNode(next)
    line.remove()
  }
  return true
}

/** The line is the block itself, or the first (last) item of a list. */
function $isEdgeOf(top: LexicalNode, line: ElementNode, backward: boolean): boolean {
  if (top.is(line)) return true
  if (!$isElementNode(top) || backward) return false
  return line.is($textElement(top.getLastDescendant() ?? top))
}
