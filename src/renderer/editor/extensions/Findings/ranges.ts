/** Spans of a unit's text as DOM ranges. */
import { $getDOMTextNode, $isTextNode, type ElementNode, type LexicalEditor } from 'lexical'
import type { Span } from '#shared/text/span.ts'
import { $leafLength, $leaves } from '../../places/text.ts'

/** The range of a span, null when it is not (yet) on the page. Call it inside a read. */
export function $rangeOf(editor: LexicalEditor, element: ElementNode, span: Span): Range | null {
  const range = document.createRange()
  let offset = 0
  let begun = false
  for (const leaf of $leaves(element)) {
    const end = offset + $leafLength(leaf)
    if ($isTextNode(leaf)) {
      const dom = editor.getElementByKey(leaf.getKey())
      const text = dom === null ? null : $getDOMTextNode(leaf, dom, editor)
      if (text === null) return null
      if (!begun && span.start < end) {
        range.setStart(text, Math.max(0, span.start - offset))
        begun = true
      }
      if (begun && span.end > offset) range.setEnd(text, Math.min(span.end - offset, text.length))
    }
    if (end >= span.end) break
    offset = end
  }
  return begun && !range.collapsed ? range : null
}
