/** Takes out further copies of the headline, whatever their typography. */
import { type Entry, remove } from '../draft.ts'
import { ordinal } from '../say.ts'
import { plain } from '../text.ts'
import { bodyIndex, headlineIndex } from '../zones.ts'
import type { Step } from './step.ts'

export const headlineRepeats: Step = {
  id: 'headline-repeats',
  says: 'Takes out further copies of the headline.',
  run(draft) {
    const chosen = draft.headlineEntry
    if (!chosen || chosen.key === '') return
    const at = headlineIndex(draft)
    const body = bodyIndex(draft)
    let copies = 1
    const drop = (e: Entry) => {
      copies++
      remove(e, 'headline-repeat', `headline, ${ordinal(copies)} copy`)
    }
    for (let i = 0; i < Math.min(body, draft.entries.length); i++) {
      const e = draft.entries[i] as Entry
      if (e.open && (e.key === chosen.key || (i > at - 40 && isTitled(e, chosen)))) drop(e)
    }
    // In the running text one copy is the page's; several are a refrain that the writer meant.
    const below = draft.entries.slice(body).filter((e) => e.open && e.key === chosen.key)
    if (below.length === 1 && chosen.words >= 4) drop(below[0] as Entry)
  },
}

/** The headline with a site's name after it, or with a label or running time before it. */
function isTitled(e: Entry, chosen: Entry): boolean {
  if (chosen.words < 4 || e.words < chosen.words || e.words > chosen.words + 5) return false
  if (e.key.startsWith(`${chosen.key} `))
    return /[|–—·-]\s*\S/.test(e.text.slice(chosen.text.length - 4))
  return plain(e.text).endsWith(plain(chosen.text)) && e.text.length <= chosen.text.length + 16
}
