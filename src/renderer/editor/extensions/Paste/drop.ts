/** Where a drop goes, and what becomes of text that is dragged inside the paper. */
import {
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $getSlotFrame,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical'
import { $textElement } from '../../places/units.ts'
import { oneLine } from './data.ts'

/** Puts the caret where something was dropped; leaves it where it is when there is no text there. */
export function $caretAtPoint(editor: LexicalEditor, x: number, y: number): void {
  const selection = $selectionAt(editor, x, y)
  if (selection !== null) $setSelection(selection)
}

function $selectionAt(editor: LexicalEditor, x: number, y: number): RangeSelection | null {
  const root = editor.getRootElement()
  const at = document.caretPositionFromPoint(x, y)
  const dom = window.getSelection()
  if (root === null || at === null || dom === null || !root.contains(at.offsetNode)) return null
  dom.collapse(at.offsetNode, at.offset)
  return $createRangeSelectionFromDom(dom, editor)
}

/**
 * A drag within the text is Lexical's. Over the edge of a field only words of one line move, as plain text;
 * anything else stays where it is.
 */
export function $dropOwn(editor: LexicalEditor, event: DragEvent): boolean {
  const selection = $getSelection()
  const at = document.caretPositionFromPoint(event.clientX, event.clientY)
  const node = at === null ? null : $getNearestNodeFromDOMNode(at.offsetNode)
  if (!$isRangeSelection(selection) || node === null) return false
  const from = selection.anchor.getNode()
  const frame = $getSlotFrame(from)
  const target = $getSlotFrame(node)
  if (frame === null ? target === null : frame.is(target)) return false
  event.preventDefault()
  const line = $textElement(from)
  if (line === null || !line.is($textElement(selection.focus.getNode()))) return true
  // The place first: once the words are gone the page and the model differ until the update is through.
  const there = $selectionAt(editor, event.clientX, event.clientY)
  if (there === null) return true
  const text = oneLine(selection.getTextContent())
  selection.removeText()
  $setSelection(there)
  there.insertText(text)
  return true
}
