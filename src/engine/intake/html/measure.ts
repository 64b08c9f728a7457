/**
 * How much running text each element holds: the ground for finding the story in a page, and for not trusting a class name
 * such as "sidebar" on the element that holds the story.
 */
import { type DomNode, isHolder, TEXT, tagOf, walk } from './dom.ts'
import { BLOCKS, NEVER } from './elements.ts'

export interface Measure {
  /** Characters of text, white space collapsed. */
  readonly text: number
  /** Characters in links. */
  readonly linked: number
  /** Characters in blocks that read like paragraphs: long, and mostly not links. */
  readonly prose: number
  /** Characters in figcaption elements. */
  readonly captions: number
}

export type Measures = ReadonlyMap<DomNode, Measure>

/** A block with fewer characters is not counted as running text. */
const PARAGRAPH = 80

interface Counting {
  text: number
  linked: number
  prose: number
  captions: number
  /** Text of this block itself, outside blocks within it. */
  own: number
  ownLinked: number
  readonly block: boolean
  readonly node: DomNode
}

export function measure(root: DomNode): Measures {
  const measures = new Map<DomNode, Measure>()
  const stack: Counting[] = []
  let links = 0
  walk(root, {
    enter(node) {
      if (node.nodeType === TEXT) {
        const n = seenLength(node.nodeValue ?? '')
        const top = stack[stack.length - 1]
        if (n === 0 || !top) return false
        top.text += n
        top.own += n
        if (links > 0) {
          top.linked += n
          top.ownLinked += n
        }
        return false
      }
      if (!isHolder(node)) return false
      const tag = tagOf(node)
      stack.push({
        text: 0,
        linked: 0,
        prose: 0,
        captions: 0,
        own: 0,
        ownLinked: 0,
        block: BLOCKS.has(tag),
        node,
      })
      if (tag === 'a') links++
      return !NEVER.has(tag)
    },
    leave(node) {
      const done = stack.pop()
      if (!done) return
      if (tagOf(node) === 'a') links--
      if (done.block && done.own >= PARAGRAPH && done.ownLinked < 0.4 * done.own)
        done.prose += done.own
      if (tagOf(node) === 'figcaption') done.captions = done.text
      const { text, linked, prose, captions } = done
      measures.set(node, { text, linked, prose, captions })
      const above = stack[stack.length - 1]
      if (!above) return
      above.text += done.text
      above.linked += done.linked
      above.prose += done.prose
      above.captions += done.captions
      if (!done.block) {
        above.own += done.own
        above.ownLinked += done.ownLinked
      }
    },
  })
  return measures
}

/** Length with every run of white space counted as one, and none at the ends. */
function seenLength(s: string): number {
  let n = 0
  let gap = false
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c === 32 || (c >= 9 && c <= 13)) gap = n > 0
    else {
      if (gap) n++
      gap = false
      n++
    }
  }
  return n
}
