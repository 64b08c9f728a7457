/** Takes out what is left between the headline and the page's own head lines (byline, date, buttons): it is theirs. */
import { type Entry, isProse, remove } from '../draft.ts'
import { isCertainResidue } from '../reading.ts'
import { bodyIndex, headlineIndex } from '../zones.ts'
import type { Step } from './step.ts'

export const headLeftovers: Step = {
  id: 'head-leftovers',
  says: 'Takes out menu words and buttons between the headline and the story.',
  run(draft) {
    if (draft.mode === 'fragment') return
    const at = headlineIndex(draft)
    if (at < 0) return
    const body = bodyIndex(draft)
    if (body >= draft.entries.length) return
    let last = at
    for (let i = at + 1; i < body; i++) {
      const e = draft.entries[i] as Entry
      if (isPageLine(e)) last = i
    }
    for (let i = at + 1; i < body; i++) {
      const e = draft.entries[i] as Entry
      if (!e.open || e.hint.kind === 'row' || e.hint.kind === 'quote') continue
      if (
        e.kind === 'nav' ||
        e.kind === 'date' ||
        e.kind === 'number' ||
        e.kind === 'address' ||
        e.kind === 'file-name'
      ) {
        remove(
          e,
          e.kind === 'date' ? 'update-line' : 'navigation',
          e.kind === 'date' ? 'date of the page' : 'page text above the story',
        )
        continue
      }
      if (i > last || isProse(e) || e.hint.kind === 'item') continue
      if (e.stops && !(isPageLine(draft.entries[i - 1]) && isPageLine(draft.entries[i + 1])))
        continue
      remove(e, 'navigation', 'page text above the story')
    }
  },
}

function isPageLine(e: Entry | undefined): boolean {
  if (!e) return false
  if (e.fate?.kind === 'moved')
    return e.fate.to === 'byline' || e.fate.to === 'caption' || e.fate.to === 'credit'
  if (e.fate?.kind === 'removed') return true
  return isCertainResidue(e.kind) || e.kind === 'date' || e.kind === 'nav'
}
