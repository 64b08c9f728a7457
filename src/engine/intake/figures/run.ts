/** The lines that belong to one caption: its copies, credit lines and page labels between them. */
import { type CreditSplit, creditOnly, tidyCredit } from '../credit.ts'
import type { Draft, Entry } from '../draft.ts'
import { scriptOf } from '../text.ts'
import { isEndOf, type Said, type Sayings, sameCaption } from './saying.ts'

/** How many lines the copies of one caption may spread over. */
const SPREAD = 8

export interface Run {
  said: Said[]
  captions: Entry[]
  credits: Entry[]
  creditTexts: string[]
  labels: Entry[]
  last: number
}

/** Copies of the caption and credit lines that follow it directly, page labels between them allowed. */
export function gather(
  draft: Draft,
  sayings: Sayings,
  at: number,
  said: Said,
  inHead: boolean,
): Run {
  const { entries } = draft
  const first = entries[at] as Entry
  const run: Run = {
    said: [said],
    captions: [first],
    credits: [],
    creditTexts: [],
    labels: [],
    last: at,
  }
  let pending: Entry[] = []
  let longest = said.key
  for (let i = at + 1; i < Math.min(entries.length, at + SPREAD); i++) {
    const e = entries[i] as Entry
    if (e.fate !== null && e.fate.kind !== 'removed') break
    const only = e.open ? (creditOnly(e.text) ?? groupCredit(draft, i)) : null
    if (
      only &&
      pending.every(isShortAside) &&
      (only.strong || run.captions.length > 1 || !first.stops)
    ) {
      if (only.strong || e.text.startsWith('(')) {
        run.credits.push(e)
        run.creditTexts.push(only.credit)
        run.last = i
        run.labels.push(...pending)
        pending = []
        continue
      }
    }
    const other = e.open ? sayings.of(e) : null
    if (other && isEndOf(said, other)) longest = other.key
    if (
      other &&
      sameCaption(other.key, longest) &&
      (other.key === longest || scriptOf(other.key) === scriptOf(longest))
    ) {
      run.captions.push(e)
      run.said.push(other)
      if (other.key.length > longest.length) longest = other.key
      run.last = i
      run.labels.push(...pending)
      pending = []
      continue
    }
    if (run.captions.length === 1 && e.open && (isShortAside(e) || (inHead && isTitleBeside(e)))) {
      pending.push(e)
      if (pending.length > 2) break
      continue
    }
    if (!e.open || isShortAside(e)) continue
    break
  }
  return run
}

/** "video", "toggle caption": may stand between copies. */
function isShortAside(e: Entry): boolean {
  return e.kind === 'button' || (e.kind === 'nav' && e.words <= 2)
}

/** The title of a video, between the copies of what is said about it. */
function isTitleBeside(e: Entry): boolean {
  return e.kind === 'text' && !e.stops && e.words <= 20 && e.words >= 3
}

/**
 * A short line that closes a group of three, alt text, caption, credit, where paragraphs stand apart: "SpaceX" under two
 * sentences that say nearly the same.
 */
function groupCredit(draft: Draft, i: number): CreditSplit | null {
  const [alt, caption, e, next] = [
    draft.entries[i - 2],
    draft.entries[i - 1],
    draft.entries[i],
    draft.entries[i + 1],
  ]
  if (draft.usualGap === 0 || !alt || !caption || !e || e.gap > 0 || caption.gap > 0) return null
  if (next && next.gap === 0) return null
  if (e.stops || e.words > 5 || e.kind !== 'text' || !/^\p{Lu}/u.test(e.text) || !caption.stops)
    return null
  const words = new Set(alt.key.split(' ').filter((w) => w.length >= 4))
  const shared = new Set(caption.key.split(' ').filter((w) => words.has(w)))
  return shared.size >= 4 ? { caption: '', credit: tidyCredit(e.text), strong: true } : null
}
