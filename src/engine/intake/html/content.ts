/**
 * Finds the element that holds the story. The seam for a better extractor: whatever answers "this element" can stand here;
 * the rest of intake only asks which lines lie before it, in it and after it.
 */
import { type DomNode, ELEMENT, firstChildOf } from './dom.ts'
import type { Measures } from './measure.ts'

/** A child with at least this share of its parent's running text holds the story too. */
const MOST = 0.62

/** The deepest element that still holds nearly all running text; `from` itself when the text is spread over its children. */
export function contentRoot(
  from: DomNode,
  measures: Measures,
  isStory: (node: DomNode) => boolean,
): DomNode {
  let node = from
  for (;;) {
    const all = proseOf(node, measures, isStory)
    if (all === 0) return node
    let best: DomNode | null = null
    let most = 0
    for (let c = firstChildOf(node); c; c = c.nextSibling) {
      if (c.nodeType !== ELEMENT || !isStory(c)) continue
      const n = measures.get(c)?.prose ?? 0
      if (n > most) {
        most = n
        best = c
      }
    }
    if (!best || most < MOST * all || isLeaf(best, measures)) return node
    node = best
  }
}

/** Running text of the children that may be the story. */
function proseOf(node: DomNode, measures: Measures, isStory: (node: DomNode) => boolean): number {
  let n = 0
  for (let c = firstChildOf(node); c; c = c.nextSibling) {
    if (c.nodeType === ELEMENT && isStory(c)) n += measures.get(c)?.prose ?? 0
  }
  return n
}

/** Its running text is its own: a paragraph, not a holder of paragraphs. */
function isLeaf(node: DomNode, measures: Measures): boolean {
  for (let c = firstChildOf(node); c; c = c.nextSibling) {
    if (c.nodeType === ELEMENT && (measures.get(c)?.prose ?? 0) > 0) return false
  }
  return true
}
