/** Walks a document and writes its lines. One block, list item, table row, caption or picture is one line. */
import type { Furniture, Hint, Line } from '../lines.ts'
import { splitBreaks } from './breaks.ts'
import { attribute, type DomNode, isHolder, namesOf, TEXT, tagOf, type Visitor } from './dom.ts'
import { APART, BLOCKS, NEVER } from './elements.ts'
import { Flow, type Stretch } from './flow.ts'
import { furnitureOf } from './furniture.ts'
import { marksOf } from './marks.ts'
import type { Measure, Measures } from './measure.ts'
import { isBylineName, isCaptionName, isCreditName, isDataTable } from './names.ts'
import { isTiny, Pictures } from './pictures.ts'
import { TableReader } from './table.ts'
import { isHidden } from './visible.ts'

const BELOW: Furniture = { reason: 'navigation', why: 'page text below the story' }
const CDATA = 4
/** Longest text of an element that is called byline, credit, caption, in characters. */
const BYLINE = 160
const CREDIT = 300
const CAPTION = 1500

export interface Page {
  readonly measures: Measures
  /** Characters of running text in all. */
  readonly total: number
  /** The element that holds the story; null: all of it is the story. */
  readonly root: DomNode | null
  /** Its own address, '' when unknown. */
  readonly url: string
}

export class Reader implements Visitor {
  readonly lines: Line[] = []
  private readonly page: Page
  /** Elements that hold the story or its headline: none of them is furniture as a whole. */
  private readonly holders = new Set<DomNode>()
  private readonly flow = new Flow()
  private readonly pictures = new Pictures(() => ++this.ids)
  private ids = 0
  /** Blank lines before the next line: one for a block set apart, one for each empty paragraph. */
  private apart = false
  private blanks = 0
  private furniture: { readonly node: DomNode; readonly what: Furniture } | null = null
  private isBelow = false
  private readonly lists: { readonly id: number; readonly ordered: boolean }[] = []
  private readonly quotes: number[] = []
  private heading = 0
  private paragraphs = 0
  private pre = 0
  private caption: { node: DomNode; kind: 'caption' | 'credit'; figure: number } | null = null
  private byline: DomNode | null = null
  private attribution: DomNode | null = null
  private table: TableReader | null = null
  /** Marks that each open element pushed; -1 for one whose children were not visited. */
  private readonly pushed: number[] = []

  constructor(page: Page) {
    this.page = page
    this.protect(page.root)
  }

  /** No element that holds `node` counts as furniture as a whole. */
  protect(node: DomNode | null): void {
    for (let n = node; n; n = n.parentNode) this.holders.add(n)
  }

  finish(): void {
    this.flush()
  }

