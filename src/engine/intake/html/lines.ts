/** An HTML document as lines: the story's blocks in order, each with what its elements say about it. */
import type { RichText } from '#shared/article/model.ts'
import { NO_WITNESS } from '../draft.ts'
import type { Furniture, Hint, Line } from '../lines.ts'
import type { Lines } from '../pipeline.ts'
import { splitBreaks } from './breaks.ts'
import { contentRoot } from './content.ts'
import {
  attribute,
  type DomDocument,
  type DomNode,
  ELEMENT,
  namesOf,
  TEXT,
  tagOf,
  walk,
} from './dom.ts'
import { APART, BLOCKS, NEVER } from './elements.ts'
import { Flow, type Stretch } from './flow.ts'
import { furnitureOf } from './furniture.ts'
import { marksOf } from './marks.ts'
import { type Measures, measure } from './measure.ts'
import { isBylineName, isCaptionName, isCreditName, isDataTable } from './names.ts'
import { titleNode } from './title.ts'
import { isHidden } from './visible.ts'
import { witnessOf } from './witness.ts'

const BELOW: Furniture = { reason: 'navigation', why: 'page text below the story' }

export function htmlLines(document: DomDocument, mode: 'page' | 'fragment', url = ''): Lines {
  const top = document.documentElement
  if (!top) return { form: 'html', lines: [] }
  const measures = measure(top)
  const total = measures.get(top)?.prose ?? 0
  const isStory = (node: DomNode) => {
    const size = measures.get(node)
    return (
      !isHidden(node, size, total) &&
      furnitureOf(node, size, total) === null &&
      !NEVER.has(tagOf(node))
    )
  }
  const root = mode === 'page' && total > 0 ? contentRoot(top, measures, isStory) : null
  const witness = mode === 'page' ? witnessOf(document) : NO_WITNESS
  const title = mode === 'page' ? titleNode(top, witness) : null
  const reader = new Reader(measures, total, root, title, url)
  walk(top, reader)
  reader.finish()
  return { form: 'html', lines: reader.lines, witness }
}

interface ListState {
  readonly id: number
  readonly ordered: boolean
}

class Reader {
  readonly lines: Line[] = []
  private readonly measures: Measures
  private readonly total: number
  private readonly root: DomNode | null
  private readonly url: string
  /** Elements that hold the story or its headline: none of them is furniture as a whole. */
  private readonly holders = new Set<DomNode>()
  private readonly flow = new Flow()
  private apart = false
  private ids = 0
  private furniture: { node: DomNode; what: Furniture } | null = null
  private place: 'before' | 'in' | 'after' = 'before'
  private readonly lists: ListState[] = []
  private readonly quotes: number[] = []
  private readonly figures: { node: DomNode; id: number }[] = []
  private heading = 0
  private paragraphs = 0
  private pre = 0
  private caption: { node: DomNode; kind: 'caption' | 'credit'; figure: number } | null = null
  private byline: DomNode | null = null
  private attribution: DomNode | null = null
  private table: { node: DomNode; id: number; cells: RichText[] | null; header: boolean } | null =
    null
  /** Marks that each open element pushed. */
  private readonly pushed: number[] = []
  /** The last picture or figure, and how many lines were written before its end. */
  private picture: { id: number; at: number } | null = null

  constructor(
    measures: Measures,
    total: number,
    root: DomNode | null,
    title: DomNode | null,
    url: string,
  ) {
    this.measures = measures
    this.total = total
    this.root = root
    this.url = url
    for (const held of [root, title]) {
      for (let n = held; n; n = n.parentNode) this.holders.add(n)
    }
  }

  enter(node: DomNode): boolean {
    if (node.nodeType === TEXT || node.nodeType === 4) {
      this.flow.add(node.nodeValue ?? '', this.pre > 0)
      return false
    }
    if (node.nodeType !== ELEMENT) return false
    const tag = tagOf(node)
    const goes = this.open(node, tag)
    if (!goes) this.pushed.push(-1)
    return goes
  }

