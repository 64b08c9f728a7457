/**
 * Finds where one story ends and the next begins. A story begins at its headline, so every boundary needs a line that
 * reads like one, with running text before and after it, and signs that outweigh a mere subhead: more air than between
 * paragraphs, the headline again, page buttons, a doubled caption, a byline, a sign-off before it.
 */
import { bylineOf } from '../bylines.ts'
import { datelineOf } from '../dateline.ts'
import { type Entry, isProse, isStrongProse } from '../draft.ts'
import { isHead } from '../reading.ts'
import { capitalShare } from '../text.ts'

/** How far a story's head may reach: headline, captions, buttons, headline again. */
const HEAD_LINES = 16
const ENOUGH = 3

/** Indexes at which a further story begins; 0 is not among them. */
export function storyStarts(entries: readonly Entry[], usualGap: number): number[] {
  const prose = proseBefore(entries)
  // Where paragraphs are mere lines, air stands before subheads and pictures too: two signs, unless only headlines have it.
  const wanted = usualGap > 0 || airIsForHeadlines(entries) ? 1 : 2
  const found: Candidate[] = []
  for (let i = 1; i < entries.length; i++) {
    const e = entries[i] as Entry
    if (!isHeadlineLike(e) || e.gap < usualGap) continue
    const afterIt = wordsAfter(entries, i)
    if (afterIt < 25) continue
    const candidate = judge(entries, i, usualGap, afterIt, wanted)
    if (candidate.score >= ENOUGH) found.push(candidate)
  }
  const air = plainAir(found, entries)
  const starts: number[] = []
  let from = 0
  for (const c of found) {
    if (!c.sure && c.air < air) continue
    if ((prose[c.at] as number) - (prose[from] as number) < 20) continue
    // The rest of its head cannot begin another one.
    if (starts.length > 0 && c.at - from <= 1) continue
    starts.push(c.at)
    from = c.at
  }
  const marked = new Set(found.filter((c) => c.marked).map((c) => c.at))
  return withoutRefrains(entries, starts, marked)
}

/** Every line after a blank one reads like a headline. */
function airIsForHeadlines(entries: readonly Entry[]): boolean {
  return entries.every((e, i) => i === 0 || e.gap === 0 || isHeadlineLike(e))
}

