/** The octagons in the margin beside lines with an error. For the eye only: the list of findings says the same. */
import type { DrawnRange } from '../../anchors/paint.ts'

const SVG = 'http://www.w3.org/2000/svg'

export class Margin {
  readonly #layer: HTMLElement
  readonly #signs: () => readonly Pick<DrawnRange, 'key' | 'range'>[]
  #frame = 0

  /** `layer` is an empty, positioned element that spans the paper. */
  constructor(
    layer: HTMLElement,
    signs: () => readonly Pick<DrawnRange, 'key' | 'range'>[],
    press: (key: string) => void,
  ) {
    this.#layer = layer
    this.#signs = signs
    layer.addEventListener('mousedown', (event) => {
      const key =
        event.target instanceof Element
          ? event.target.closest<SVGElement>('[data-key]')?.dataset.key
          : undefined
      if (key === undefined) return
      event.preventDefault()
      press(key)
    })
  }

  /** Places the signs in the next frame. */
  ask(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#place())
  }

  cancel(): void {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
  }

  #place(): void {
    this.#frame = 0
    const origin = this.#layer.getBoundingClientRect().top
    const tops = new Map<number, string>()
    for (const { key, range } of this.#signs()) {
      const rect = range.getClientRects()[0]
      if (rect === undefined) continue
      const middle = Math.round(rect.top + rect.height / 2 - origin)
      const taken = [...tops.keys()].some((top) => Math.abs(top - middle) < 8)
      if (!taken) tops.set(middle, key)
    }
    const wanted = [...tops]
    while (this.#layer.childElementCount > wanted.length) this.#layer.lastElementChild?.remove()
    wanted.forEach(([top, key], index) => {
      const sign =
        (this.#layer.children[index] as SVGElement | undefined) ??
        this.#layer.appendChild(octagon())
      const place = `translateY(${top}px)`
      if (sign.style.transform !== place) sign.style.transform = place
      sign.dataset.key = key
    })
  }
}

function octagon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('class', 'desk-sign')
  const shape = document.createElementNS(SVG, 'path')
  shape.setAttribute('d', 'M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5zM6 6l4 4M10 6l-4 4')
  svg.append(shape)
  return svg
}
