/** Lists of a page whose items are links as a whole: other stories, sections, weeks of a series. */
import { type Draft, type Entry, remove } from '../draft.ts'
import { bodyIndex } from '../zones.ts'
import type { Step } from './step.ts'

export const linkedLists: Step = {
  id: 'linked-lists',
  says: 'Takes out lists that are nothing but links.',
  run(draft) {
    if (draft.form !== 'html' || draft.mode === 'fragment') return
    for (const list of lists(draft)) {
      const linked = list.filter((e) => e.linkedWhole)
      if (linked.length < 2 || linked.length < 0.8 * list.length) continue
      for (const e of list) remove(e, 'related', 'list of links')
    }
    dropHeads(draft)
  },
}

function lists(draft: Draft): Entry[][] {
  const found = new Map<number, Entry[]>()
  for (const e of draft.entries) {
    if (!e.open || e.hint.kind !== 'item') continue
    const list = found.get(e.hint.list)
    if (list) list.push(e)
    else found.set(e.hint.list, [e])
  }
  return [...found.values()]
}

/** A heading with nothing left under it headed what went. */
function dropHeads(draft: Draft): void {
  let gone = false
  let below: Entry | null = null
  const from = bodyIndex(draft)
  for (let i = draft.entries.length - 1; i > from; i--) {
    const e = draft.entries[i] as Entry
    if (
      e.fate?.kind === 'removed' &&
      (e.fate.reason === 'related' || e.fate.reason === 'navigation')
    ) {
      gone = true
      continue
    }
    if (!e.open) continue
    const { hint } = e
    const isHead = hint.kind === 'heading'
    const ends =
      below === null || (below.hint.kind === 'heading' && isHead && below.hint.level <= hint.level)
    if (isHead && gone && ends) {
      remove(e, 'related', 'heading of a list of links')
      continue
    }
    gone = false
    below = e
  }
}
