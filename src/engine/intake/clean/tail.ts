/**
 * Cuts what stands below the story: related stories, tags, most read, legal lines. A head such as "Most read" or a row of
 * buttons ends the story unless running text resumes soon; then only the list under it goes.
 */
import type { RemovalReason } from '#shared/source.ts'
import { type Draft, type Entry, isProse, isStrongProse, remove } from '../draft.ts'
import { isCertainResidue, isHead } from '../reading.ts'
import { capitalShare } from '../text.ts'
import { bodyIndex, isPunctuated, isRepeated } from '../zones.ts'
import type { Step } from './step.ts'

/** How many lines a list of other stories may have before the story resumes. */
const LIST = 16
/** How soon running text must follow a button that stands in the story. */
const AFTER_BUTTON = 12
/** With a larger share of the running text below it a head does not end the story; in a page links tell more surely. */
const MOST_BELOW = 0.5

export const tail: Step = {
  id: 'tail',
  says: 'Takes out lists of other stories, tags and what a page has below the story.',
  run(draft) {
    const { entries } = draft
    const body = draft.mode === 'fragment' ? 0 : bodyIndex(draft)
    const below = proseBelow(draft)
    const mayCut = (at: number) =>
      draft.form === 'html' || (below[at] as number) <= MOST_BELOW * (below[body] ?? 0)
    for (let i = body; i < entries.length; i++) {
      const e = entries[i] as Entry
      if (!e.open && e.fate?.kind !== 'removed') continue
      if (e.hint.kind === 'caption' || e.hint.kind === 'row') continue
      if (isHead(e.kind)) {
        const resumed = resumes(
          draft,
          i,
          e.kind === 'related-head' || draft.form === 'html' ? 1 : 2,
        )
        if (resumed < 0 && mayCut(i)) return cut(draft, i, body)
        if (resumed < 0) continue
        // What an element marks as a box of its own ends with it.
        if (e.furniture) continue
        takeList(entries, i, resumed)
        i = resumed - 1
      } else if (isCertainResidue(e.kind) && resumesAfterButton(draft, i) < 0 && mayCut(i)) {
        return cut(draft, i, body)
      }
    }
  },
}

/** Words of running text from each entry on. */
function proseBelow(draft: Draft): number[] {
  const sums = new Array<number>(draft.entries.length + 1).fill(0)
  for (let i = draft.entries.length - 1; i >= 0; i--) {
    const e = draft.entries[i] as Entry
    const words = isStrongProse(e) && e.stops && !e.furniture && !e.linkedWhole ? e.words : 0
    sums[i] = (sums[i + 1] as number) + words
  }
  return sums
}

/** Index at which running text goes on after a head, -1 when it does not. */
function resumes(draft: Draft, head: number, wanted: number): number {
  const { entries } = draft
  for (let i = head + 1; i < Math.min(entries.length, head + 1 + LIST); i++) {
    const e = entries[i] as Entry
    if (!isStory(draft, e)) continue
    if (wanted === 1) return i
    let found = 1
    for (let k = i + 1; k < Math.min(entries.length, i + 4); k++) {
      if (isStory(draft, entries[k] as Entry)) found++
    }
    if (found >= wanted) return i
  }
  return -1
}

/** Running text; in a page, where links tell lists of other stories, also any line that is not one. */
function isStory(draft: Draft, e: Entry): boolean {
  if (e.linkedWhole || e.furniture) return false
  if (isStrongProse(e) && e.stops) return true
  if (draft.form !== 'html' || e.kind !== 'text' || e.first.linked > 0.5) return false
  return e.words >= 6 || e.hint.kind === 'row' || (e.hint.kind === 'item' && e.words >= 3)
}

/** A lone button or advertisement mark: any running text soon after it is the story. */
function resumesAfterButton(draft: Draft, at: number): number {
  const { entries } = draft
  for (let i = at + 1; i < Math.min(entries.length, at + 1 + AFTER_BUTTON); i++) {
    const e = entries[i] as Entry
    if (isHead(e.kind)) {
      const resumed = resumes(draft, i, e.kind === 'related-head' || draft.form === 'html' ? 1 : 2)
      if (resumed >= 0) return resumed
      return -1
    }
    if (isProse(e) && !e.linkedWhole) return i
    if (draft.form === 'html' && isStory(draft, e)) return i
  }
  return -1
}

