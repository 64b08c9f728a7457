/** The shape of steps that take out every line of a kind that no story has as a line of its own. */
import type { RemovalReason } from '#shared/source.ts'
import { remove } from '../draft.ts'
import type { LineKind } from '../reading.ts'
import type { Step } from './step.ts'

export function stepOfKind(
  id: string,
  says: string,
  kinds: readonly LineKind[],
  reason: RemovalReason,
  why: string,
): Step {
  const wanted = new Set(kinds)
  return {
    id,
    says,
    run(draft) {
      for (const e of draft.entries) {
        if (e.open && canGo(e.hint.kind) && wanted.has(e.kind)) remove(e, reason, why)
      }
    },
  }
}

/** What an HTML source calls a caption, a table row or a quotation is not judged by its words. */
function canGo(hint: string): boolean {
  return hint === 'text' || hint === 'heading' || hint === 'item'
}
