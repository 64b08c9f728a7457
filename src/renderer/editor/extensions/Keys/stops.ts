/**
 * Stops: the fields and buttons of the paper in the order of the page. Tab walks them; between two hosts it
 * stops at the text. All are tabindex -1: the editor is one stop for the rest of the window.
 */
import {
  $getNearestNodeFromDOMNode,
  $getNodeByKey,
  $isElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { $fieldAround, $isTextBlock, $topBlock } from '../../places/units.ts'

const STOP = '.desk-field, .desk-control'
const FIELD = '.desk-field'

export type Direction = 'next' | 'previous'

export function stopsOf(root: HTMLElement, fieldsOnly = false): HTMLElement[] {
  const found = root.querySelectorAll<HTMLElement>(fieldsOnly ? FIELD : STOP)
  return [...found].filter((dom) => dom.checkVisibility())
}

/** Goes to a stop: caret into a field, focus to a button. */
export function $goToStop(dom: HTMLElement, caret: 'start' | 'end' = 'end'): void {
  if (!dom.matches(FIELD)) {
    dom.focus()
    return
  }
  const node = $getNearestNodeFromDOMNode(dom)
  const field = node === null ? null : $fieldAround(node)
  if (caret === 'start') field?.selectStart()
  else field?.selectEnd()
}

/**
 * From a stop to what follows: the next stop of the same host, else the text beside the host, else the first
 * stop of the next host. False when there is nothing further that way.
 */
export function $leaveStop(
  editor: LexicalEditor,
  from: HTMLElement,
  to: Direction,
  by: 'tab' | 'enter' | 'arrow' = 'tab',
): boolean {
  const root = editor.getRootElement()
  const host = $hostOf(from)
  if (root === null || host === null) return false
  const caret = by === 'arrow' && to === 'next' ? 'start' : 'end'
  const stop = neighbour(stopsOf(root, by !== 'tab'), from, to)
  if (stop !== null && $hostOf(stop)?.is(host)) {
    $goToStop(stop, caret)
    return true
  }
  const beside = to === 'next' ? host.getNextSibling() : host.getPreviousSibling()
  if (beside !== null && $enterText(beside, to)) return true
  if (stop === null) return false
  $goToStop(stop, caret)
  return true
}

/** From the text to the next stop after (before) it on the page. */
export function $leaveText(editor: LexicalEditor, key: string, to: Direction): boolean {
  const root = editor.getRootElement()
  const dom = editor.getElementByKey(key)
  if (root === null || dom === null) return false
  const follows =
    to === 'next' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const stops = stopsOf(root).filter((stop) => (dom.compareDocumentPosition(stop) & follows) !== 0)
  const stop = to === 'next' ? stops[0] : stops.at(-1)
  if (stop === undefined) return false
  $goToStop(stop)
  return true
}

/** Puts the caret at the near end of a text block; false for blocks that have no text of their own. */
export function $enterText(node: LexicalNode, from: Direction): boolean {
  if (!$isElementNode(node) || (node.isEmpty() && !$isTextBlock(node))) return false
  if (from === 'next') node.selectStart()
  else node.selectEnd()
  return true
}

/** The block of the body (or the header) that a stop belongs to. */
export function $hostOf(stop: HTMLElement): LexicalNode | null {
  const node = $getNearestNodeFromDOMNode(stop)
  return node === null ? null : $topBlock(node)
}

export function $stopOfField(editor: LexicalEditor, key: string): HTMLElement | null {
  return $getNodeByKey(key) === null ? null : editor.getElementByKey(key)
}

function neighbour(
  stops: readonly HTMLElement[],
  from: HTMLElement,
  to: Direction,
): HTMLElement | null {
  const at = stops.indexOf(from)
  if (at === -1) return null
  return stops[to === 'next' ? at + 1 : at - 1] ?? null
}
