/** Takes out what ends wire copy: ENDS, ###, -30-, "(Reporting by …; Editing by …)". */
import { type Draft, type Entry, isProse, remove } from '../draft.ts'
import type { Step } from './step.ts'

export const signOffs: Step = {
  id: 'sign-offs',
  says: 'Takes out what ends wire copy: ENDS, ###, -30-, “(Reporting by …)”.',
  run(draft) {
    const first = draft.entries.findIndex(isProse)
    const last = draft.entries.findLastIndex(isProse)
    for (const [i, e] of draft.entries.entries()) {
      if (!e.open || e.hint.kind === 'caption') continue
      // Who reported is noted at the end of copy; a note of that kind between sections is the writer's.
      if (e.kind === 'sign-off' && (e.words <= 6 || last - i < 3)) remove(e, 'sign-off', 'sign-off')
      else if (e.hint.kind === 'rule' || (e.kind === 'separator' && e.hint.kind === 'text')) {
        // Between paragraphs a row of stars is the writer's break; elsewhere it only closes or opens the copy.
        if (first >= 0 && first < i && i < last && isBreak(draft, i)) e.fate = { kind: 'divider' }
        else remove(e, 'sign-off', 'separator')
      }
    }
  },
}

function isBreak(draft: Draft, i: number): boolean {
  const before = draft.entries[i - 1] as Entry
  const after = draft.entries[i + 1]
  return before.fate?.kind !== 'divider' && isText(before) && after !== undefined && isText(after)
}

function isText(e: Entry): boolean {
  return e.kind === 'text'
}
