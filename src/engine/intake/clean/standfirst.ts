/** The line under the headline is a standfirst when the page's own head lines (byline, date) come after it, before the story. */
import { bylineOf, houseOf } from '../bylines.ts'
import { creditOnly } from '../credit.ts'
import { type Draft, type Entry, isStrongProse, move, remove } from '../draft.ts'
import { sameCaption } from '../figures/saying.ts'
import { plain, wordKey } from '../text.ts'
import { headlineIndex } from '../zones.ts'
import type { Step } from './step.ts'

const REACH = 9
const LONGEST = 70

export const standfirst: Step = {
  id: 'standfirst',
  says: 'Finds the line under the headline that sums the story up.',
  run(draft) {
    if (draft.mode === 'fragment') return
    const at = headlineIndex(draft)
    if (at < 0) return
    const i = firstOpen(draft, at)
    if (i < 0) return
    const e = draft.entries[i] as Entry
    if (e.words < 4 || e.words > LONGEST || e.credited?.strong || bylineOf(e.text)) return
    if (houseOf(e.text) !== '' || isCaptionLike(draft, i)) return
    const claimed = draft.witness.description !== '' && wordKey(draft.witness.description) === e.key
    if (!claimed && !hasHeadBelow(draft, i)) return
    if (claimed && !hasStoryBelow(draft, i)) return
    draft.standfirst = e.text
    move(e, 'standfirst', 'became the standfirst')
    for (const other of draft.entries.slice(at + 1, i + REACH)) {
      if (other.open && other.key === e.key)
        remove(other, 'paragraph-repeat', 'standfirst, a further copy')
    }
  },
}

/** One of several copies or forms of a caption. */
function isCaptionLike(draft: Draft, i: number): boolean {
  const { key } = draft.entries[i] as Entry
  const next = draft.entries[i + 1]
  if (next && creditOnly(next.text)?.strong) return true
  for (let k = i + 1; k < Math.min(draft.entries.length, i + 4); k++) {
    if (sameCaption(key, (draft.entries[k] as Entry).key)) return true
  }
  return false
}

function firstOpen(draft: Draft, at: number): number {
  for (let i = at + 1; i < Math.min(draft.entries.length, at + 5); i++) {
    const e = draft.entries[i] as Entry
    if (!e.open || e.key === draft.headlineEntry?.key) continue
    if (e.kind !== 'text') return -1
    return e.hint.kind === 'text' || e.hint.kind === 'heading' ? i : -1
  }
  return -1
}

/** A byline or date below it, before two paragraphs of the story have gone by. */
function hasHeadBelow(draft: Draft, i: number): boolean {
  let prose = 0
  for (let k = i + 1; k < Math.min(draft.entries.length, i + REACH); k++) {
    const e = draft.entries[k] as Entry
    if (isHeadLine(e)) return hasStoryBelow(draft, k)
    if (e.open && isStrongProse(e)) prose++
    if (prose > 0) return false
  }
  return false
}

function isHeadLine(e: Entry): boolean {
  if (e.hint.kind === 'byline' || bylineOf(e.text)) return true
  return (
    e.kind === 'dated' || e.kind === 'date' || e.kind === 'read-time' || /^by$/.test(plain(e.text))
  )
}

function hasStoryBelow(draft: Draft, i: number): boolean {
  for (let k = i + 1; k < Math.min(draft.entries.length, i + 40); k++) {
    const e = draft.entries[k] as Entry
    if (e.open && isStrongProse(e)) return true
  }
  return false
}
