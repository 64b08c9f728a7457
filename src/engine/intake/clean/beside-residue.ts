/** Menu words, numbers, dates and file names count as residue only beside residue; so clusters of it go as a whole. */
import { type Draft, type Entry, remove } from '../draft.ts'
import type { Step } from './step.ts'

export const besideResidue: Step = {
  id: 'beside-residue',
  says: 'Takes out menu words, numbers and file names that stand beside other page text.',
  run(draft) {
    sweep(draft, 1)
    sweep(draft, -1)
  },
}

/** One pass in each direction carries a cluster on from its certain lines to its uncertain ones. */
function sweep(draft: Draft, step: 1 | -1): void {
  const { entries } = draft
  let beside = false
  for (let k = 0; k < entries.length; k++) {
    const e = entries[step === 1 ? k : entries.length - 1 - k] as Entry
    if (e.fate?.kind === 'removed') beside = isPageText(e.fate.reason)
    else if (e.open && beside && isWeak(e))
      remove(e, 'navigation', 'menu word or number beside page text')
    else beside = false
  }
}

function isPageText(reason: string): boolean {
  return reason !== 'headline-repeat' && reason !== 'hidden-characters' && reason !== 'sign-off'
}

function isWeak(e: Entry): boolean {
  if (e.hint.kind !== 'text' && e.hint.kind !== 'item') return false
  return (
    e.kind === 'nav' ||
    e.kind === 'number' ||
    e.kind === 'file-name' ||
    e.kind === 'address' ||
    e.kind === 'separator'
  )
}
