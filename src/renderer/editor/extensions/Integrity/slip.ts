/**
 * The slip beside a changed quote while the caret is in it: the source's words struck, the story's underlined, and
 * the key that restores the source's. It lies over the page, so that no line of the copy moves for it: in the margin
 * where there is room, else under the quote.
 */
import type { DiffPart, LedgerEntry } from '#shared/ledger.ts'
import { briefDiff } from '#shared/text/brief.ts'

/** px: less room than this beside the text is no margin to write in. */
const ROOM = 190
const WIDEST = 290
const GAP = 22

export interface SlipQuote {
  readonly entry: LedgerEntry
  readonly range: Range
}

export class Slip {
  readonly #dom: HTMLElement
  readonly #words: HTMLElement
  readonly #keys: HTMLElement
  #shown: SlipQuote | null = null
  #frame = 0

  /** `dom` is an empty, positioned element over the paper. */
  constructor(dom: HTMLElement, keys: string, restore: (key: string) => void) {
    this.#dom = dom
    this.#words = child(dom, 'p', 'desk-slip-words')
    const button = child(dom, 'button', 'desk-slip-restore') as HTMLButtonElement
    button.type = 'button'
    // The key does the same from the text; Tab belongs to the fields of the story.
    button.tabIndex = -1
    button.append('Restore')
    this.#keys = child(button, 'kbd', 'kbd')
    this.#keys.append(keys)
    dom.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', () => {
      if (this.#shown !== null) restore(this.#shown.entry.key)
    })
  }

  get isShown(): boolean {
    return this.#shown !== null
  }

  show(quote: SlipQuote | null): void {
    const match = quote?.entry.match
    const changed = match?.state === 'changed' || match?.state === 'cut'
    if (quote === null || !changed) {
      this.hide()
      return
    }
    if (this.#shown?.entry !== quote.entry) {
      this.#words.replaceChildren(...briefDiff(match.diff).map(pieceOf))
    }
    this.#shown = quote
    this.#dom.hidden = false
    this.ask()
  }

  hide(): void {
    this.#shown = null
    this.#dom.hidden = true
  }

  /** Places it in the next frame. */
  ask(): void {
    if (this.#shown === null || this.#frame !== 0) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#place()
    })
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame)
    this.#dom.replaceChildren()
    this.#dom.hidden = true
  }

  #place(): void {
    const paper = this.#dom.parentElement
    const text = paper?.querySelector('.desk-root')?.getBoundingClientRect()
    const page = paper?.closest('.scroll')?.getBoundingClientRect()
    const rects = this.#shown?.range.getClientRects()
    const first = rects?.[0]
    const last = rects?.[rects.length - 1]
    if (!paper || !text || !page || !first || !last) {
      this.hide()
      return
    }
    const origin = paper.getBoundingClientRect()
    const rtl = getComputedStyle(paper).direction === 'rtl'
    const room = rtl ? text.left - page.left : page.right - text.right
    const inMargin = room >= ROOM + GAP
    const { style } = this.#dom
    this.#dom.dataset.place = inMargin ? 'margin' : 'under'
    style.width = inMargin ? `${Math.min(room - 2 * GAP, WIDEST)}px` : ''
    style.maxWidth = inMargin ? '' : `${text.width}px`
    const { width } = this.#dom.getBoundingClientRect()
    const left = inMargin
      ? rtl
        ? text.left - GAP - width
        : text.right + GAP
      : within(rtl ? last.right - width : last.left, text.left, text.right - width)
    const top = inMargin ? first.top : last.bottom + 5
    style.transform = `translate(${Math.round(left - origin.left)}px, ${Math.round(top - origin.top)}px)`
  }
}

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

function child(parent: HTMLElement, tag: string, className: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  return parent.appendChild(made)
}

function pieceOf({ type, text }: DiffPart): Node {
  if (type === 'same') return document.createTextNode(text)
  const piece = document.createElement(type === 'removed' ? 'del' : 'ins')
  piece.append(text)
  return piece
}
