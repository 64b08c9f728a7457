/** Draws how quotes stand to their source: a hairline under those that are word for word, a dashed line under changed ones. */
import { $getNodeByKey, $isElementNode, type LexicalEditor } from 'lexical'
import type { LedgerEntry, QuoteMatch } from '#shared/ledger.ts'
import type { AnchorPaint } from '../../anchors/layer.ts'
import { type Layer, RangePaint } from '../../anchors/paint.ts'
import type { WatchedUnit } from '../../anchors/units.ts'

/** What is in nobody's mouth or not in the source at all is an error, and drawn as one. */
const LAYER: Readonly<Partial<Record<QuoteMatch['state'], Layer>>> = {
  verbatim: 'quote-verbatim',
  changed: 'quote-changed',
  cut: 'quote-changed',
}

export class QuotePaint implements AnchorPaint<LedgerEntry> {
  readonly #ranges: RangePaint

  constructor(editor: LexicalEditor) {
    this.#ranges = new RangePaint(editor)
  }

  names(): string[] {
    return this.#ranges.names()
  }

  /** Where a quote stands on the page, null while it is not drawn. */
  rangeOf(key: string): Range | null {
    return this.#ranges.drawn().find((d) => d.key === key)?.range ?? null
  }

  $draw(name: string, unit: WatchedUnit<LedgerEntry>): boolean {
    const element = unit.element === null ? null : $getNodeByKey(unit.element)
    if (!$isElementNode(element)) return this.erase(name)
    const wanted = unit.tracked.flatMap(({ item, span, shown }) => {
      const layer = shown && item.match ? LAYER[item.match.state] : undefined
      return layer === undefined ? [] : [{ key: item.key, layer, span }]
    })
    this.#ranges.$draw(name, element, wanted)
    return true
  }

  erase(name: string): boolean {
    const had = this.#ranges.of(name).length > 0
    this.#ranges.erase(name)
    return had
  }
}
