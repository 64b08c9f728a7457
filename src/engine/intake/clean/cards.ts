/** A link to another story as a page shows it inside the text: title, section, the title again. */
import { type Entry, isProse, remove } from '../draft.ts'
import { bodyIndex } from '../zones.ts'
import type { Step } from './step.ts'

export const cards: Step = {
  id: 'cards',
  says: 'Takes out boxes that show another story inside the text.',
  run(draft) {
    if (draft.mode === 'fragment') return
    for (let i = bodyIndex(draft); i + 2 < draft.entries.length; i++) {
      const [title, label, again] = [
        draft.entries[i],
        draft.entries[i + 1],
        draft.entries[i + 2],
      ] as [Entry, Entry, Entry]
      if (!isLine(title) || !isLine(label) || !isLine(again)) continue
      if (title.key === '' || title.key !== again.key || title.words < 5 || isProse(title)) continue
      if (label.stops || label.words > 7 || label.key === title.key || title.credited?.strong)
        continue
      for (const e of [title, label, again]) remove(e, 'related', 'box with another story')
      i += 2
    }
  },
}

/** A caption said twice is a figure's own affair. */
function isLine(e: Entry): boolean {
  return e.open && e.hint.kind !== 'caption' && e.hint.kind !== 'credit'
}
