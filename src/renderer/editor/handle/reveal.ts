/** Going to a place: caret or selection there, focus, and the line on the screen. */
import {
  $createRangeSelection,
  $getRoot,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'
import type { UnitRef } from '#shared/article/units.ts'
import { clamp, type Span } from '#shared/text/span.ts'
import { $ownText, $placeAt } from '../places/text.ts'
import { $isTextBlock, $unitElement } from '../places/units.ts'

/** Selects the span, or puts the caret there when it is empty. Answers the element's key, null when it is gone. */
export function $select(
  unit: UnitRef,
  span: Span,
  $block: (id: string) => LexicalNode | null,
): string | null {
  const element = unit.field === 'body' ? $firstLine() : $unitElement(unit, $block)
  if (element === null) return null
  const { start, end } = clamp(span, $ownText(element).length)
  const selection = $createRangeSelection()
  const from = $placeAt(element, start, start === end ? 'before' : 'after')
  const to = $placeAt(element, end, 'before')
  selection.anchor.set(from.key, from.offset, from.type)
  selection.focus.set(to.key, to.offset, to.type)
  $setSelection(selection)
  return element.getKey()
}

/** The whole body is meant when it is absent: its first line is where to begin. */
function $firstLine(): ElementNode | null {
  return $getRoot().getChildren().find($isTextBlock) ?? null
}

/** Scrolls what is selected into the middle third, when it is not well inside the window already. */
export function scrollToSelection(editor: LexicalEditor, key: string): void {
  const dom = editor.getElementByKey(key)
  const selection = window.getSelection()
  if (dom === null) return
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const rect = range?.getBoundingClientRect()
  const scroller = scrollParent(dom)
  const box = scroller.getBoundingClientRect()
  const { top, bottom } = rect !== undefined && rect.height > 0 ? rect : dom.getBoundingClientRect()
  const view = { top: Math.max(box.top, 0), bottom: Math.min(box.bottom, window.innerHeight) }
  const edge = (view.bottom - view.top) / 6
  if (top >= view.top + edge && bottom <= view.bottom - edge) return
  scroller.scrollTop += (top + bottom) / 2 - (view.top + view.bottom) / 2
}

function scrollParent(dom: HTMLElement): HTMLElement {
  for (let at = dom.parentElement; at !== null; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at)
    if ((overflowY === 'auto' || overflowY === 'scroll') && at.scrollHeight > at.clientHeight)
      return at
  }
  return document.documentElement
}
