/** Makes figures of what an HTML page itself calls picture, caption and credit. */

import { sameCaption } from '../captions.ts'
import { type CreditSplit, creditOnly, splitCredit, tidyCredit } from '../credit.ts'
import { type Draft, type Entry, type FigureDraft, move, remove } from '../draft.ts'
import { ordinal } from '../say.ts'
import { wordCount, wordKey } from '../text.ts'
import { bodyIndex, headlineIndex } from '../zones.ts'
import type { Step } from './step.ts'

interface Parts {
  readonly image: Entry | null
  captions: Entry[]
  readonly credits: Entry[]
  readonly others: Entry[]
  at: number
}

const FILE_NAME =
  /\.(?:jpe?g|png|gif|webp|svg|avif)$|^(?:img|image|dsc|photo|picture|screenshot)[-_ ]?\d*$/i

export const pageFigures: Step = {
  id: 'page-figures',
  says: 'Makes figures of the pictures, captions and credits that a page names.',
  run(draft) {
    if (draft.form !== 'html') return
    const head = draft.mode === 'fragment' ? 0 : Math.max(0, headlineIndex(draft) - 8)
    const body = draft.mode === 'fragment' ? 0 : bodyIndex(draft)
    for (const parts of groups(draft).values())
      place(draft, parts, parts.at >= head, parts.at < body)
  },
}

/** Pictures, captions and credits by the number of their figure, in order. */
function groups(draft: Draft): Map<number, Parts> {
  const found = new Map<
    number,
    { image: Entry | null; captions: Entry[]; credits: Entry[]; others: Entry[]; at: number }
  >()
  for (const [i, e] of draft.entries.entries()) {
    const { hint } = e
    if (!e.open || (hint.kind !== 'image' && hint.kind !== 'caption' && hint.kind !== 'credit'))
      continue
    let parts = found.get(hint.figure)
    if (!parts) {
      parts = { image: null, captions: [], credits: [], others: [], at: i }
      found.set(hint.figure, parts)
    }
    if (hint.kind === 'image') {
      if (parts.image === null) parts.image = e
      else parts.others.push(e)
    } else if (hint.kind === 'credit') parts.credits.push(e)
    else parts.captions.push(e)
  }
  return found
}

function place(draft: Draft, parts: Parts, inStory: boolean, inHead: boolean): void {
  for (const e of parts.others) drop(e)
  for (const e of parts.captions.filter((c) => c.kind === 'button' || c.kind === 'share'))
    remove(e, 'page-button', 'page button')
  parts.captions = parts.captions.filter((e) => e.open)
  if (
    parts.captions.length > 0 &&
    parts.credits.length === 0 &&
    parts.captions.every((e) => e.linkedWhole && !e.credited)
  )
    return dropAll(parts)
  const said = words(parts)
  const alt = parts.image && !FILE_NAME.test(parts.image.text) ? parts.image.text : ''
  if (said.caption === '' && said.credit === '') {
    // A picture without a word about it: the story's if it stands in the story and says what it shows.
    if (!parts.image) return
    const told = splitCredit(alt)
    if (inStory && told?.strong) return fromAlt(draft, parts.image, told)
    if (!inStory || wordCount(alt, 3) < 3 || (inHead && draft.mode === 'story'))
      return drop(parts.image)
  }
  if (!inStory) return dropAll(parts)
  const caption = said.caption === '' && said.credit !== '' && alt !== '' ? alt : said.caption
  const key = wordKey(caption)
  const known =
    key === '' ? undefined : draft.figures.slice(-100).find((f) => sameCaption(f.key, key))
  if (known) {
    if (known.credit === '') known.credit = said.credit
    for (const e of parts.captions)
      remove(e, 'caption-repeat', `caption, ${ordinal(++known.copies)} copy`)
    for (const e of parts.credits) remove(e, 'credit-repeat', 'credit, a further copy')
    if (parts.image) drop(parts.image)
    return
  }
  const figure: FigureDraft = {
    caption,
    credit: said.credit,
    alt: alt === caption ? '' : alt,
    key,
    copies: 1,
  }
  draft.figures.push(figure)
  const nth = draft.figures.length
  const [first] = parts.captions
  if (parts.image) {
    const became = first === undefined && caption === alt && alt !== '' ? 'caption' : 'alt'
    if (parts.image.text === '') remove(parts.image, 'empty-picture', 'picture without alt text')
    else
      move(
        parts.image,
        became,
        `became the ${became === 'alt' ? 'alt text' : 'caption'} of photo ${nth}`,
        figure,
      )
  }
  const both = said.credit !== '' && parts.credits.length === 0
  for (const [k, e] of parts.captions.entries()) {
    if (said.dropped.has(e))
      remove(e, 'caption-repeat', `caption, ${ordinal(++figure.copies)} copy`)
    else
      move(
        e,
        'caption',
        `became the caption${both && k === parts.captions.length - 1 ? ' and credit' : ''} of photo ${nth}`,
        figure,
      )
  }
  for (const e of parts.credits) {
    if (said.dropped.has(e)) remove(e, 'credit-repeat', 'credit, a further copy')
    else move(e, 'credit', `became the credit of photo ${nth}`, figure)
  }
}

