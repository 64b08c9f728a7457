/** Caption and credit of a figure as an HTML page builds it: lines that its elements call caption, credit, picture. */
import { creditOnly, splitCredit, tidyCredit } from '../credit.ts'
import type { Entry } from '../draft.ts'
import { wordCount, wordKey } from '../text.ts'
import { sameCaption } from './saying.ts'

export interface PageFigure {
  image: Entry | null
  captions: Entry[]
  readonly credits: Entry[]
  /** Further pictures of the same figure: other sizes, a lazy copy. */
  readonly others: Entry[]
  /** Index of its first line. */
  readonly at: number
}

export interface PageWords {
  readonly caption: string
  readonly credit: string
  /** Lines that only repeat others. */
  readonly repeats: ReadonlySet<Entry>
}

const LABEL =
  /^(?:(?:image|photo|picture|media|video)\s?caption|caption|image|photo|picture|bildunterschrift|légende)\s*:\s*|^(?:image|media|photo|video) caption\s*(?:,\s*)?/i

/** A credit may stand in a line of its own or at the end of the caption; of several the first counts. */
export function pageWords(parts: PageFigure): PageWords {
  const repeats = new Set<Entry>()
  const captions: string[] = []
  const credits: string[] = []
  const credit = (raw: string, from: Entry) => {
    const tidy = tidyCredit(raw)
    if (tidy === '' || credits.some((c) => wordKey(c) === wordKey(tidy))) repeats.add(from)
    else credits.push(tidy)
  }
  for (const e of parts.captions) {
    const text = withoutLabel(e.text)
    const only = creditOnly(text)
    if (only?.strong && captions.length > 0) credit(only.credit, e)
    else if (captions.some((c) => sameCaption(wordKey(c), wordKey(text)))) repeats.add(e)
    else captions.push(text)
  }
  for (const e of parts.credits) {
    const split = splitCredit(e.text)
    // An element called credit may hold the whole caption.
    if (split && captions.length === 0 && wordCount(split.caption, 6) >= 6) {
      captions.push(split.caption)
      credits.push(tidyCredit(split.credit))
    } else credit(e.text, e)
  }
  return { ...together(captions.join(' '), credits), repeats }
}

/** The caption without the credits that its element holds as well. */
function together(joined: string, credits: readonly string[]): { caption: string; credit: string } {
  let caption = joined
  for (const c of credits) {
    if (!caption.endsWith(c)) continue
    caption = caption
      .slice(0, -c.length)
      .replace(/[\s|,;:(–—-]+$/, '')
      .replace(/\s*(?:credit|photo|image|copyright|source)\s*$/i, '')
  }
  const [first] = credits
  if (first === undefined) {
    const only = creditOnly(caption)
    if (only?.strong) return { caption: '', credit: only.credit }
  }
  const split = splitCredit(caption)
  if (split && (first === undefined || split.strong)) {
    return { caption: split.caption, credit: first ?? split.credit }
  }
  return { caption: caption.trim(), credit: first ?? '' }
}

function withoutLabel(text: string): string {
  return text.replace(LABEL, '').replace(/\s*(?:hide caption|toggle caption)$/i, '')
}
