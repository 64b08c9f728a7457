/**
 * Which autosaves can go. Whoever looks back wants every few minutes of the last hour, and of older work how each
 * sitting ended and its hours; nobody wants a copy for every pause between two keystrokes.
 */
import type { Occasion } from '#shared/library.ts'

/** While somebody types, one autosave covers this long, in ms; then the next begins. */
export const AUTOSAVE_SPAN = 5 * 60_000
/** Autosaves younger than this are all kept. */
const RECENT = 60 * 60_000
/** A pause this long ends a sitting. */
const SITTING_GAP = 30 * 60_000
/** Of a long sitting one autosave in this time is kept. */
const STEP = 60 * 60_000

export interface Kept {
  readonly key: number
  /** ms since the epoch. */
  readonly at: number
  readonly occasion: Occasion
}

/**
 * The keys of autosaves that can go. Never another occasion, never the newest revision, never the last autosave of
 * a sitting. `revisions` are those of one article, oldest first.
 */
export function superfluous(revisions: readonly Kept[], now: number): number[] {
  const gone: number[] = []
  let stepFrom = Number.NEGATIVE_INFINITY
  for (const [i, revision] of revisions.entries()) {
    const next = revisions[i + 1]
    if (!next || now - revision.at < RECENT) break
    if (revision.occasion !== 'autosave') continue
    const endsSitting = next.at - revision.at >= SITTING_GAP
    if (endsSitting || revision.at - stepFrom >= STEP) {
      // The first of a step is kept and opens it; the end of a sitting closes it.
      stepFrom = endsSitting ? Number.NEGATIVE_INFINITY : revision.at
    } else gone.push(revision.key)
  }
  return gone
}
