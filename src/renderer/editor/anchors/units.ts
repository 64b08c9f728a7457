/** The units that something is said about: which element holds each, what its text was, and what is said. */
import type { LexicalNode, NodeKey } from 'lexical'
import type { UnitRef } from '#shared/article/units.ts'
import { $ownText } from '../places/text.ts'
import { $unitElement, unitKey } from '../places/units.ts'
import { type Anchored, follow, type Tracked, track } from './track.ts'

export interface WatchedUnit<T extends Anchored> {
  readonly unit: UnitRef
  readonly element: NodeKey | null
  readonly text: string
  readonly tracked: readonly Tracked<T>[]
}

type FindBlock = (id: string) => LexicalNode | null

export class WatchedUnits<T extends Anchored> {
  #units = new Map<string, WatchedUnit<T>>()

  entries(): Iterable<[string, WatchedUnit<T>]> {
    return this.#units
  }

  names(): Set<string> {
    return new Set(this.#units.keys())
  }

  get(name: string): WatchedUnit<T> | undefined {
    return this.#units.get(name)
  }

  of(unit: UnitRef): WatchedUnit<T> | undefined {
    return this.#units.get(unitKey(unit))
  }

  /** What a new check says replaces all that was there. Call it inside a read. */
  $set(items: readonly T[], $block: FindBlock): void {
    const units = new Map<string, WatchedUnit<T>>()
    for (const item of items) {
      const { unit } = item
      const name = unitKey(unit)
      const known = units.get(name)
      const element = known === undefined ? $unitElement(unit, $block) : null
      if (known === undefined && element === null) continue
      const text = known?.text ?? (element === null ? '' : $ownText(element))
      units.set(name, {
        unit,
        element: known?.element ?? element?.getKey() ?? null,
        text,
        tracked: [...(known?.tracked ?? []), track(item, text)],
      })
    }
    this.#units = units
  }

  /**
   * Follows the text of the units that changed, and answers their names. `changed` null: all may have changed
   * (undo). Call it inside a read.
   */
  $follow(changed: ReadonlyMap<NodeKey, boolean> | null, $block: FindBlock): string[] {
    const touched: string[] = []
    for (const [name, old] of this.#units) {
      if (changed !== null && old.element !== null && !changed.has(old.element)) continue
      const element = $unitElement(old.unit, $block)
      if (element === null && old.element === null) continue
      const text = element === null ? old.text : $ownText(element)
      const tracked = old.tracked.map((one) => follow(one, old.text, text))
      this.#units.set(name, { ...old, element: element?.getKey() ?? null, text, tracked })
      touched.push(name)
    }
    return touched
  }
}
