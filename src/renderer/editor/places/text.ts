/** Offsets in an element's text ⇄ Lexical's points. A line break counts as one unit, like the line feed it stands for. */
import { $isLinkNode } from '@lexical/link'
import {
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LineBreakNode,
  type PointType,
  type TextNode,
} from 'lexical'

export type Leaf = TextNode | LineBreakNode

/** Where a caret may stand, in Lexical's terms. */
export interface Place {
  readonly key: string
  readonly offset: number
  readonly type: 'text' | 'element'
}

/** The leaves of an element's own text in order, links looked into, nested lists not. */
export function $leaves(element: ElementNode): Leaf[] {
  const out: Leaf[] = []
  for (const child of element.getChildren()) {
    if ($isTextNode(child) || $isLineBreakNode(child)) out.push(child)
    else if ($isLinkNode(child)) out.push(...$leaves(child))
  }
  return out
}

/** The element's own text; slots and nested lists do not belong to it. */
export function $ownText(element: ElementNode): string {
  let text = ''
  for (const leaf of $leaves(element)) text += $isTextNode(leaf) ? leaf.getTextContent() : '\n'
  return text
}

export function $leafLength(leaf: Leaf): number {
  return $isTextNode(leaf) ? leaf.getTextContentSize() : 1
}

/** The offset of a point within the element's text; null when the point lies outside the element. */
export function $offsetOf(element: ElementNode, point: PointType): number | null {
  const node = point.getNode()
  if (!element.is(node) && !element.isParentOf(node)) return null
  const target = point.type === 'text' ? node : null
  const before =
    point.type === 'element' ? $childrenBefore(node as ElementNode, point.offset) : null
  let offset = 0
  for (const leaf of $leaves(element)) {
    if (target?.is(leaf)) return offset + point.offset
    if (before !== null && !before(leaf)) return offset
    offset += $leafLength(leaf)
  }
  return offset
}

/** Tells whether a leaf lies before the child at this index of the parent. */
function $childrenBefore(parent: ElementNode, index: number): (leaf: Leaf) => boolean {
  const stop = parent.getChildAtIndex(index)
  const last = parent.getLastDescendant()
  return (leaf) => {
    if (stop !== null) return leaf.isBefore(stop)
    return last === null || leaf.is(last) || leaf.isBefore(last)
  }
}

/**
 * The place of an offset. At the seam of two leaves `lean` decides: 'before' is the end of the left one, so
 * that what is typed takes its format; 'after' the start of the right one.
 */
export function $placeAt(element: ElementNode, offset: number, lean: 'before' | 'after'): Place {
  let left = offset
  let last: Place = { key: element.getKey(), offset: 0, type: 'element' }
  for (const leaf of $leaves(element)) {
    const length = $leafLength(leaf)
    if ($isTextNode(leaf)) {
      if (left < length || (left === length && lean === 'before')) {
        return { key: leaf.getKey(), offset: left, type: 'text' }
      }
      last = { key: leaf.getKey(), offset: length, type: 'text' }
    } else {
      const index = leaf.getIndexWithinParent()
      const parent = leaf.getParentOrThrow().getKey()
      if (left === 0)
        return last.type === 'text' ? last : { key: parent, offset: index, type: 'element' }
      last = { key: parent, offset: index + 1, type: 'element' }
    }
    left -= length
  }
  return last
}
