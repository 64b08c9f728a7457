/** Recognises captions in lines of text: by their copies, their credit, their label or a credit line beside them. */
import { isName } from '../bylines.ts'
import { type CreditSplit, creditOnly, tidyCredit } from '../credit.ts'
import { type Draft, type Entry, isProse } from '../draft.ts'
import { endsSentence, scriptOf, wordCount } from '../text.ts'
import { gather, type Run } from './run.ts'
import { type Said, Sayings } from './saying.ts'

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

export class CaptionFinder {
  private readonly draft: Draft
  private readonly sayings = new Sayings()
  /** Index of the story's last line of running text. */
  private readonly lastProse: number

  constructor(draft: Draft) {
    this.draft = draft
    this.lastProse = draft.entries.findLastIndex((e) => e.open && isProse(e))
  }

  /** The caption that begins at this line, or null. `inHead`: above the running text, where less proof is needed. */
  at(at: number, inHead: boolean): Caption | null {
    const { draft, sayings } = this
    const { entries } = draft
    const first = entries[at] as Entry
    if (first.hint.kind !== 'text' && first.hint.kind !== 'heading') return null
    if (isForeignCopy(draft, at)) return null
    const leading = creditOnly(first.text)
    const start = leading?.strong ? nextOpen(entries, at, 1) : at
    if (start < 0) return null
    const lead = entries[start] as Entry
    const said = sayings.of(lead)
    if (!said || said.key === '' || isTaken(draft, said.key)) return null
    if (leading?.strong && !(said.labelled || creditAfter(entries, start) === null)) return null
    const run = gather(draft, sayings, start, said, inHead)
    const credits = leading?.strong ? [first, ...run.credits] : run.credits
    if (leading?.strong && !said.labelled && run.captions.length < 2) return null
    if (!this.isProven(start, said, run, credits, inHead)) return null
    return build(at, run, credits, leading)
  }

  private isProven(
    at: number,
    said: Said,
    run: Run,
    credits: readonly Entry[],
    inHead: boolean,
  ): boolean {
    const { draft } = this
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
      // What closes a story with an agency in brackets is its last paragraph, signed.
      if (at >= this.lastProse && endsSentence(said.caption)) return false
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
}

/** The caption in another language than the story, right above the one in its own: that one takes it as alt text. */
function isForeignCopy(draft: Draft, at: number): boolean {
  const [e, next] = [draft.entries[at], draft.entries[at + 1]]
  if (!e || !next?.open || next.gap > 0 || !e.credited?.strong || !next.credited?.strong)
    return false
  const own = scriptOf(draft.headline)
  return own !== '' && scriptOf(e.text) !== own && scriptOf(next.text) === own
}

/** The headline is never a caption, though a copied page may repeat it like one. */
function isTaken(draft: Draft, key: string): boolean {
  return draft.headlineEntry !== null && draft.headlineEntry.key === key
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
