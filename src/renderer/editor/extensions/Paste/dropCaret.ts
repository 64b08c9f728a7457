import { $createRangeSelectionFromDom, $setSelection, type LexicalEditor } from 'lexical'

/** Puts the caret where something was dropped; leaves it where it is when there is no text there. */
export function $caretAtPoint(editor: LexicalEditor, x: number, y: number): void {
  const root = editor.getRootElement()
  const at = document.caretPositionFromPoint(x, y)
  const dom = window.getSelection()
  if (root === null || at === null || dom === null || !root.contains(at.offsetNode)) return
  dom.collapse(at.offsetNode, at.offset)
  const selection = $createRangeSelectionFromDom(dom, editor)
  if (selection !== null) $setSelection(selection)
}