/** The head and what reads like a list under it, up to the first sentence. */
function takeList(entries: readonly Entry[], head: number, end: number): void {
  const kind = (entries[head] as Entry).kind
  for (let i = head; i < end; i++) {
    const e = entries[i] as Entry
    if (!e.open) continue
    if (i > head && e.stops && (e.words > 16 || /[.]["”’»)]*$/.test(e.text)) && !e.linkedWhole)
      return
    if (isFigureLine(e)) continue
    // A heading right above the text that resumes heads that text.
    if (i > head && i === end - 1 && e.hint.kind === 'heading' && !e.linkedWhole) return
    if (i > head && e.credited?.strong) return
    remove(e, reasonOf(kind), kind === 'tags-head' ? 'list of tags' : 'list of other stories')
  }
}

function isFigureLine(e: Entry): boolean {
  const { kind } = e.hint
  return kind === 'caption' || kind === 'image' || kind === 'credit'
}

function cut(draft: Draft, at: number, body: number): void {
  let head: Entry['kind'] = (draft.entries[at] as Entry).kind
  // A mere button may stand before a last short paragraph; a head may not.
  let sure = isHead(head)
  for (let i = at; i < draft.entries.length; i++) {
    const e = draft.entries[i] as Entry
    if (isHead(e.kind)) {
      head = e.kind
      sure = true
    }
    if (!e.open) continue
    if (!sure && e.kind === 'text' && e.stops) continue
    // Its own step gives it its own reason.
    if (isCertainResidue(e.kind)) continue
    remove(e, reasonOf(head), whyOf(head))
  }
  dropOrphans(draft, at, body)
}

/** Short lines right above the cut that head or list what was cut: "The Uplift", glued tags, titles of other stories. */
function dropOrphans(draft: Draft, at: number, body: number): void {
  if (!isPunctuated(draft)) return
  const orphans: Entry[] = []
  for (let i = at - 1; i > body; i--) {
    const e = draft.entries[i] as Entry
    if (!e.open) continue
    if (e.stops || e.hint.kind !== 'text' || e.words > 22) break
    if (e.kind === 'text' && (isRepeated(draft.entries, i, 2) || e.credited?.strong)) break
    if (/[:;,]$/.test(e.text)) break
    orphans.push(e)
  }
  const all =
    orphans.length === 1 ||
    orphans.filter((e) => e.kind === 'file-name' || e.kind === 'date').length >= 2 ||
    orphans.every((e) => isTitle(e) || isGlued(e) || e.kind !== 'text')
  for (const [i, e] of orphans.entries()) {
    if (isGlued(e)) remove(e, 'tags', 'list of tags')
    else if (all && (orphans.length > 1 || i === 0))
      remove(e, 'navigation', 'heading or link of what stood below the story')
  }
}

function isTitle(e: Entry): boolean {
  return capitalShare(e.text) >= 0.6 && (e.words >= 4 || e.words <= 3)
}

/** "RoboticsCLPSlunar lander": tags that a copy glued together. */
function isGlued(e: Entry): boolean {
  return (e.text.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) >= 2 && !e.stops
}

function reasonOf(kind: Entry['kind']): RemovalReason {
  switch (kind) {
    case 'related-head':
    case 'pointer':
      return 'related'
    case 'tags-head':
      return 'tags'
    case 'newsletter':
      return 'newsletter'
    case 'comments':
      return 'comments'
    case 'author-note':
      return 'author-note'
    case 'copyright':
      return 'copyright'
    default:
      return 'navigation'
  }
}

function whyOf(kind: Entry['kind']): string {
  if (kind === 'related-head' || kind === 'pointer') return 'list of other stories'
  if (kind === 'tags-head') return 'list of tags'
  return 'page text below the story'
}
