/** Readings by text and profile, so that a keystroke re-reads one unit. */
import type { Profile } from './profiles/profile.ts'
import { UnitReading } from './reading.ts'

export interface PrepareCache {
  reading(text: string, headline: boolean, profile: Profile): UnitReading
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
  return {
    reading(text, headline, profile) {
      const key = `${profile.key}${headline ? '#' : ':'}${text}`
      let reading = young.get(key)
      if (reading) return reading
      reading = old.get(key) ?? new UnitReading(text, headline, profile)
      if (held > characters) {
        old = young
        young = new Map()
        held = 0
      }
      young.set(key, reading)
      held += key.length
      return reading
    },
  }
}
