/** Tab, Enter and Escape between fields, buttons and text. */
import { $isListItemNode } from '@lexical/list'
import { $isTableCellNode } from '@lexical/table'
import {
  $createNodeSelection,
  $createParagraphNode,
  $findMatchingParent,
  $getSelection,
  $getSlotHost,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  INDENT_CONTENT_COMMAND,
  type LexicalEditor,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'
import { $isFieldNode } from '../../nodes/Field/FieldNode.ts'
import { $field } from '../../nodes/Field/slots.ts'
import { $isFigureNode } from '../../nodes/Figure/FigureNode.ts'
import { $textElement, $topBlock } from '../../places/units.ts'
import { $currentField } from '../Fields/index.ts'
import { $enterText, $leaveStop, $leaveText, $stopOfField, type Direction } from './stops.ts'

/** False: nothing more this way, the browser takes the focus out of the editor. */
export function $tab(editor: LexicalEditor, back: boolean): boolean {
  const to: Direction = back ? 'previous' : 'next'
  const at = $currentField()
  if (at !== null) {
    const dom = $stopOfField(editor, at.field.getKey())
    return dom !== null && $leaveStop(editor, dom, to)
  }
  const selection = $getSelection()
  if ($isNodeSelection(selection)) {
    const node = selection.getNodes()[0]
    return node !== undefined && $leaveText(editor, node.getKey(), to)
  }
  if (!$isRangeSelection(selection)) return false
  const node = selection.anchor.getNode()
  if ($findMatchingParent(node, $isTableCellNode) !== null) return false
  const element = $textElement(node)
  if ($isListItemNode(element) && (!back || element.getIndent() > 0)) {
    return editor.dispatchCommand(back ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND)
  }
  return $leaveText(editor, (element ?? node).getKey(), to)
}

/** Enter in a field goes on to the next one, and from the last of a host to a line below it. */
export function $enter(editor: LexicalEditor): boolean {
  const at = $currentField()
  if (at === null) return $enterFigure()
  const dom = $stopOfField(editor, at.field.getKey())
  const host = $topBlock(at.field)
  if (dom === null || host === null) return true
  const next = host.getNextSibling()
  const isLast = !$hasFurtherField(dom, host.getKey(), editor)
  if (isLast && (next === null || !$enterText(next, 'next'))) {
    const line = $createParagraphNode()
    host.insertAfter(line)
    line.select()
  } else if (!isLast) $leaveStop(editor, dom, 'next', 'enter')
  return true
}

/** Escape in a field selects its figure as a whole, in a quote's attribution it goes to the words. */
export function $escape(): boolean {
  const at = $currentField()
  const host = at === null ? null : $getSlotHost(at.field)
  if ($isFigureNode(host)) {
    const selection = $createNodeSelection()
    selection.add(host.getKey())
    $setSelection(selection)
  } else if (host !== null && $isFieldNode(at?.field)) $enterText(host, 'previous')
  return true
}

function $enterFigure(): boolean {
  const selection = $getSelection()
  const node = $isNodeSelection(selection) ? selection.getNodes()[0] : undefined
  if (!$isFigureNode(node)) return false
  $field(node, 'caption')?.selectEnd()
  return true
}

function $hasFurtherField(dom: HTMLElement, host: string, editor: LexicalEditor): boolean {
  const fields = editor.getElementByKey(host)?.querySelectorAll('.desk-field')
  return fields !== undefined && fields.item(fields.length - 1) !== dom
}