  enter(node: DomNode): boolean {
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      this.flow.add(node.nodeValue ?? '', this.pre > 0)
      return false
    }
    if (!isHolder(node)) return false
    const goes = this.open(node, tagOf(node))
    if (!goes) this.pushed.push(-1)
    return goes
  }

  private open(node: DomNode, tag: string): boolean {
    if (NEVER.has(tag)) return false
    const size = this.page.measures.get(node)
    if (isHidden(node, size, this.page.total)) return false
    switch (tag) {
      case 'br':
        this.flow.lineBreak()
        return false
      case 'img':
        this.image(node)
        return false
      case 'hr':
        this.flush()
        this.push({ text: '———', marks: [], linked: 0 }, { kind: 'rule' })
        return false
    }
    if (BLOCKS.has(tag) || node === this.page.root) this.flush()
    if (APART.has(tag)) this.apart = true
    this.openFurniture(node, size)
    this.openBlock(node, tag)
    this.openNamed(node, tag, size)
    if (tag === 'a') this.flow.openLink()
    // A heading or caption is plain text in the article.
    const marks = this.heading > 0 || this.caption ? [] : marksOf(node, this.page.url)
    for (const m of marks) this.flow.push(m)
    this.pushed.push(marks.length)
    return true
  }

  private openFurniture(node: DomNode, size: Measure | undefined): void {
    if (this.furniture || this.holders.has(node)) return
    if (this.quotes.length > 0 && tagOf(node) === 'footer') return
    const what = furnitureOf(node, size, this.page.total)
    if (!what) return
    const loud = what.reason === 'advertisement' || what.reason === 'share'
    if (this.pictures.inFigure && !loud) return
    this.flush()
    this.furniture = { node, what }
  }

  private openBlock(node: DomNode, tag: string): void {
    if (tag === 'p') this.paragraphs++
    else if (tag === 'pre') this.pre++
    else if (tag === 'ul' || tag === 'ol')
      this.lists.push({ id: ++this.ids, ordered: tag === 'ol' })
    else if (tag === 'blockquote') this.quotes.push(++this.ids)
    else if (tag === 'figure') this.pictures.openFigure(node)
    else if (tag === 'figcaption') this.caption ??= this.captionAt(node, 'caption')
    else if ((tag === 'cite' || tag === 'footer') && this.quotes.length > 0)
      this.openAttribution(node)
    else if (/^h[1-6]$/.test(tag)) this.heading = Number(tag[1])
    else if (tag === 'table') {
      if (!this.table && isDataTable(node)) this.table = new TableReader(node, ++this.ids)
    } else if (tag === 'tr') this.table?.startRow()
    else if (tag === 'th') this.table?.headerCell()
  }

  /** A block of its own in a quotation names its source; a title in the middle of a sentence does not. */
  private openAttribution(node: DomNode): void {
    if (this.flow.isEmpty) this.attribution ??= node
  }

  /** Captions, credits and bylines that only a name tells. */
  private openNamed(node: DomNode, tag: string, size: Measure | undefined): void {
    if (tag === 'figure') return
    const names = namesOf(node)
    const inFigure = this.pictures.inFigure || this.pictures.isNear(this.lines.length)
    const text = size?.text ?? 0
    if (inFigure && isCreditName(names, this.pictures.inFigure) && text < CREDIT) {
      if (this.caption?.kind === 'credit') return
      this.flush()
      this.caption = this.captionAt(node, 'credit')
    } else if (inFigure && !this.caption && isCaptionName(names) && (size?.prose ?? 0) < CAPTION) {
      this.flush()
      this.caption = this.captionAt(node, 'caption')
    } else if (
      !this.byline &&
      !inFigure &&
      text > 0 &&
      text < BYLINE &&
      isBylineName(node, names)
    ) {
      this.flush()
      this.byline = node
    }
  }

  private captionAt(node: DomNode, kind: 'caption' | 'credit') {
    const figure = this.caption?.figure ?? this.pictures.forCaption(this.lines.length)
    return { node, kind, figure }
  }

  leave(node: DomNode): void {
    const pushed = this.pushed.pop() ?? 0
    if (pushed < 0) return
    const tag = tagOf(node)
    if (this.table?.inRow && (tag === 'td' || tag === 'th')) this.table.cell(this.flow.take())
    else if (BLOCKS.has(tag) || this.isEdge(node)) this.flush()
    for (let i = 0; i < pushed; i++) this.flow.pop()
    if (tag === 'a') this.flow.closeLink()
    if (APART.has(tag)) this.apart = true
    this.closeBlock(node, tag)
    if (node === this.page.root) this.isBelow = true
    if (this.furniture?.node === node) this.furniture = null
    if (this.caption?.node === node) this.caption = null
    if (this.byline === node) this.byline = null
    if (this.attribution === node) this.attribution = null
  }

  private isEdge(node: DomNode): boolean {
    return (
      node === this.caption?.node ||
      node === this.byline ||
      node === this.furniture?.node ||
      node === this.attribution ||
      node === this.page.root
    )
  }

  private closeBlock(node: DomNode, tag: string): void {
    if (tag === 'p') this.paragraphs--
    else if (tag === 'pre') this.pre--
    else if (tag === 'ul' || tag === 'ol') this.lists.pop()
    else if (tag === 'blockquote') this.quotes.pop()
    else if (tag === 'figure') this.pictures.closeFigure(this.lines.length)
    else if (/^h[1-6]$/.test(tag)) this.heading = 0
    else if (tag === 'tr') {
      const row = this.table?.endRow()
      if (row) this.push({ text: row.text, marks: [], linked: 0 }, row.hint)
    }
    if (this.table?.node === node) this.table = null
  }

  private image(node: DomNode): void {
    // In the middle of a sentence or heading it is a sign, not a photo.
    const inline = (!this.flow.isEmpty && this.paragraphs > 0) || this.heading > 0
    if (isTiny(node) || this.table?.inRow || (inline && !this.pictures.inFigure)) return
    this.flush()
    const figure = this.pictures.forImage(this.lines.length)
    const text = attribute(node, 'alt').replace(/\s+/g, ' ').trim()
    this.push(
      { text, marks: [], linked: 0 },
      { kind: 'image', figure, src: attribute(node, 'src') },
    )
  }

  private flush(): void {
    if (this.table?.inRow) {
      // Blocks inside a cell: one cell all the same.
      if (!this.flow.isEmpty) this.flow.lineBreak()
      return
    }
    if (this.flow.isBlank) this.blanks++
    const stretch = this.flow.take()
    if (!stretch) return
    const isParagraph = this.pre === 0 && this.paragraphs > 0
    for (const piece of splitBreaks(stretch, isParagraph)) this.push(piece, this.hint())
  }

  private hint(): Hint {
    if (this.caption) return { kind: this.caption.kind, figure: this.caption.figure }
    if (this.byline) return { kind: 'byline' }
    if (this.heading > 0) return { kind: 'heading', level: this.heading }
    const quote = this.quotes[this.quotes.length - 1]
    if (quote !== undefined) return { kind: this.attribution ? 'attribution' : 'quote', quote }
    const [outer] = this.lists
    const list = this.lists[this.lists.length - 1]
    if (outer && list) {
      return { kind: 'item', list: outer.id, ordered: list.ordered, depth: this.lists.length - 1 }
    }
    return { kind: 'text' }
  }

  private push(s: Stretch, hint: Hint): void {
    this.lines.push({
      number: this.lines.length + 1,
      text: s.text,
      marks: s.marks,
      gap: (this.apart ? 1 : 0) + this.blanks,
      hint,
      linked: s.linked,
      furniture: this.furniture?.what ?? (this.isBelow ? BELOW : null),
    })
    this.apart = false
    this.blanks = 0
  }
}
