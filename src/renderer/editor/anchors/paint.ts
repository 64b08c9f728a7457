/**
 * Draws spans of units with the CSS Custom Highlight API. Lexical's own DOM is never touched. A range that is
 * right already is left alone: each change makes the browser look at all of them again.
 */
import type { ElementNode, LexicalEditor } from 'lexical'
import type { Span } from '#shared/text/span.ts'
import { $endsOf, isAt, toRange } from './ranges.ts'

/** The names of all highlights of the paper. Later ones lie above. */
const LAYERS = [
  'quote-verbatim',
  'quote-changed',
  'finding-warning',
  'finding-changed',
  'finding-error',
  'finding-current',
] as const
export type Layer = (typeof LAYERS)[number]

/** One span of a unit in one layer. */
export interface Wanted {
  readonly key: string
  readonly layer: Layer
  readonly span: Span
}

export interface DrawnRange {
  readonly key: string
  readonly layer: Layer
  readonly range: Range
}

export class RangePaint {
  readonly #editor: LexicalEditor
  readonly #drawn = new Map<string, readonly DrawnRange[]>()

  constructor(editor: LexicalEditor) {
    this.#editor = editor
  }

  drawn(): DrawnRange[] {
    return [...this.#drawn.values()].flat()
  }

  of(name: string): readonly DrawnRange[] {
    return this.#drawn.get(name) ?? []
  }

  names(): string[] {
    return [...this.#drawn.keys()]
  }

  /** Draws these spans of a unit and nothing else of it. Call it inside a read. */
  $draw(name: string, element: ElementNode, wanted: readonly Wanted[]): void {
    const left = new Set(this.of(name))
    const drawn: DrawnRange[] = []
    for (const { key, layer, span } of wanted) {
      const ends = $endsOf(this.#editor, element, span)
      if (ends === null) continue
      const old = [...left].find((d) => d.key === key && d.layer === layer && isAt(d.range, ends))
      if (old !== undefined) left.delete(old)
      drawn.push(old ?? { key, layer, range: toRange(ends) })
    }
    for (const { layer, range } of left) highlight(layer).delete(range)
    for (const { layer, range } of drawn) highlight(layer).add(range)
    this.#drawn.set(name, drawn)
  }

  erase(name: string): void {
    for (const { layer, range } of this.of(name)) highlight(layer).delete(range)
    this.#drawn.delete(name)
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