/** A line that would open two stories opens none, unless page buttons mark it: it is the alt text of a gallery, or a running title. */
function withoutRefrains(
  entries: readonly Entry[],
  starts: readonly number[],
  marked: ReadonlySet<number>,
): number[] {
  const counts = new Map<string, number>()
  for (const at of [0, ...starts]) {
    const key = entries[at]?.key ?? ''
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return starts.filter((at) => marked.has(at) || counts.get(entries[at]?.key ?? '') === 1)
}

interface Candidate {
  readonly at: number
  readonly score: number
  /** Blank lines more than between paragraphs. */
  readonly air: number
  /** Shows something that no subhead has. */
  readonly sure: boolean
  /** Text-size buttons stand in its head. */
  readonly marked: boolean
}

/**
 * How much more air than usual makes a boundary by itself: as much as a sure boundary of this source has; without one two
 * more blank lines than usual, in a source that opens with a headline.
 */
function plainAir(found: readonly Candidate[], entries: readonly Entry[]): number {
  const sure = found.filter((c) => c.sure && c.air >= 1)
  if (sure.length > 0) return Math.min(...sure.map((c) => c.air))
  return entries[0] && isHeadlineLike(entries[0]) ? 2 : Number.POSITIVE_INFINITY
}

export function isHeadlineLike(e: Entry): boolean {
  if (e.kind !== 'text' || e.words < 2 || e.words > 28 || e.text.length > 220) return false
  if (e.hint.kind !== 'text' && e.hint.kind !== 'heading') return false
  if (/[.:;,،؛۔]["”’»)]*$/.test(e.text) && !/\b\p{Lu}\.$/u.test(e.text)) return false
  if (e.credited?.strong || bylineOf(e.text)) return false
  return !/^[\p{Ll}•*–-]/u.test(e.text)
}

/** Words of running text before each entry, summed up. */
function proseBefore(entries: readonly Entry[]): number[] {
  const sums: number[] = [0]
  let sum = 0
  for (const e of entries) {
    if (isProse(e)) sum += e.words
    sums.push(sum)
  }
  return sums
}

/** Words of running text of the story that would begin here, counted as far as needed. */
function wordsAfter(entries: readonly Entry[], at: number): number {
  let words = 0
  let paragraphs = 0
  for (let i = at + 1, seen = 0; i < entries.length && seen < HEAD_LINES + 8; i++, seen++) {
    const e = entries[i] as Entry
    if (!isProse(e) || isDoubled(entries, i)) continue
    words += e.words
    if (isStrongProse(e)) paragraphs++
    if (words >= 60 && paragraphs >= 2) break
  }
  return paragraphs > 0 ? words : 0
}

function isDoubled(entries: readonly Entry[], i: number): boolean {
  const key = entries[i]?.key
  return key !== '' && (entries[i + 1]?.key === key || entries[i - 1]?.key === key)
}

function judge(
  entries: readonly Entry[],
  at: number,
  usualGap: number,
  afterIt: number,
  wanted: number,
): Candidate {
  const e = entries[at] as Entry
  const air = e.gap - usualGap
  let n = air >= 2 ? 3 : air === 1 ? 2 : 0
  if (e.words >= 5) n += 0.5
  if (capitalShare(e.text) >= 0.7) n += 0.5
  if (afterIt >= 60) n += 0.5
  const before = signsBefore(entries, at)
  const head = signsInHead(entries, at, air, wanted)
  const sure = before >= 2 || head.sure
  // With no more air than between paragraphs a subhead or a doubled caption looks the same.
  return {
    at,
    air,
    sure,
    marked: head.marked,
    score: air < 1 && !sure ? 0 : n + before + head.score,
  }
}

function signsBefore(entries: readonly Entry[], at: number): number {
  let n = 0
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const e = entries[i] as Entry
    if (isProse(e)) break
    if (e.kind === 'sign-off') n = Math.max(n, 2.5)
    // Agencies set sections apart with a rule too.
    else if (e.kind === 'separator' && e.text.length >= 3) n = Math.max(n, 1.5)
    else if (e.kind === 'comments' || e.kind === 'share' || e.kind === 'copyright')
      n = Math.max(n, 1)
    else if (isHead(e.kind) && i < at) return -4
  }
  return n
}

function signsInHead(
  entries: readonly Entry[],
  at: number,
  air: number,
  wanted: number,
): { score: number; sure: boolean; marked: boolean } {
  const key = (entries[at] as Entry).key
  let repeat = 0
  let buttons = 0
  let caption = 0
  let by = 0
  let dateline = 0
  let between = 0
  for (let i = at + 1; i < Math.min(entries.length, at + HEAD_LINES); i++) {
    const e = entries[i] as Entry
    if (e.key === key && key !== '') {
      repeat = between > 0 ? 3 : 1.5
      continue
    }
    if (isDoubled(entries, i)) caption = 1.5
    else if (isSizeButton(e)) buttons = 2
    else if (bylineOf(e.text) || e.kind === 'dated' || e.kind === 'date') by = 1
    else if (e.credited?.strong) caption = 1.5
    else if (isProse(e)) {
      if (datelineOf(e.text)) dateline = 2
      break
    } else if (isHead(e.kind)) break
    if (isDoubled(entries, i) || e.kind === 'button' || e.credited?.strong) between++
  }
  const signs = [repeat, caption, by].filter((s) => s > 0).length
  return {
    score: repeat + buttons + caption + by + dateline,
    marked: buttons > 0,
    sure: repeat >= 3 || buttons > 0 || dateline > 0 || (air >= 1 && signs >= wanted),
  }
}

/** "TT", "A+ A-": stand in the head of a story and nowhere else. */
function isSizeButton(e: Entry): boolean {
  return e.kind === 'button' && /^(?:tt|t t|aa|a a|a\+|a-|a\+ ?a-|a- ?a\+)$/i.test(e.text)
}
