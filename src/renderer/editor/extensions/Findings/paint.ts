/** Draws findings: ranges in the text and, in empty fields, an attribute on the place around the field. */
import { $getNodeByKey, $isElementNode, type LexicalEditor } from 'lexical'
import type { Finding } from '#shared/finding.ts'
import type { AnchorPaint } from '../../anchors/layer.ts'
import { type DrawnRange, type Layer, RangePaint, type Wanted } from '../../anchors/paint.ts'
import type { Tracked } from '../../anchors/track.ts'
import type { WatchedUnit } from '../../anchors/units.ts'
import { $isFieldNode } from '../../nodes/Field/FieldNode.ts'
import { markEmpty, unmarkEmpty } from './empty.ts'

/** The quote is drawn as changed already (extensions/Integrity): no second line under its words. */
const CHANGED_QUOTE: readonly string[] = ['quote-altered', 'quote-silent-cut']
/** What has a sign in the margin. */
const SIGNED: readonly Layer[] = ['finding-error', 'finding-changed']

export class FindingPaint implements AnchorPaint<Finding> {
  readonly #editor: LexicalEditor
  readonly #ranges: RangePaint
  /** The places of empty fields that are marked, by unit. */
  readonly #places = new Map<string, HTMLElement>()

  constructor(editor: LexicalEditor) {
    this.#editor = editor
    this.#ranges = new RangePaint(editor)
  }

  /** Errors in the text and where their signs in the margin belong. */
  signs(): DrawnRange[] {
    return this.#ranges.drawn().filter(isSign)
  }

  names(): string[] {
    return [...new Set([...this.#ranges.names(), ...this.#places.keys()])]
  }

  $draw(name: string, unit: WatchedUnit<Finding>, current: string | null): boolean {
    const element = unit.element === null ? null : $getNodeByKey(unit.element)
    if (!$isElementNode(element)) return this.erase(name)
    const had = this.#ranges.of(name).some(isSign)
    const wanted = unit.tracked.flatMap((one) => wantedOf(one, current))
    this.#ranges.$draw(name, element, wanted)
    const dom = $isFieldNode(element) ? this.#editor.getElementByKey(element.getKey()) : null
    this.#mark(name, markEmpty(dom, unit.tracked, current))
    return had || this.#ranges.of(name).some(isSign)
  }

  erase(name: string): boolean {
    const had = this.#ranges.of(name).some(isSign)
    this.#ranges.erase(name)
    this.#mark(name, null)
    return had
  }

  #mark(name: string, place: HTMLElement | null): void {
    const before = this.#places.get(name)
    if (before !== undefined && before !== place) unmarkEmpty(before)
    if (place === null) this.#places.delete(name)
    else this.#places.set(name, place)
  }
}

const isSign = ({ layer }: DrawnRange) => SIGNED.includes(layer)

function wantedOf({ item, span, shown }: Tracked<Finding>, current: string | null): Wanted[] {
  if (!shown || item.text === '') return []
  const { key, rule, severity } = item
  const layers: Layer[] = []
  if (CHANGED_QUOTE.includes(rule)) layers.push('finding-changed')
  else if (severity !== 'info') layers.push(`finding-${severity}`)
  if (key === current) layers.push('finding-current')
  return layers.map((layer) => ({ key, layer, span }))
}
