/**
 * Lines inside the running text that are plainly titles of other stories: linked as a whole, or shouted at length. A long
 * line in title case stays: subheads look the same.
 */
import { type Draft, type Entry, isStrongProse, remove } from '../draft.ts'
import { isShouted } from '../text.ts'
import { bodyIndex, isPunctuated, isRepeated } from '../zones.ts'
import type { Step } from './step.ts'

/** A linked subhead is rarely longer. */
const LONG_LINK = 5
const LONG_SHOUT = 8

export const linkLines: Step = {
  id: 'link-lines',
  says: 'Takes out titles of other stories inside the text.',
  run(draft) {
    if (!isPunctuated(draft)) return
    const from = draft.mode === 'fragment' ? 0 : bodyIndex(draft)
    for (let i = from; i < draft.entries.length; i++) {
      const e = draft.entries[i] as Entry
      if (!e.open || e.kind !== 'text' || e.stops || e.words > 40) continue
      if (e.hint.kind !== 'text' || /[:;,–—-]$/.test(e.text) || /^["“«„‘(]/.test(e.text)) continue
      if (isRepeated(draft.entries, i, 3) || e.credited) continue
      const title = e.words >= LONG_LINK && e.linkedWhole
      const shout = e.words >= LONG_SHOUT && isShouted(e.text) && !/\d.*\d/.test(e.text)
      if ((title || shout) && isBetweenProse(draft, i))
        remove(e, 'related', 'title of another story')
    }
  },
}

function isBetweenProse(draft: Draft, i: number): boolean {
  return near(draft, i, -1) && near(draft, i, 1)
}

function near(draft: Draft, i: number, step: 1 | -1): boolean {
  for (
    let k = i + step, seen = 0;
    k >= 0 && k < draft.entries.length && seen < 3;
    k += step, seen++
  ) {
    const e = draft.entries[k] as Entry
    if (e.open && isStrongProse(e)) return true
  }
  return false
}
