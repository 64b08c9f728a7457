/** What depends on a paragraph's neighbours: running quotes and carried-over speakers. */

import { attributesQuotation } from './attribution.ts'
import { skipSpace } from './chars.ts'
import type { PreparedUnit } from './copy.ts'
import type { Profile } from './profiles/profile.ts'
import { isPrimaryMark } from './span-builder.ts'

export interface StoryReading {
  /** Body paragraphs without subheads, in order: the line that quotations run and carry along. */
  readonly paragraphs: readonly PreparedUnit[]
  /** The paragraph `steps` before this one on that line, figures and subheads skipped; null at the start. */
  before(unit: PreparedUnit, steps?: number): PreparedUnit | null
  /** Left open because the speaker goes on: the next paragraph re-opens the quotation. */
  runsOn(unit: PreparedUnit): boolean
  /** Re-opens the quotation of the paragraph before. */
  continues(unit: PreparedUnit): boolean
  /** Quotes somebody and says whom, or goes on in the words of a paragraph that does. */
  attributes(unit: PreparedUnit): boolean
}

/**
 * Reads the story that body units tell, in order; each part on first use. Paragraphs that are to be
 * deleted should not be among them: quotations run and carry over them.
 */
export function readStory(body: readonly PreparedUnit[], profile: Profile): StoryReading {
  return new Story(body, profile)
}

class Story implements StoryReading {
  readonly #body: readonly PreparedUnit[]
  readonly #profile: Profile
  #paragraphs: readonly PreparedUnit[] | undefined
  #places: ReadonlyMap<PreparedUnit, number> | undefined
  readonly #attributes = new Map<PreparedUnit, boolean>()

  constructor(body: readonly PreparedUnit[], profile: Profile) {
    this.#body = body
    this.#profile = profile
  }

  get paragraphs(): readonly PreparedUnit[] {
    this.#paragraphs ??= this.#body.filter((u) => u.kind !== 'heading' && u.text !== '')
    return this.#paragraphs
  }

  #place(unit: PreparedUnit): number {
    this.#places ??= new Map(this.paragraphs.map((u, i) => [u, i]))
    return this.#places.get(unit) ?? -1
  }

  before(unit: PreparedUnit, steps = 1): PreparedUnit | null {
    const at = this.#place(unit)
    return at < steps ? null : (this.paragraphs[at - steps] ?? null)
  }

  runsOn(unit: PreparedUnit): boolean {
    if (unit.marks.unclosed === null) return false
    const at = this.#place(unit)
    const next = at < 0 ? undefined : this.paragraphs[at + 1]
    return next !== undefined && this.#opensWithMark(next)
  }

  continues(unit: PreparedUnit): boolean {
    const before = this.before(unit)
    return before !== null && before.marks.unclosed !== null && this.#opensWithMark(unit)
  }

  attributes(unit: PreparedUnit): boolean {
    // Back along the running quotation without recursion: it may be as long as the story.
    const chain: PreparedUnit[] = []
    let at: PreparedUnit | null = unit
    let result = false
    while (at !== null) {
      const known = this.#attributes.get(at)
      if (known !== undefined) {
        result = known
        break
      }
      chain.push(at)
      if (attributesQuotation(at)) {
        result = true
        break
      }
      at = this.continues(at) ? this.before(at) : null
    }
    for (const u of chain) this.#attributes.set(u, result)
    return result
  }

  #opensWithMark(unit: PreparedUnit): boolean {
    const first = unit.marks.marks[0]
    return (
      first !== undefined &&
      first.role === 'open' &&
      first.start === skipSpace(unit.text, 0) &&
      (first.double || isPrimaryMark(first, false, this.#profile))
    )
  }
}
