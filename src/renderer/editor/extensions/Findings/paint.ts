/**
 * Draws findings with the CSS Custom Highlight API and, in empty fields, with an attribute on the place around
 * the field. Lexical's own DOM is never touched.
 */
import { $getNodeByKey, $isElementNode, type LexicalEditor } from 'lexical'
import type { Severity } from '#shared/finding.ts'
import { $fieldName, $isFieldNode } from '../../nodes/Field/FieldNode.ts'
import { FIELDS } from '../../nodes/Field/fields.ts'
import { $rangeOf } from './ranges.ts'
import type { Tracked } from './track.ts'
import type { WatchedUnit } from './units.ts'

type Layer = 'finding-error' | 'finding-warning' | 'finding-current'

/** What is drawn for one unit, to be taken back when it is drawn anew. */
interface Drawn {
  readonly ranges: readonly { readonly layer: Layer; readonly range: Range }[]
  readonly place: HTMLElement | null
}

/** An error in the text and where its sign in the margin belongs. */
export interface MarginSign {
  readonly key: string
  readonly range: Range
}

export class FindingPaint {
  readonly #editor: LexicalEditor
  readonly #drawn = new Map<WatchedUnit, Drawn>()
  readonly #signs = new Map<WatchedUnit, MarginSign[]>()
  readonly #layers: Readonly<Record<Layer, Highlight>> = {
    'finding-error': new Highlight(),
    'finding-warning': new Highlight(),
    'finding-current': new Highlight(),
  }

  constructor(editor: LexicalEditor) {
    this.#editor = editor
    for (const layer of Object.keys(this.#layers) as Layer[])
      CSS.highlights.set(layer, this.#layers[layer])
    this.#layers['finding-current'].priority = 1
  }

  signs(): MarginSign[] {
    return [...this.#signs.values()].flat()
  }

  /** Draws a unit as its findings are now. Call it inside a read. */
  $draw(unit: WatchedUnit, current: string | null): void {
    this.erase(unit)
    const element = unit.element === null ? null : $getNodeByKey(unit.element)
    if (!$isElementNode(element)) return
    const shown = unit.tracked.filter((one) => one.shown)
    const empty = shown.filter((one) => one.finding.text === '')
    const ranges: { layer: Layer; range: Range }[] = []
    const signs: MarginSign[] = []
    for (const one of shown) {
      const range = one.finding.text === '' ? null : $rangeOf(this.#editor, element, one.span)
      if (range === null) continue
      for (const layer of layersOf(one, current)) ranges.push({ layer, range })
      if (one.finding.severity === 'error') signs.push({ key: one.finding.key, range })
    }
    for (const { layer, range } of ranges) this.#layers[layer].add(range)
    const place =
      empty.length > 0 && $isFieldNode(element) ? this.#markEmpty(element, empty, current) : null
    this.#drawn.set(unit, { ranges, place })
    if (signs.length > 0) this.#signs.set(unit, signs)
  }

  erase(unit: WatchedUnit): void {
    const drawn = this.#drawn.get(unit)
    if (drawn === undefined) return
    for (const { layer, range } of drawn.ranges) this.#layers[layer].delete(range)
    if (drawn.place !== null) unmark(drawn.place)
    this.#drawn.delete(unit)
    this.#signs.delete(unit)
  }

  eraseAll(): void {
    for (const unit of [...this.#drawn.keys()]) this.erase(unit)
  }

  dispose(): void {
    this.eraseAll()
    for (const layer of Object.keys(this.#layers) as Layer[]) {
      if (CSS.highlights.get(layer) === this.#layers[layer]) CSS.highlights.delete(layer)
    }
  }

  #markEmpty(
    field: Parameters<typeof $fieldName>[0],
    empty: readonly Tracked[],
    current: string | null,
  ): HTMLElement | null {
    const name = $fieldName(field)
    const dom = this.#editor.getElementByKey(field.getKey())
    const place = dom?.closest<HTMLElement>('.desk-place') ?? null
    if (place === null || name === null) return null
    place.dataset.finding = worst(empty)
    place.toggleAttribute(
      'data-current',
      empty.some((one) => one.finding.key === current),
    )
    place.style.setProperty('--missing', `"No ${FIELDS[name].label.toLowerCase()}"`)
    return place
  }
}

function unmark(place: HTMLElement): void {
  delete place.dataset.finding
  place.removeAttribute('data-current')
  place.style.removeProperty('--missing')
}

function layersOf(one: Tracked, current: string | null): Layer[] {
  const { severity, key } = one.finding
  const layers: Layer[] = severity === 'info' ? [] : [`finding-${severity}`]
  return key === current ? [...layers, 'finding-current'] : layers
}

function worst(tracked: readonly Tracked[]): Severity {
  const severities = tracked.map((one) => one.finding.severity)
  return severities.includes('error')
    ? 'error'
    : severities.includes('warning')
      ? 'warning'
      : 'info'
}
