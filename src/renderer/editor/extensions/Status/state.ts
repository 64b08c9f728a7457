/** What the toolbar shows, read from the selection. */
import { $isLinkNode } from '@lexical/link'
import { $isListItemNode } from '@lexical/list'
import { $findTableNode } from '@lexical/table'
import {
  $findMatchingParent,
  $getSelection,
  $isNodeSelection,
  $isRangeSelection,
  type LexicalNode,
} from 'lexical'
import type { EditorState } from '../../contract.ts'
import { $isFigureNode } from '../../nodes/Figure/FigureNode.ts'
import { $isHeaderNode } from '../../nodes/Header/HeaderNode.ts'
import { $offsetOf } from '../../places/text.ts'
import { $textElement, $topBlock, $unitOf } from '../../places/units.ts'
import { $blockId } from '../../state/ids.ts'
import { $kindOf } from '../Blocks/convert.ts'
import { $topList } from '../Blocks/lists.ts'

export type SelectionState = Omit<EditorState, 'canUndo' | 'canRedo'>

export const NOWHERE: SelectionState = {
  bold: false,
  italic: false,
  link: false,
  block: 'paragraph',
  figure: null,
  caret: null,
}

export function $selectionState(): SelectionState {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) {
    const node = selection.getNodes()[0]
    return $isFigureNode(node) ? { ...NOWHERE, block: 'figure', figure: $blockId(node) } : NOWHERE
  }
  if (!$isRangeSelection(selection)) return NOWHERE
  const node = selection.anchor.getNode()
  const at = $unitOf(selection.focus.getNode())
  const offset = at === null ? null : $offsetOf(at.element, selection.focus)
  return {
    bold: selection.hasFormat('bold'),
    italic: selection.hasFormat('italic'),
    link: $findMatchingParent(node, $isLinkNode) !== null,
    block: $blockAt(node),
    figure: $figureAt(node),
    caret: at === null || offset === null ? null : { unit: at.unit, offset },
  }
}

function $figureAt(node: LexicalNode): string | null {
  const top = $topBlock(node)
  return $isFigureNode(top) ? $blockId(top) : null
}

function $blockAt(node: Parameters<typeof $textElement>[0]): EditorState['block'] {
  const top = $topBlock(node)
  if ($isHeaderNode(top)) return 'header'
  if ($isFigureNode(top)) return 'figure'
  if ($findTableNode(node) !== null) return 'table'
  const element = $textElement(node)
  if ($isListItemNode(element)) {
    return $topList(element)?.getListType() === 'number' ? 'number' : 'bullet'
  }
  const kind = element === null ? 'paragraph' : $kindOf(element)
  return kind === 'item' ? 'bullet' : kind
}

export function sameState(a: EditorState, b: EditorState): boolean {
  return (
    a.canUndo === b.canUndo &&
    a.canRedo === b.canRedo &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.link === b.link &&
    a.block === b.block &&
    a.figure === b.figure &&
    a.caret?.offset === b.caret?.offset &&
    a.caret?.unit.block === b.caret?.unit.block &&
    a.caret?.unit.field === b.caret?.unit.field
  )
}
