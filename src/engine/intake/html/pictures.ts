/** Which picture a caption or credit belongs to: the figure round it, the picture just before it, or one of its own. */
import { attribute, type DomNode } from './dom.ts'

/** A caption may stand this many lines below its picture. */
const NEAR = 2

export class Pictures {
  private readonly open: { readonly node: DomNode; readonly id: number }[] = []
  private last: { readonly id: number; readonly at: number } | null = null
  private readonly nextId: () => number

  constructor(nextId: () => number) {
    this.nextId = nextId
  }

  get inFigure(): boolean {
    return this.open.length > 0
  }

  openFigure(node: DomNode): void {
    this.open.push({ node, id: this.nextId() })
  }

  /** `at`: lines written so far. */
  closeFigure(at: number): void {
    const closed = this.open.pop()
    if (closed) this.last = { id: closed.id, at }
  }

  /** The figure that a picture found here belongs to. */
  forImage(at: number): number {
    const round = this.open[this.open.length - 1]
    if (round) return round.id
    const id = this.nextId()
    this.last = { id, at }
    return id
  }

  /** The figure that a caption found here belongs to. */
  forCaption(at: number): number {
    const round = this.open[this.open.length - 1]
    if (round) return round.id
    return this.last && this.isNear(at) ? this.last.id : this.nextId()
  }

  isNear(at: number): boolean {
    return this.last !== null && at - this.last.at <= NEAR
  }
}

/** A counting pixel, an icon, a portrait beside a byline. */
export function isTiny(image: DomNode): boolean {
  const size = (name: string) => {
    const n = Number.parseInt(attribute(image, name), 10)
    return Number.isNaN(n) ? 1000 : n
  }
  return size('width') < 100 || size('height') < 60
}