  private open(node: DomNode, tag: string): boolean {
    if (tag === 'br') {
      this.flow.lineBreak()
      return false
    }
    if (tag === 'img') {
      if (!isHidden(node, undefined, 1)) this.image(node)
      return false
    }
    if (NEVER.has(tag)) return false
    const size = this.measures.get(node)
    if (isHidden(node, size, this.total)) return false
    if (tag === 'hr') {
      this.flush()
      this.push({ text: '———', marks: [], linked: 0 }, { kind: 'rule' })
      return false
    }
    if (BLOCKS.has(tag)) {
      this.flush()
      if (APART.has(tag)) this.apart = true
    }
    if (node === this.root) {
      this.flush()
      this.place = 'in'
    }
    if (!this.furniture) {
      const what = furnitureOf(node, size, this.total)
      const inPicture =
        this.figures.length > 0 && what?.reason !== 'advertisement' && what?.reason !== 'share'
      if (what && !this.holders.has(node) && !inPicture) {
        this.flush()
        this.furniture = { node, what }
      }
    }
    this.openBlock(node, tag)
    if (tag === 'a') this.flow.openLink()
    const marks = this.heading > 0 || this.caption ? [] : marksOf(node, this.url)
    for (const m of marks) this.flow.push(m)
    this.pushed.push(marks.length)
    return true
  }

  private openBlock(node: DomNode, tag: string): void {
    switch (tag) {
      case 'p':
        this.paragraphs++
        break
      case 'pre':
        this.pre++
        break
      case 'ul':
      case 'ol':
        this.lists.push({ id: ++this.ids, ordered: tag === 'ol' })
        break
      case 'blockquote':
        this.quotes.push(++this.ids)
        break
      case 'figure':
        this.figures.push({ node, id: ++this.ids })
        break
      case 'figcaption':
        this.caption ??= { node, kind: 'caption', figure: this.figureHere() }
        break
      case 'table':
        if (!this.table && isDataTable(node))
          this.table = { node, id: ++this.ids, cells: null, header: false }
        break
      case 'tr':
        if (this.table) {
          this.table.cells = []
          this.table.header = false
        }
        break
      case 'th':
        if (this.table) this.table.header = true
        break
      default:
        if (/^h[1-6]$/.test(tag)) this.heading = Number(tag[1])
    }
    if (tag === 'cite' && this.quotes.length > 0 && !this.attribution) this.attribution = node
    this.openNamed(node, tag)
  }

  /** Captions, credits and bylines that only a class name tells. */
  private openNamed(node: DomNode, tag: string): void {
    const names = namesOf(node)
    if (names.trim() === '' && attribute(node, 'itemprop') === '' && attribute(node, 'rel') === '')
      return
    const inFigure = this.figures.length > 0 || this.pictureIsNear()
    if (inFigure && tag !== 'figure' && tag !== 'img') {
      if (
        isCreditName(names, this.figures.length > 0) &&
        this.caption?.kind !== 'credit' &&
        (this.measures.get(node)?.text ?? 0) < 300
      ) {
        this.flush()
        this.caption = { node, kind: 'credit', figure: this.caption?.figure ?? this.figureHere() }
        return
      }
      if (!this.caption && isCaptionName(names) && (this.measures.get(node)?.prose ?? 0) < 1500) {
        this.flush()
        this.caption = { node, kind: 'caption', figure: this.figureHere() }
        return
      }
    }
    const text = this.measures.get(node)?.text ?? 0
    if (!this.byline && !inFigure && text > 0 && text < 160 && isBylineName(node, names)) {
      this.flush()
      this.byline = node
    }
  }

  /** The figure that a caption belongs to: the one round it, the picture just before it, or one of its own. */
  private figureHere(): number {
    const open = this.figures[this.figures.length - 1]
    if (open) return open.id
    if (this.picture && this.pictureIsNear()) return this.picture.id
    return ++this.ids
  }

  private pictureIsNear(): boolean {
    return this.picture !== null && this.lines.length - this.picture.at <= 2
  }

  leave(node: DomNode): void {
    const pushed = this.pushed.pop() ?? 0
    if (pushed < 0) return
    const tag = tagOf(node)
    const edge =
      BLOCKS.has(tag) ||
      node === this.caption?.node ||
      node === this.byline ||
      node === this.furniture?.node ||
      node === this.attribution
    if (this.table && (tag === 'td' || tag === 'th') && this.table.cells) this.cell()
    else if (edge || node === this.root) this.flush()
    for (let i = 0; i < pushed; i++) this.flow.pop()
    if (tag === 'a') this.flow.closeLink()
    if (APART.has(tag)) this.apart = true
    this.closeBlock(node, tag)
    if (node === this.root) this.place = 'after'
    if (this.furniture?.node === node) this.furniture = null
    if (this.caption?.node === node) this.caption = null
    if (this.byline === node) this.byline = null
    if (this.attribution === node) this.attribution = null
  }

