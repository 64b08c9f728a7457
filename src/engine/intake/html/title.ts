/** Finds the element that holds the headline, so that no class name round it ("header", "share") takes it for furniture. */
import type { Witness } from '../draft.ts'
import { wordKey } from '../text.ts'
import { type DomNode, ELEMENT, isHolder, TEXT, tagOf, walk } from './dom.ts'
import { NEVER } from './elements.ts'

/** Longest headline, in characters. */
const LONGEST = 400

/** The first heading that says what the page's head says, h1 before others; else the only h1; else null. */
export function titleNode(top: DomNode, witness: Witness): DomNode | null {
  const claimed = new Set(witness.headlines.map(wordKey).filter((k) => k !== ''))
  const first: (DomNode | null)[] = [null, null, null]
  const alone: DomNode[] = []
  walk(top, {
    enter(node) {
      if (!isHolder(node) || NEVER.has(tagOf(node))) return false
      const level = /^h([1-3])$/.exec(tagOf(node))?.[1]
      if (!level) return true
      const key = wordKey(textOf(node))
      if (key !== '' && claimed.has(key)) first[Number(level) - 1] ??= node
      if (level === '1' && key.includes(' ')) alone.push(node)
      return false
    },
    leave() {},
  })
  return first[0] ?? first[1] ?? first[2] ?? (alone.length === 1 ? (alone[0] as DomNode) : null)
}

function textOf(root: DomNode): string {
  let text = ''
  walk(root, {
    enter(node) {
      if (node.nodeType === TEXT) text += node.nodeValue ?? ''
      else if (node.nodeType === ELEMENT && NEVER.has(tagOf(node))) return false
      return text.length < LONGEST
    },
    leave() {},
  })
  return text.length < LONGEST ? text : ''
}
