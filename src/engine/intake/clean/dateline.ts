/** Lifts a certain dateline out of the first paragraph: "ORLO, March 3 (Reuters) - ". */
import { datelineOf } from '../dateline.ts'
import { type Draft, type Entry, isProse } from '../draft.ts'
import { bodyIndex } from '../zones.ts'
import type { Step } from './step.ts'

export const dateline: Step = {
  id: 'dateline',
  says: 'Moves a certain dateline out of the first paragraph.',
  run(draft) {
    if (draft.mode === 'fragment') return
    const from = bodyIndex(draft)
    const at = draft.entries.findIndex((e, i) => i >= from && e.open && isProse(e))
    const first = draft.entries[at]
    if (!first || first.hint.kind === 'item' || first.hint.kind === 'row') return
    const found = datelineOf(first.text)
    if (!found || (found.bare && isUsedElsewhere(draft, first, found.place, found.text))) return
    draft.dateline = { place: found.place, source: found.source, date: found.date }
    draft.lifted.set(first, {
      text: first.text.slice(0, found.length),
      length: found.length,
      to: 'dateline',
      why: 'became the dateline',
    })
  },
}

/** An acronym before a dash looks like a place; and who speaks in an interview looks like one before a colon. */
function isUsedElsewhere(draft: Draft, first: Entry, place: string, text: string): boolean {
  const word = new RegExp(`(?<!\\p{L})${quoted(place)}(?!\\p{L})`, 'u')
  const colon = first.text.slice(text.length).trimStart().startsWith(':')
  for (const e of draft.entries) {
    if (!e.open) continue
    if (e !== first && colon && /^\p{Lu}[\p{Lu}\s.'’-]+:\s/u.test(e.text.slice(0, 60))) return true
    const rest = e === first ? e.text.slice(text.length) : e.text
    if (rest.length < 20_000 && word.test(rest)) return true
  }
  return false
}

function quoted(s: string): string {
  return s.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
