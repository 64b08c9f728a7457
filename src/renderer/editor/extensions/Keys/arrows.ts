/** Arrows over the edges of fields and hosts, where the browser's own caret does not go. */
import { $isHorizontalRuleNode } from '@lexical/extension'
import {
  $createNodeSelection,
  $createParagraphNode,
  $getSelection,
  $getSlotHost,
  $isDecoratorNode,
  $isNodeSelection,
  $isRangeSelection,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import { $isFieldNode } from '../../nodes/Field/FieldNode.ts'
import { $field } from '../../nodes/Field/slots.ts'
import { $isFigureNode } from '../../nodes/Figure/FigureNode.ts'
import { $isHeaderNode } from '../../nodes/Header/HeaderNode.ts'
import { $offsetOf, $ownText } from '../../places/text.ts'
import { $textElement, $topBlock } from '../../places/units.ts'
import { $caretAtX, atLineEdge, caretRect } from './lines.ts'
import { $enterText, $leaveStop, stopsOf } from './stops.ts'

export function $selectNode(node: LexicalNode): void {
  const selection = $createNodeSelection()
  selection.add(node.getKey())
  $setSelection(selection)
}

/** Up and down. False leaves it to the browser and to Lexical. */
export function $vertical(editor: LexicalEditor, down: boolean): boolean {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) {
    const node = selection.getNodes()[0]
    return node !== undefined && $fromWhole(editor, node, down)
  }
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const element = $textElement(selection.anchor.getNode())
  const dom = element === null ? null : editor.getElementByKey(element.getKey())
  if (element === null || dom === null) return false
  const rect = caretRect(editor, dom)
  if (rect === null || !atLineEdge(rect, dom, down ? 'last' : 'first')) return false
  const host = $isFieldNode(element) ? $getSlotHost(element) : null
  if (host === null) return !down && $intoHostAbove(editor, $topBlock(element), rect.left)
  if (!$isDecoratorNode(host)) return false
  if (toFieldBeyond(editor, host, dom, rect.left, down)) return true
  return $outOfHost(host, down)
}

/** Left and right at the ends of a field's text. */
export function $horizontal(editor: LexicalEditor, left: boolean): boolean {
  const selection = $getSelection()
  if ($isNodeSelection(selection)) {
    const node = selection.getNodes()[0]
    const dom = node === undefined ? null : editor.getElementByKey(node.getKey())
    if (node === undefined || dom === null) return false
    const back = left === (getComputedStyle(dom).direction === 'ltr')
    return back ? $endOfHost(node.getPreviousSibling()) : $fromWhole(editor, node, true)
  }
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const element = $textElement(selection.anchor.getNode())
  const dom = element === null ? null : editor.getElementByKey(element.getKey())
  if (element === null || dom === null) return false
  const back = left === (getComputedStyle(dom).direction === 'ltr')
  if ($offsetOf(element, selection.anchor) !== (back ? 0 : $ownText(element).length)) return false
  if ($isFieldNode(element)) return $leaveStop(editor, dom, back ? 'previous' : 'next', 'arrow')
  return back && element.is($topBlock(element)) && $endOfHost(element.getPreviousSibling())
}

/** Into the last field of a header or figure; false for anything else. */
function $endOfHost(host: LexicalNode | null): boolean {
  const last = $isHeaderNode(host) ? 'date' : $isFigureNode(host) ? 'taken' : null
  if (host === null || last === null) return false
  $field(host, last)?.selectEnd()
  return true
}

/** From a selected figure (or line): down into its caption, up to what stands above. */
function $fromWhole(editor: LexicalEditor, node: LexicalNode, down: boolean): boolean {
  if (down && $isFigureNode(node)) {
    $field(node, 'caption')?.selectStart()
    return true
  }
  const beside = down ? node.getNextSibling() : node.getPreviousSibling()
  if (beside === null) return down && $newLineAfter(node)
  if ($isHeaderNode(beside) || (!down && $isFigureNode(beside))) {
    return $intoHostAbove(editor, node, 0)
  }
  if ($isFigureNode(beside) || $isHorizontalRuleNode(beside)) {
    $selectNode(beside)
    return true
  }
  return false
}

/** From the first line of a block into the last row of fields of the header or figure above it. */
function $intoHostAbove(editor: LexicalEditor, block: LexicalNode | null, x: number): boolean {
  const above = block?.getPreviousSibling() ?? null
  if (!$isHeaderNode(above) && !$isFigureNode(above)) return false
  const dom = editor.getElementByKey(above.getKey())
  const field = dom === null ? null : nearest(lastRow(stopsOf(dom, true)), x)
  return field !== null && $caretAtX(editor, field, x, 'last')
}

function toFieldBeyond(
  editor: LexicalEditor,
  host: LexicalNode,
  from: HTMLElement,
  x: number,
  down: boolean,
): boolean {
  const dom = editor.getElementByKey(host.getKey())
  if (dom === null) return false
  const box = from.getBoundingClientRect()
  const beyond = stopsOf(dom, true).filter((field) => {
    const other = field.getBoundingClientRect()
    return down ? other.top >= box.bottom - 2 : other.bottom <= box.top + 2
  })
  const field = nearest(down ? firstRow(beyond) : lastRow(beyond), x)
  return field !== null && $caretAtX(editor, field, x, down ? 'first' : 'last')
}

function $outOfHost(host: LexicalNode, down: boolean): boolean {
  if (!down) {
    // Above the header there is nothing: the caret stays.
    if ($isFigureNode(host)) $selectNode(host)
    return true
  }
  const next = host.getNextSibling()
  if (next === null) return $newLineAfter(host)
  if ($enterText(next, 'next')) return true
  $selectNode(next)
  return true
}

function $newLineAfter(node: LexicalNode): boolean {
  const line: ElementNode = $createParagraphNode()
  node.insertAfter(line)
  line.select()
  return true
}

function firstRow(fields: readonly HTMLElement[]): HTMLElement[] {
  const top = Math.min(...fields.map((field) => field.getBoundingClientRect().top))
  return fields.filter((field) => field.getBoundingClientRect().top < top + 12)
}

function lastRow(fields: readonly HTMLElement[]): HTMLElement[] {
  const bottom = Math.max(...fields.map((field) => field.getBoundingClientRect().bottom))
  return fields.filter((field) => field.getBoundingClientRect().bottom > bottom - 12)
}

function nearest(fields: readonly HTMLElement[], x: number): HTMLElement | null {
  const away = (field: HTMLElement) => {
    const box = field.getBoundingClientRect()
    return x < box.left ? box.left - x : x > box.right ? x - box.right : 0
  }
  return [...fields].sort((a, b) => away(a) - away(b))[0] ?? null
}
