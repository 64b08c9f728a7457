/** Where the caret stands on the screen: first or last line of its element, and the way to the same x elsewhere. */
import {
  $createRangeSelectionFromDom,
  $getNearestNodeFromDOMNode,
  $isElementNode,
  $setSelection,
  type LexicalEditor,
} from 'lexical'

export function caretRect(editor: LexicalEditor, within: HTMLElement): DOMRect | null {
  const selection = editor.getRootElement()?.ownerDocument.defaultView?.getSelection()
  if (selection == null || selection.rangeCount === 0 || selection.focusNode === null) return null
  const range = document.createRange()
  range.setStart(selection.focusNode, selection.focusOffset)
  const rects = range.getClientRects()
  const rect = rects.item(rects.length - 1)
  if (rect !== null) return rect
  // An empty line has no text to measure: its own box stands for the caret.
  const box = within.getBoundingClientRect()
  return new DOMRect(box.left, box.top, 0, Math.min(box.height, lineHeight(within)))
}

/** True when no line of the element lies above (below) the caret. */
export function atLineEdge(rect: DOMRect, within: HTMLElement, edge: 'first' | 'last'): boolean {
  const box = textBox(within)
  const half = lineHeight(within) / 2
  return edge === 'first' ? rect.top - box.top < half : box.bottom - rect.bottom < half
}

/** Puts the caret into an element, at x on its first or last line. */
export function $caretAtX(
  editor: LexicalEditor,
  target: HTMLElement,
  x: number,
  line: 'first' | 'last',
): boolean {
  const node = $getNearestNodeFromDOMNode(target)
  if ($isElementNode(node) && node.isEmpty()) {
    node.select()
    return true
  }
  const box = textBox(target)
  const half = lineHeight(target) / 2
  const y = line === 'first' ? box.top + half : box.bottom - half
  const at = document.caretPositionFromPoint(Math.min(Math.max(x, box.left + 1), box.right - 1), y)
  if (at === null || !target.contains(at.offsetNode)) return false
  if ($getNearestNodeFromDOMNode(at.offsetNode) === null) return false
  const dom = window.getSelection()
  if (dom === null) return false
  dom.collapse(at.offsetNode, at.offset)
  const selection = $createRangeSelectionFromDom(dom, editor)
  if (selection === null) return false
  $setSelection(selection)
  return true
}

function textBox(dom: HTMLElement): DOMRect {
  const range = document.createRange()
  range.selectNodeContents(dom)
  const box = range.getBoundingClientRect()
  return box.height === 0 ? dom.getBoundingClientRect() : box
}

function lineHeight(dom: HTMLElement): number {
  const height = Number.parseFloat(getComputedStyle(dom).lineHeight)
  return Number.isNaN(height) ? 20 : height
}
