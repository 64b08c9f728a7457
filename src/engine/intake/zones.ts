/** Where in a story a line stands: above the headline, in its head, in the body, below its end. */
import { type Draft, type Entry, isProse, isStrongProse } from './draft.ts'

/** Running text that can open a story: not a headline that ends in a question mark, not a caption or its copy. */
export function opensBody(entries: readonly Entry[], i: number): boolean {
  const e = entries[i] as Entry
  if (!e.open || !isStrongProse(e) || e.credited?.strong) return false
  if (e.hint.kind === 'caption' || e.hint.kind === 'image' || e.hint.kind === 'credit') return false
  if (isRepeated(entries, i, 3)) return false
  return e.words > 28 || /[.。۔]["”’»')\]]*$/.test(e.text)
}

/** The same words stand again within `reach` lines before or after. */
export function isRepeated(entries: readonly Entry[], i: number, reach: number): boolean {
  const key = (entries[i] as Entry).key
  if (key === '') return false
  for (let d = 1; d <= reach; d++) {
    if (entries[i - d]?.key === key || entries[i + d]?.key === key) return true
  }
  return false
}

/**
 * Index of the first line of running text from `from` on, entries.length if there is none. One that stands alone among
 * furniture (a cookie notice above the headline) is passed over when the story proper follows.
 */
export function bodyStart(entries: readonly Entry[], from: number): number {
  let lone = -1
  for (let i = from; i < entries.length; i++) {
    if (!opensBody(entries, i)) continue
    let company = 0
    for (let k = i + 1; k < Math.min(entries.length, i + 9); k++) {
      if (isProse(entries[k] as Entry)) company++
    }
    if (company >= 2) return i
    if (lone < 0) lone = i
  }
  if (lone >= 0) return lone
  for (let i = from; i < entries.length; i++) {
    const e = entries[i] as Entry
    if (e.open && isProse(e) && e.stops && !e.credited?.strong && !isRepeated(entries, i, 3))
      return i
  }
  return entries.length
}

/** Index of the headline's entry, -1 when the story has none. */
export function headlineIndex(draft: Draft): number {
  return draft.headlineEntry ? draft.entries.indexOf(draft.headlineEntry) : -1
}

/** First index of the body of a story whose headline is known. */
export function bodyIndex(draft: Draft): number {
  return bodyStart(draft.entries, headlineIndex(draft) + 1)
}

/** The story's lines of running text end like sentences, as in most copy: then an open end tells something. */
export function isPunctuated(draft: Draft): boolean {
  let long = 0
  let stopped = 0
  for (const [i, e] of draft.entries.entries()) {
    if (!e.open || e.kind !== 'text' || e.words < 12 || isRepeated(draft.entries, i, 1)) continue
    long++
    if (e.stops) stopped++
  }
  return long > 0 && stopped >= 0.7 * long
}
