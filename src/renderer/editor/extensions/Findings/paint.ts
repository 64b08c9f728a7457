/**
 * Draws findings with the CSS Custom Highlight API and, in empty fields, with an attribute on the place around
 * the field. Lexical's own DOM is never touched. A range that is right already is left alone: each change makes
 * the browser look at all of them again.
 */
import { $getNodeByKey, $isElementNode, type LexicalEditor } from 'lexical'
import { $isFieldNode } from '../../nodes/Field/FieldNode.ts'
import { markEmpty, unmarkEmpty } from './empty.ts'
import { $endsOf, isAt, toRange } from './ranges.ts'
import type { Tracked } from './track.ts'
import type { WatchedUnit } from './units.ts'

type Layer = 'finding-error' | 'finding-warning' | 'finding-current'

/** Later ones lie above. */
const LAYERS: readonly Layer[] = ['finding-warning', 'finding-error', 'finding-current']

/** What is drawn for one unit: its ranges by layer and finding, and the empty field that is marked. */
interface Drawn {
  ranges: Map<string, { layer: Layer; range: Range; key: string }>
  place: HTMLElement | null
}

/** An error in the text and where its sign in the margin belongs. */
export interface MarginSign {
  readonly key: string
  readonly range: Range
}

export class FindingPaint {
  readonly #editor: LexicalEditor
  readonly #drawn = new Map<string, Drawn>()

  constructor(editor: LexicalEditor) {
    this.#editor = editor
  }

  signs(): MarginSign[] {
    return [...this.#drawn.values()].flatMap(({ ranges }) =>
      [...ranges.values()].filter(({ layer }) => layer === 'finding-error'),
    )
  }

  /** Draws a unit as its findings are now. Answers whether a sign in the margin may have moved. Inside a read. */
  $draw(name: string, unit: WatchedUnit, current: string | null): boolean {
    const element = unit.element === null ? null : $getNodeByKey(unit.element)
    if (!$isElementNode(element)) return this.erase(name)
    const before = this.#drawn.get(name)
    const ranges: Drawn['ranges'] = new Map()
    for (const one of unit.tracked) {
      if (!one.shown || one.finding.text === '') continue
      const ends = $endsOf(this.#editor, element, one.span)
      if (ends === null) continue
      for (const layer of layersOf(one, current)) {
        const at = `${layer} ${one.finding.key} ${one.finding.start}`
        const old = before?.ranges.get(at)
        const kept = old !== undefined && isAt(old.range, ends)
        ranges.set(at, { layer, range: kept ? old.range : toRange(ends), key: one.finding.key })
      }
    }
    for (const [at, old] of before?.ranges ?? []) {
      if (ranges.get(at)?.range !== old.range) highlight(old.layer).delete(old.range)
    }
    for (const { layer, range } of ranges.values()) highlight(layer).add(range)
    const dom = $isFieldNode(element) ? this.#editor.getElementByKey(element.getKey()) : null
    const place = markEmpty(dom, unit.tracked, current)
    if (before?.place != null && before.place !== place) unmarkEmpty(before.place)
    this.#drawn.set(name, { ranges, place })
    return hasSign(ranges) || hasSign(before?.ranges)
  }

  /** Takes a unit's drawing away; answers whether a sign goes with it. */
  erase(name: string): boolean {
    const drawn = this.#drawn.get(name)
    if (drawn === undefined) return false
    for (const { layer, range } of drawn.ranges.values()) highlight(layer).delete(range)
    if (drawn.place !== null) unmarkEmpty(drawn.place)
    this.#drawn.delete(name)
    return hasSign(drawn.ranges)
  }

  names(): string[] {
    return [...this.#drawn.keys()]
  }

  dispose(): void {
    for (const name of this.names()) this.erase(name)
  }
}

/** One for the whole window: an older version may be open to be read while the copy waits behind it. */
function highlight(layer: Layer): Highlight {
  const there = CSS.highlights.get(layer)
  if (there !== undefined) return there
  const made = new Highlight()
  made.priority = LAYERS.indexOf(layer)
  CSS.highlights.set(layer, made)
  return made
}

function hasSign(ranges: Drawn['ranges'] | undefined): boolean {
  return [...(ranges?.values() ?? [])].some(({ layer }) => layer === 'finding-error')
}

function layersOf(one: Tracked, current: string | null): Layer[] {
  const { severity, key } = one.finding
  const layers: Layer[] = severity === 'info' ? [] : [`finding-${severity}`]
  return key === current ? [...layers, 'finding-current'] : layers
}