/** No caption, but an alt text that is one, credit and all. */
function fromAlt(draft: Draft, image: Entry, told: CreditSplit): void {
  const key = wordKey(told.caption)
  if (draft.figures.some((f) => sameCaption(f.key, key))) return drop(image)
  const figure: FigureDraft = {
    caption: told.caption,
    credit: told.credit,
    alt: '',
    key,
    copies: 1,
  }
  draft.figures.push(figure)
  move(image, 'caption', `became the caption and credit of photo ${draft.figures.length}`, figure)
}

interface Words {
  readonly caption: string
  readonly credit: string
  /** Lines that only repeat others. */
  readonly dropped: ReadonlySet<Entry>
}

/** Caption and credit of the lines; a credit may stand in a line of its own or at the end of the caption. */
function words(parts: Parts): Words {
  const dropped = new Set<Entry>()
  const captions: string[] = []
  const credits: string[] = []
  const addCredit = (raw: string): boolean => {
    const credit = tidyCredit(raw)
    if (credit === '' || credits.some((c) => wordKey(c) === wordKey(credit))) return false
    credits.push(credit)
    return true
  }
  for (const e of parts.captions) {
    const text = withoutLabel(e.text)
    const only = creditOnly(text)
    if (only?.strong && captions.length > 0) {
      if (!addCredit(only.credit)) dropped.add(e)
    } else if (captions.some((c) => sameCaption(wordKey(c), wordKey(text)))) dropped.add(e)
    else captions.push(text)
  }
  for (const e of parts.credits) {
    const split = splitCredit(e.text)
    if (split && captions.length === 0 && wordCount(split.caption, 6) >= 6) {
      captions.push(split.caption)
      addCredit(split.credit)
    } else if (!addCredit(e.text)) dropped.add(e)
  }
  let caption = captions.join(' ')
  // The credit element may stand inside the caption's words as well.
  for (const c of credits) {
    if (caption.endsWith(c))
      caption = caption
        .slice(0, -c.length)
        .replace(/[\s|,;:(–—-]+$/, '')
        .replace(/\s*(?:credit|photo|image|copyright|source)\s*$/i, '')
  }
  const split = splitCredit(caption)
  if (split && (credits.length === 0 || split.strong)) {
    caption = split.caption
    addCredit(split.credit)
  }
  if (captions.length > 0 && credits.length === 0) {
    const only = creditOnly(caption)
    if (only?.strong) return { caption: '', credit: only.credit, dropped }
  }
  return { caption: caption.trim(), credit: credits[0] ?? '', dropped }
}

const LABEL =
  /^(?:(?:image|photo|picture|media|video)\s?caption|caption|image|photo|picture|bildunterschrift|légende)\s*:\s*|^(?:image|media|photo|video) caption\s*(?:,\s*)?/i

function withoutLabel(text: string): string {
  return text.replace(LABEL, '').replace(/\s*(?:hide caption|toggle caption)$/i, '')
}

function drop(e: Entry): void {
  remove(
    e,
    'empty-picture',
    e.text === '' ? 'picture without a word about it' : 'picture without a caption',
  )
}

function dropAll(parts: Parts): void {
  for (const e of [...parts.captions, ...parts.credits])
    remove(e, 'related', 'caption outside the story')
  if (parts.image) drop(parts.image)
}
