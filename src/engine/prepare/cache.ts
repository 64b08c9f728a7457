/** The units of the last copy and what was read from them, so that a keystroke re-reads one unit. */
import type { Unit } from '#shared/article/units.ts'
import type { PreparedUnit } from './copy.ts'
import { PlacedUnit } from './placed-unit.ts'
import type { Profile } from './profiles/profile.ts'
import { UnitReading } from './reading.ts'

export interface PrepareCache {
  /**
   * The units of an article, prepared, by their place and in order. A unit that the last call had, in the same
   * place and with the same words, is the same object: what others keep for it stays good. One that only moved
   * keeps its readings.
   */
  units(
    units: readonly Unit[],
    attributions: ReadonlyMap<string, string>,
    profile: Profile,
  ): ReadonlyMap<string, PreparedUnit>
}

/**
 * Keeps the last copy and no more. Readings are many times larger than their text, and somebody who types
 * leaves a text behind with every key: kept longer they fill the memory, and collecting them stops the checks.
 */
export function prepareCache(): PrepareCache {
  let last = new Map<string, PlacedUnit>()
  return {
    units(units, attributions, profile) {
      const placed = new Map<string, PlacedUnit>()
      const readings = new Readings(last)
      for (const u of units) {
        const attribution = (u.kind === 'quote' && attributions.get(u.ref.block ?? '')) || ''
        let unit = last.get(u.where)
        if (!unit?.is(u, attribution, profile.key)) {
          unit = new PlacedUnit(u, attribution, readings.of(u.text, u.kind === 'headline', profile))
        }
        placed.set(u.where, unit)
      }
      last = placed
      return placed
    },
  }
}

/** Readings by text, those of the last copy among them; the table is made when a unit is not where it was. */
class Readings {
  readonly #last: ReadonlyMap<string, PlacedUnit>
  #byText: Map<string, UnitReading> | undefined

  constructor(last: ReadonlyMap<string, PlacedUnit>) {
    this.#last = last
  }

  of(text: string, headline: boolean, profile: Profile): UnitReading {
    this.#byText ??= new Map(Array.from(this.#last.values(), (u) => [u.text, u.reading]))
    const known = this.#byText.get(text)
    if (known?.headline === headline && known.profile.key === profile.key) return known
    const made = new UnitReading(text, headline, profile)
    this.#byText.set(text, made)
    return made
  }
}
