/** The part of a DOM that intake reads. linkedom's documents and a browser's both have it; nothing here is ever called to change one. */
export interface DomNode {
  /** 1 element, 3 text, 4 CDATA, 8 comment, 9 document. */
  readonly nodeType: number
  /** Upper case for HTML elements. */
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
  getAttribute?(name: string): string | null
}

export interface DomDocument {
  readonly documentElement: DomNode | null
}
