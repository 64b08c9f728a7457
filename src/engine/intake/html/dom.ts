/**
 * The part of a DOM that intake reads. linkedom's documents and a browser's both have it. Nothing here changes a document, and
 * every walk goes by the links between nodes, never by recursion: a hostile page can be nested a million deep.
 */
export interface DomNode {
  /** 1 element, 3 text, 4 CDATA, 8 comment, 9 document. */
  readonly nodeType: number
  /** Upper case for HTML elements. */
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
  /** On elements. */
  getAttribute?(name: string): string | null
}

/** A clipboard's HTML often has no html element: everything below the document counts, not its documentElement. */
export interface DomDocument extends DomNode {
  readonly documentElement: DomNode | null
}

export const ELEMENT = 1
export const TEXT = 3
const DOCUMENT = 9

/** An element or the document: what holds other nodes. */
export function isHolder(node: DomNode): boolean {
  return node.nodeType === ELEMENT || node.nodeType === DOCUMENT
}

const DOCTYPE = 10

/** Its first child. linkedom's doctype knows no sibling: below a document the first node that matters is meant. */
export function firstChildOf(node: DomNode): DomNode | null {
  const first = node.firstChild
  if (node.nodeType !== DOCUMENT || first?.nodeType !== DOCTYPE) return first
  return first.nextSibling ?? (node as DomDocument).documentElement
}

export function tagOf(node: DomNode): string {
  return node.nodeName.toLowerCase()
}

/** '' when the attribute is absent. */
export function attribute(node: DomNode, name: string): string {
  return node.getAttribute?.(name) ?? ''
}

/** Class, id and the like in one lower-case string with spaces round it: what a page's maker called the element. */
export function namesOf(node: DomNode): string {
  const test = attribute(node, 'data-testid') || attribute(node, 'data-component')
  return ` ${attribute(node, 'class')} ${attribute(node, 'id')} ${test} `.toLowerCase()
}

export interface Visitor {
  /** Answers whether its children are to be visited. */
  enter(node: DomNode): boolean
  /** Called for the document and every element, whether their children were visited or not. */
  leave(node: DomNode): void
}

/** Visits `root` and what is below it in document order. */
export function walk(root: DomNode, visitor: Visitor): void {
  let node: DomNode | null = root
  while (node) {
    const below: DomNode | null = visitor.enter(node) ? firstChildOf(node) : null
    if (below) {
      node = below
      continue
    }
    // enter() said no, or there is nothing below: it is left at once.
    if (isHolder(node)) visitor.leave(node)
    while (node !== root && !node.nextSibling) {
      const parent: DomNode | null = node.parentNode
      if (!parent) return
      node = parent
      visitor.leave(node)
    }
    if (node === root) return
    node = node.nextSibling
  }
}
