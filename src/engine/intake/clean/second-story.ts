/** A page that goes on with another story: a further main heading with a byline or date right under it ends this one. */
import { bylineOf } from '../bylines.ts'
import { type Draft, type Entry, isProse, remove } from '../draft.ts'
import { bodyIndex } from '../zones.ts'
import type { Step } from './step.ts'

export const secondStory: Step = {
  id: 'second-story',
  says: 'Takes out further stories that a page shows below the first.',
  run(draft) {
    if (
      draft.form !== 'html' ||
      draft.mode === 'fragment' ||
      draft.headlineEntry?.hint.kind !== 'heading'
    )
      return
    let prose = 0
    for (let i = bodyIndex(draft); i < draft.entries.length; i++) {
      const e = draft.entries[i] as Entry
      if (!e.open) continue
      if (isProse(e)) prose += e.words
      if (prose < 80 || e.hint.kind !== 'heading' || e.hint.level > 1 || !hasHead(draft, i))
        continue
      for (const other of draft.entries.slice(i))
        if (other.open) remove(other, 'related', 'another story of the page')
      return
    }
  },
}

/** A byline or date within the next lines, or right above. */
function hasHead(draft: Draft, i: number): boolean {
  for (let k = i - 5; k < Math.min(draft.entries.length, i + 7); k++) {
    const e = draft.entries[k]
    if (!e || k === i) continue
    if (e.kind === 'date' || e.kind === 'dated' || e.hint.kind === 'byline' || bylineOf(e.text))
      return true
  }
  return false
}
