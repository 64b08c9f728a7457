/** The units that have findings: which element holds each, what its text was, and its findings. */
import type { LexicalNode, NodeKey } from 'lexical'
import type { UnitRef } from '#shared/article/units.ts'
import type { Finding } from '#shared/finding.ts'
import { $ownText } from '../../places/text.ts'
import { $unitElement, unitKey } from '../../places/units.ts'
import { follow, type Tracked, track } from './track.ts'

export interface WatchedUnit {
  readonly unit: UnitRef
  element: NodeKey | null
  text: string
  tracked: readonly Tracked[]
}

type FindBlock = (id: string) => LexicalNode | null

export class WatchedUnits {
  #units = new Map<string, WatchedUnit>()

  all(): Iterable<WatchedUnit> {
    return this.#units.values()
  }

  of(unit: UnitRef): WatchedUnit | undefined {
    return this.#units.get(unitKey(unit))
  }

  /** New findings of a check replace all that were there. Call it inside a read. */
  $set(findings: readonly Finding[], $block: FindBlock): void {
    const units = new Map<string, WatchedUnit>()
    for (const finding of findings) {
      const key = unitKey(finding.unit)
      let unit = units.get(key)
      if (unit === undefined) {
        const element = $unitElement(finding.unit, $block)
        unit = {
          unit: finding.unit,
          element: element?.getKey() ?? null,
          text: element === null ? '' : $ownText(element),
          tracked: [],
        }
        units.set(key, unit)
      }
      if (unit.element !== null) unit.tracked = [...unit.tracked, track(finding, unit.text)]
    }
    this.#units = units
  }

  /**
   * Follows the text of the units that changed, and answers them. `changed` null: all may have changed (undo).
   * Call it inside a read.
   */
  $follow(changed: ReadonlyMap<NodeKey, boolean> | null, $block: FindBlock): WatchedUnit[] {
    const touched: WatchedUnit[] = []
    for (const unit of this.#units.values()) {
      if (changed !== null && unit.element !== null && !changed.has(unit.element)) continue
      const element = $unitElement(unit.unit, $block)
      if (element === null && unit.element === null) continue
      const text = element === null ? unit.text : $ownText(element)
      const before = unit.text
      unit.tracked = unit.tracked.map((one) => follow(one, before, text))
      unit.element = element?.getKey() ?? null
      unit.text = text
      touched.push(unit)
    }
    return touched
  }
}
