/** Who said what a block quote holds: the line that a page marks as its source goes into the quote. */
import { move, remove } from '../draft.ts'
import type { Step } from './step.ts'

export const attributions: Step = {
  id: 'attributions',
  says: 'Moves the source that a page gives for a block quote into the quote.',
  run(draft) {
    let quote: number | null = null
    let taken = false
    for (const e of draft.entries) {
      const { hint } = e
      if (!e.open) continue
      if (hint.kind === 'quote') {
        quote = hint.quote
        taken = false
      } else if (hint.kind === 'attribution' && hint.quote === quote && !taken) {
        move(e, 'attribution', 'became the source of the quote')
        taken = true
      } else if (hint.kind === 'attribution' && /^[-–—\s]*$/.test(e.text)) {
        remove(e, 'other', 'dash before the source of a quote')
      } else quote = null
    }
  },
}
