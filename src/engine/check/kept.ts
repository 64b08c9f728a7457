/** What rules said before, so that a keystroke re-checks one block and what depends on it. */
import type { UnitQuotes } from '../prepare/story-quotes.ts'
import { type BlockCache, blockCache } from './blocks.ts'
import type { CheckContext } from './context.ts'
import type { Draft } from './draft.ts'

export class Kept {
  /** Of block rules. */
  readonly blocks: BlockCache = blockCache()
  #quotes = new WeakMap<UnitQuotes, readonly Draft[]>()
  #last: CheckContext | null = null
  #judgedBy = ''

  /** Of rules that look at quotations: the same object as long as nothing about the quotations changed. */
  get quotes(): WeakMap<UnitQuotes, readonly Draft[]> {
    return this.#quotes
  }

  /** Forgets what was said under another style or beside another source: it is worth nothing now. */
  use(context: CheckContext): void {
    const last = this.#last
    this.#last = context
    if (last?.style !== context.style || last.locale !== context.locale) {
      const by = context.locale + JSON.stringify(context.style)
      if (by !== this.#judgedBy) {
        this.blocks.clear()
        this.#quotes = new WeakMap()
      }
      this.#judgedBy = by
    }
    if (last?.source !== context.source) this.#quotes = new WeakMap()
  }
}
