/**
 * Makes figures out of captions, which a copied page shows two to four times (alt text, below the picture, in a gallery;
 * with and without credit). Copies go, the fullest stays, the credit gets its own field.
 */

import { creditOnly } from '../credit.ts'
import { type Draft, type Entry, type FigureDraft, isProse, move, remove } from '../draft.ts'
import { type Caption, CaptionFinder } from '../figures/find.ts'
import { sameCaption } from '../figures/saying.ts'
import { ordinal } from '../say.ts'
import { plain, scriptOf, wordCount, wordKey } from '../text.ts'
import { bodyIndex, headlineIndex } from '../zones.ts'
import type { Step } from './step.ts'

/** How many figures back a further copy is looked for. */
const FIGURES_BACK = 100

export const captions: Step = {
  id: 'captions',
  says: 'Makes one figure of a caption and its copies, with the credit in its own field.',
  run(draft) {
    const start = headlineIndex(draft)
    const finder = new CaptionFinder(draft)
    // Without running text there is no head: all of it is the body, where more proof is needed.
    const opening = draft.mode === 'fragment' ? 0 : bodyIndex(draft)
    const body = opening < draft.entries.length ? opening : 0
    for (let i = 0; i < draft.entries.length; i++) {
      const e = draft.entries[i] as Entry
      if (!e.open || i < start - 6) continue
      const found = finder.at(i, i < body)
      if (!found) continue
      place(draft, found, i < body)
      i = Math.max(i, found.last)
    }
  },
}

/** Makes the figure, or counts its lines as further copies of one that the story has already. */
function place(draft: Draft, c: Caption, inHead: boolean): void {
  const key = wordKey(c.caption)
  const known = draft.figures.slice(-FIGURES_BACK).find((f) => sameCaption(f.key, key))
  if (known) {
    if (known.credit === '') known.credit = c.credit
    for (const e of c.captions)
      remove(e, 'caption-repeat', `caption, ${ordinal(++known.copies)} copy`)
    for (const e of c.credits) remove(e, 'credit-repeat', 'credit, a further copy')
    for (const e of c.labels) remove(e, 'page-button', 'label of a picture')
    return
  }
  const figure: FigureDraft = { caption: c.caption, credit: c.credit, alt: '', key, copies: 1 }
  draft.figures.push(figure)
  const nth = draft.figures.length
  const both = c.credit !== '' && c.credits.length === 0
  move(c.best, 'caption', `became the caption${both ? ' and credit' : ''} of photo ${nth}`, figure)
  for (const e of c.captions) {
    if (e !== c.best) remove(e, 'caption-repeat', `caption, ${ordinal(++figure.copies)} copy`)
  }
  for (const [k, e] of c.credits.entries()) {
    if (k === 0) move(e, 'credit', `became the credit of photo ${nth}`, figure)
    else remove(e, 'credit-repeat', 'credit, a further copy')
  }
  for (const e of c.labels) remove(e, 'page-button', 'label of a picture')
  takeNeighbours(draft, c, figure, nth, inHead)
}

/** The alt text above a caption, and a second credit line below it. */
function takeNeighbours(
  draft: Draft,
  c: Caption,
  figure: FigureDraft,
  nth: number,
  inHead: boolean,
): void {
  const before = draft.entries[c.first - 1]
  if (before?.open && isAlt(draft, before, c, inHead)) {
    figure.alt = before.text
    move(before, 'alt', `became the alt text of photo ${nth}`, figure)
  }
  const after = draft.entries[c.last + 1]
  if (after?.open && figure.credit !== '' && after.words <= 10 && !after.stops) {
    const low = plain(after.text)
    const name = figure.credit.split(/[/,]/).map((p) =>
      plain(p)
        .replace(/^(?:ap photo|by)\s*/, '')
        .trim(),
    )
    if (
      name.some((p) => p.length > 3 && low.includes(p)) &&
      (creditOnly(after.text) || /,/.test(after.text))
    ) {
      remove(after, 'credit-repeat', 'credit, a further copy')
    }
  }
}

function isAlt(draft: Draft, e: Entry, c: Caption, inHead: boolean): boolean {
  if (e.hint.kind !== 'text' || e.kind === 'nav' || e.words > 60 || e.words === 0) return false
  if (e === draft.headlineEntry || /[?:]$/.test(e.text)) return false
  // Another language than the story, right at the caption: the picture's text elsewhere.
  const gap = (draft.entries[c.first] as Entry).gap
  if (gap === 0 && scriptOf(e.text) !== scriptOf(c.caption) && e.words >= 3) return true
  const grouped = gap === 0 && draft.usualGap > 0
  if (grouped && (c.credits.length > 0 || c.credit !== '')) return true
  if (e.stops && (!inHead || e.words > 8)) return false
  if (isProse(e)) return false
  return (
    e.words <= (inHead ? 14 : 6) &&
    (inHead
      ? sharesWord(e.text, c.caption) || /^[\p{Lu}\d-]+$/u.test(e.text)
      : sharesWord(e.text, c.caption))
  )
}

/** One word of four letters or more in common, whatever its ending. */
function sharesWord(a: string, b: string): boolean {
  const stems = new Set(
    wordKey(b)
      .split(' ')
      .filter((w) => w.length >= 4)
      .map((w) => w.slice(0, 6)),
  )
  return (
    wordKey(a)
      .split(' ')
      .some((w) => w.length >= 4 && stems.has(w.slice(0, 6))) && wordCount(a) > 0
  )
}
