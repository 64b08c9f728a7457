/** Spans of a unit's text as places in the DOM. */
import { $getDOMTextNode, $isTextNode, type ElementNode, type LexicalEditor } from 'lexical'
import type { Span } from '#shared/text/span.ts'
import { $leafLength, $leaves } from '../places/text.ts'

export interface Ends {
  readonly start: Text
  readonly startOffset: number
  readonly end: Text
  readonly endOffset: number
}

/** Where a span begins and ends on the page, null when it is not (yet) there. Call it inside a read. */
export function $endsOf(editor: LexicalEditor, element: ElementNode, span: Span): Ends | null {
  let offset = 0
  let start: { node: Text; offset: number } | null = null
  let end: { node: Text; offset: number } | null = null
  for (const leaf of $leaves(element)) {
    const after = offset + $leafLength(leaf)
    if ($isTextNode(leaf) && span.start < after && span.end > offset) {
      const dom = editor.getElementByKey(leaf.getKey())
      const node = dom === null ? null : $getDOMTextNode(leaf, dom, editor)
      if (node === null) return null
      start ??= { node, offset: Math.max(0, span.start - offset) }
      end = { node, offset: Math.min(span.end - offset, node.length) }
    }
    if (after >= span.end) break
    offset = after
  }
  if (start === null || end === null) return null
  return { start: start.node, startOffset: start.offset, end: end.node, endOffset: end.offset }
}

export function isAt(range: Range, ends: Ends): boolean {
  return (
    range.startContainer === ends.start &&
    range.startOffset === ends.startOffset &&
    range.endContainer === ends.end &&
    range.endOffset === ends.endOffset
  )
}

export function toRange(ends: Ends): Range {
  const range = document.createRange()
  range.setStart(ends.start, ends.startOffset)
  range.setEnd(ends.end, ends.endOffset)
  return range
}
