/** Takes out what an HTML page itself marks as furniture: menus, share bars, related boxes, footers. */
import { remove } from '../draft.ts'
import type { Step } from './step.ts'

export const furniture: Step = {
  id: 'furniture',
  says: 'Takes out what a page itself marks as menu, share bar, related box or footer.',
  run(draft) {
    for (const e of draft.entries) {
      if (e.open && e.furniture) remove(e, e.furniture.reason, e.furniture.why)
    }
  },
}
