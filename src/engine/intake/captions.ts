/** Recognises captions in lines of text: by their copies, their credit, their label or a credit line beside them. */

import { isName } from './bylines.ts'
import { type CreditSplit, creditOnly, splitCredit, tidyCredit } from './credit.ts'
import { type Draft, type Entry, isProse } from './draft.ts'
import { scriptOf, wordCount, wordKey } from './text.ts'
import { alternatives } from './words/index.ts'

export interface Caption {
  readonly caption: string
  readonly credit: string
  /** The line whose words the figure takes. */
  readonly best: Entry
  /** All lines that say the caption, `best` among them. */
  readonly captions: readonly Entry[]
  /** Lines that hold only the credit. */
  readonly credits: readonly Entry[]
  /** "Enlarge this image" and the like between them. */
  readonly labels: readonly Entry[]
  /** Indexes among the story's entries. */
  readonly first: number
  readonly last: number
}

/** How many lines the copies of one caption may spread over. */
const SPREAD = 8
const LABEL = new RegExp(
  `^(?:${alternatives('caption')})(?:\\s*[:：]\\s*|(?<=caption)\\s*(?=\\S))`,
  'iu',
)
const VIDEO = /^(?:media|video) caption/i

interface Said {
  readonly caption: string
  readonly credit: string
  readonly strong: boolean
  readonly labelled: boolean
  readonly key: string
}

/** The caption that begins at this line, or null. `inHead`: above the running text, where less proof is needed. */
export function captionAt(draft: Draft, at: number, inHead: boolean): Caption | null {
  const { entries } = draft
  const first = entries[at] as Entry
  if (first.hint.kind !== 'text' && first.hint.kind !== 'heading') return null
  if (isForeignCopy(draft, at)) return null
  const leading = creditOnly(first.text)
  const start = leading?.strong ? nextOpen(entries, at, 1) : at
  if (start < 0) return null
  const lead = entries[start] as Entry
  const said = sayingOf(lead)
  if (!said || said.key === '' || isTaken(draft, said.key)) return null
  if (leading?.strong && !(said.labelled || creditAfter(entries, start) === null)) return null
  const run = gather(draft, start, said, inHead)
  const credits = leading?.strong ? [first, ...run.credits] : run.credits
  if (leading?.strong && !said.labelled && run.captions.length < 2) return null
  if (!isProven(draft, start, said, run, credits, inHead)) return null
  return build(at, run, credits, leading)
}

/** The caption in another language than the story, right above the one in its own: that one takes it as alt text. */
function isForeignCopy(draft: Draft, at: number): boolean {
  const [e, next] = [draft.entries[at], draft.entries[at + 1]]
  if (!e || !next?.open || next.gap > 0 || !e.credited?.strong || !next.credited?.strong)
    return false
  const own = scriptOf(draft.headline)
  return own !== '' && scriptOf(e.text) !== own && scriptOf(next.text) === own
}

/** Two captions say the same: equal, or one is the cut-off or shorter form of the other. */
export function sameCaption(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.split(' ').length >= 4 && long.startsWith(`${short} `)
}

/** ", left, has replaced the manager": the end of a caption, cut at a link. */
function isEndOf(end: Said, whole: Said): boolean {
  return (
    /^[,\p{Ll}]/u.test(end.caption) && end.key.includes(' ') && whole.key.endsWith(` ${end.key}`)
  )
}

function sayingOf(e: Entry): Said | null {
  if (e.words === 0 || e.text.length > 1500 || (e.kind !== 'text' && e.kind !== 'pointer'))
    return null
  let text = e.text
  const label = LABEL.exec(text)
  if (label && VIDEO.test(text)) return null
  if (label) text = text.slice(label[0].length)
  const labelled = label !== null && wordCount(text) >= 4
  const split: CreditSplit | null = labelled ? splitCredit(text) : e.credited
  const body = split
    ? split.caption
    : text.replace(/\s*(?:photo|image|credit|foto|bild)\s*:\s*$/i, '')
  const words = body.replace(/\s*(?:…|\.\.\.)$/, '')
  return {
    caption: body.trim(),
    credit: split?.credit ?? '',
    strong: split?.strong ?? false,
    labelled,
    key: wordKey(words),
  }
}

/** The headline is never a caption, though a copied page may repeat it like one. */
function isTaken(draft: Draft, key: string): boolean {
  return draft.headlineEntry !== null && draft.headlineEntry.key === key
}

interface Run {
  said: Said[]
  captions: Entry[]
  credits: Entry[]
  creditTexts: string[]
  labels: Entry[]
  last: number
}

/** Copies of the caption and credit lines that follow it directly, page labels between them allowed. */
function gather(draft: Draft, at: number, said: Said, inHead: boolean): Run {
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
    const other = e.open ? sayingOf(e) : null
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

function isProven(
  draft: Draft,
  at: number,
  said: Said,
  run: Run,
  credits: readonly Entry[],
  inHead: boolean,
): boolean {
  const e = draft.entries[at] as Entry
  const copies = run.captions.length
  const words = wordCount(said.caption)
  const strong = run.said.some((s) => s.strong) || credits.length > 0
  if (isName(said.caption) && !strong && copies < 2) return false
  if (copies >= 2) {
    if (strong || run.said.some((s) => s.labelled)) return true
    if (inHead) return words >= 3
    // In running text two equal short lines may be a refrain; a page's copies stand right below each other.
    return words >= 7 && copies % 2 === 0
  }
  if (said.labelled && !/^["“«„]/.test(said.caption)) return true
  if (said.strong) {
    if (isLastProse(draft, at) && e.stops) return false
    return inHead || words <= 60
  }
  if (credits.length > 0) {
    if (inHead) return words <= 80
    if (!e.stops) return words >= 3 && words <= 80
    const grouped = draft.usualGap > 0 && (credits[0] as Entry).gap === 0
    return grouped && e.words <= 80
  }
  // A name in brackets is a credit only where captions stand.
  return inHead && said.credit !== '' && words >= 4 && words <= 60
}

function isLastProse(draft: Draft, at: number): boolean {
  for (let i = at + 1; i < draft.entries.length; i++) {
    const e = draft.entries[i] as Entry
    if (e.open && isProse(e)) return false
  }
  return true
}

function build(
  first: number,
  run: Run,
  credits: readonly Entry[],
  leading: CreditSplit | null,
): Caption {
  let best = 0
  for (let i = 1; i < run.said.length; i++) {
    const [a, b] = [run.said[best] as Said, run.said[i] as Said]
    if (
      b.key.length > a.key.length ||
      (b.key === a.key && b.caption.length > a.caption.length) ||
      (b.key === a.key && b.credit !== '' && a.credit === '')
    )
      best = i
  }
  const chosen = run.said[best] as Said
  const credit =
    chosen.credit ||
    leading?.credit ||
    run.said.find((s) => s.credit !== '')?.credit ||
    run.creditTexts[0] ||
    ''
  return {
    caption: chosen.caption,
    credit: tidyCredit(credit),
    best: run.captions[best] as Entry,
    captions: run.captions,
    credits,
    labels: run.labels,
    first,
    last: run.last,
  }
}

function creditAfter(entries: readonly Entry[], at: number): CreditSplit | null {
  const next = entries[at + 1]
  return next ? creditOnly(next.text) : null
}

function nextOpen(entries: readonly Entry[], at: number, reach: number): number {
  for (let i = at + 1; i <= at + reach && i < entries.length; i++) if (entries[i]?.open) return i
  return -1
}