  private closeBlock(node: DomNode, tag: string): void {
    if (tag === 'p') this.paragraphs--
    else if (tag === 'pre') this.pre--
    else if (tag === 'ul' || tag === 'ol') this.lists.pop()
    else if (tag === 'blockquote') this.quotes.pop()
    else if (tag === 'figure') {
      const closed = this.figures.pop()
      if (closed) this.picture = { id: closed.id, at: this.lines.length }
    } else if (tag === 'tr' && this.table?.cells) this.row()
    else if (/^h[1-6]$/.test(tag)) this.heading = 0
    if (this.table?.node === node) this.table = null
  }

  finish(): void {
    this.flush()
  }

  private cell(): void {
    const s = this.flow.take()
    const text = s ? s.text.replace(/\s*\n\s*/g, ' ').trim() : ''
    const lead = s ? s.text.length - s.text.trimStart().length : 0
    const marks =
      s && lead === 0 && text.length >= s.text.trimEnd().length
        ? s.marks.map((m) => ({ ...m, end: Math.min(m.end, text.length) }))
        : []
    this.table?.cells?.push({ text, marks: marks.filter((m) => m.start < m.end) })
  }

  private row(): void {
    const t = this.table
    if (!t?.cells) return
    const text = t.cells.map((c) => c.text).join(' | ')
    const hint: Hint = { kind: 'row', table: t.id, header: t.header, cells: t.cells }
    if (t.cells.some((c) => c.text !== '')) this.push({ text, marks: [], linked: 0 }, hint)
    t.cells = null
  }

  private image(node: DomNode): void {
    const alt = attribute(node, 'alt').replace(/\s+/g, ' ').trim()
    const src = attribute(node, 'src')
    if (isTiny(node) || (this.figures.length === 0 && (this.flowIsInline() || this.heading > 0)))
      return
    this.flush()
    const figure = this.figures[this.figures.length - 1]?.id ?? ++this.ids
    if (this.figures.length === 0) this.picture = { id: figure, at: this.lines.length }
    this.push({ text: alt, marks: [], linked: 0 }, { kind: 'image', figure, src })
  }

  /** A picture in the middle of a sentence is a sign, not a photo. */
  private flowIsInline(): boolean {
    return !this.flow.isEmpty && this.paragraphs > 0
  }

  private flush(): void {
    if (this.table?.cells) {
      // Blocks inside a cell: one cell all the same.
      if (!this.flow.isEmpty) this.flow.lineBreak()
      return
    }
    const stretch = this.flow.take()
    if (!stretch) return
    const pieces =
      this.pre > 0 ? splitBreaks(stretch, false) : splitBreaks(stretch, this.paragraphs > 0)
    for (const piece of pieces) this.push(piece, this.hint())
  }

  private hint(): Hint {
    if (this.caption) return { kind: this.caption.kind, figure: this.caption.figure }
    if (this.byline) return { kind: 'byline' }
    if (this.heading > 0) return { kind: 'heading', level: this.heading }
    const quote = this.quotes[this.quotes.length - 1]
    if (quote !== undefined)
      return this.attribution ? { kind: 'attribution', quote } : { kind: 'quote', quote }
    const list = this.lists[this.lists.length - 1]
    if (list)
      return {
        kind: 'item',
        list: (this.lists[0] as ListState).id,
        ordered: list.ordered,
        depth: this.lists.length - 1,
      }
    return { kind: 'text' }
  }

  private push(s: Stretch, hint: Hint): void {
    this.lines.push({
      number: this.lines.length + 1,
      text: s.text,
      marks: s.marks,
      gap: this.apart ? 1 : 0,
      hint,
      linked: s.linked,
      furniture: this.furniture?.what ?? (this.place === 'after' ? BELOW : null),
    })
    this.apart = false
  }
}

/** A counting pixel, an icon, a portrait beside a byline. */
function isTiny(node: DomNode): boolean {
  const size = (name: string) => {
    const n = Number.parseInt(attribute(node, name), 10)
    return Number.isNaN(n) ? 1000 : n
  }
  return size('width') < 100 || size('height') < 60
}
