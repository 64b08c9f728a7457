/** Readings by text and profile, and the units of the last copy, so that a keystroke re-reads one unit. */
import type { Unit } from '#shared/article/units.ts'
import type { PreparedUnit } from './copy.ts'
import { PlacedUnit } from './placed-unit.ts'
import type { Profile } from './profiles/profile.ts'
import { UnitReading } from './reading.ts'

export interface PrepareCache {
  reading(text: string, headline: boolean, profile: Profile): UnitReading
  /**
   * The units of an article, prepared, by their place and in order. A unit that the last call had, in the same
   * place and with the same words, is the same object: what others keep for it stays good.
   */
  units(
    units: readonly Unit[],
    attributions: ReadonlyMap<string, string>,
    profile: Profile,
  ): ReadonlyMap<string, PreparedUnit>
}

/** About two megabytes of text a generation, well over the longest article that is edited by hand. */
const CHARACTERS = 1_000_000

/**
 * Two generations: when the young one is full it becomes the old one, and what the old one held and nobody
 * asked for again is dropped. So memory is bounded, and what is in use stays.
 */
export function prepareCache(characters = CHARACTERS): PrepareCache {
  let young = new Map<string, UnitReading>()
  let old = new Map<string, UnitReading>()
  let held = 0
  let last = new Map<string, PlacedUnit>()
  const reading = (text: string, headline: boolean, profile: Profile): UnitReading => {
    const key = `${profile.key}${headline ? '#' : ':'}${text}`
    let found = young.get(key)
    if (found) return found
    found = old.get(key) ?? new UnitReading(text, headline, profile)
    if (held > characters) {
      old = young
      young = new Map()
      held = 0
    }
    young.set(key, found)
    held += key.length
    return found
  }
  return {
    reading,
    units(units, attributions, profile) {
      const placed = new Map<string, PlacedUnit>()
      for (const u of units) {
        const attribution = (u.kind === 'quote' && attributions.get(u.ref.block ?? '')) || ''
        let unit = last.get(u.where)
        if (!unit?.is(u, attribution, profile.key)) {
          unit = new PlacedUnit(u, attribution, reading(u.text, u.kind === 'headline', profile))
        }
        placed.set(u.where, unit)
      }
      last = placed
      return placed
    },
  }
}
