/** Makes figures of what an HTML page itself calls picture, caption and credit. */
import { type CreditSplit, splitCredit } from '../credit.ts'
import { type Draft, type Entry, type FigureDraft, move, remove } from '../draft.ts'
import { type PageFigure, type PageWords, pageWords } from '../figures/page-words.ts'
import { sameCaption } from '../figures/saying.ts'
import { isCertainResidue } from '../reading.ts'
import { ordinal } from '../say.ts'
import { wordCount, wordKey } from '../text.ts'
import { bodyIndex, headlineIndex } from '../zones.ts'
import type { Step } from './step.ts'

/** Captions this many lines above the headline are the story's. */
const ABOVE = 8
/** How many figures back a further copy is looked for. */
const FIGURES_BACK = 100
/** More lines than these are no caption but a gallery in one element. */
const GALLERY = 8
const FILE_NAME =
  /\.(?:jpe?g|png|gif|webp|svg|avif)$|^(?:img|image|dsc|photo|picture|screenshot)[-_ ]?\d*$/i

export const pageFigures: Step = {
  id: 'page-figures',
  says: 'Makes figures of the pictures, captions and credits that a page names.',
  run(draft) {
    if (draft.form !== 'html') return
    const isStory = draft.mode === 'story'
    const head = isStory ? Math.max(0, headlineIndex(draft) - ABOVE) : 0
    const body = isStory ? bodyIndex(draft) : 0
    for (const parts of groups(draft).values())
      place(draft, parts, parts.at >= head, parts.at < body)
  },
}

/** Pictures, captions and credits by the number of their figure, in order. */
function groups(draft: Draft): Map<number, PageFigure> {
  const found = new Map<number, PageFigure>()
  for (const [at, e] of draft.entries.entries()) {
    const { hint } = e
    if (!e.open || !(hint.kind === 'image' || hint.kind === 'caption' || hint.kind === 'credit')) {
      continue
    }
    let parts = found.get(hint.figure)
    if (!parts) {
      parts = { image: null, captions: [], credits: [], others: [], at }
      found.set(hint.figure, parts)
    }
    if (hint.kind === 'credit') parts.credits.push(e)
    else if (hint.kind === 'caption') parts.captions.push(e)
    else if (parts.image === null) parts.image = e
    else parts.others.push(e)
  }
  return found
}

function place(draft: Draft, parts: PageFigure, inStory: boolean, inHead: boolean): void {
  for (const e of parts.others) dropPicture(e)
  for (const e of parts.captions) {
    if (isCertainResidue(e.kind)) remove(e, 'page-button', 'page text beside a picture')
  }
  if (parts.captions.length > GALLERY) {
    for (const e of parts.captions) remove(e, 'embed', 'gallery of pictures')
  }
  parts.captions = parts.captions.filter((e) => e.open)
  const said = pageWords(parts)
  const alt = parts.image && !FILE_NAME.test(parts.image.text) ? parts.image.text : ''
  if (said.caption === '' && said.credit === '') placeBare(draft, parts.image, alt, inStory, inHead)
  else if (!inStory || isCard(parts)) dropAll(parts)
  else placeSaid(draft, parts, said, alt)
}

/** A picture without a word about it: the story's if it stands in the story and its alt text says what it shows. */
function placeBare(
  draft: Draft,
  image: Entry | null,
  alt: string,
  inStory: boolean,
  inHead: boolean,
): void {
  if (!image) return
  const told = splitCredit(alt)
  if (inStory && told?.strong) fromAlt(draft, image, told)
  else if (!inStory || wordCount(alt, 3) < 3 || (inHead && draft.mode === 'story')) {
    dropPicture(image)
  } else {
    const figure = figureOf(draft, '', '', alt)
    move(image, 'alt', `became the alt text of photo ${draft.figures.length}`, figure)
  }
}

/** No caption, but an alt text that is one, credit and all. */
function fromAlt(draft: Draft, image: Entry, told: CreditSplit): void {
  if (knownFigure(draft, told.caption)) {
    dropPicture(image)
    return
  }
  const figure = figureOf(draft, told.caption, told.credit, '')
  const nth = draft.figures.length
  move(image, 'caption', `became the caption and credit of photo ${nth}`, figure)
}

/** The picture of a link to another story: its "caption" is a link. */
function isCard(parts: PageFigure): boolean {
  return (
    parts.credits.length === 0 &&
    parts.captions.length > 0 &&
    parts.captions.every((e) => e.linkedWhole && !e.credited)
  )
}

function placeSaid(draft: Draft, parts: PageFigure, said: PageWords, alt: string): void {
  // If a picture has a credit line and no caption, its alt text is the caption.
  const altIsCaption = said.caption === '' && alt !== ''
  const caption = altIsCaption ? alt : said.caption
  const known = knownFigure(draft, caption)
  if (known) {
    if (known.credit === '') known.credit = said.credit
    for (const e of parts.captions) repeat(e, known)
    for (const e of parts.credits) remove(e, 'credit-repeat', 'credit, a further copy')
    if (parts.image) dropPicture(parts.image)
    return
  }
  const figure = figureOf(draft, caption, said.credit, altIsCaption || alt === caption ? '' : alt)
  const nth = draft.figures.length
  if (parts.image) placeImage(parts.image, figure, nth, altIsCaption)
  const last = parts.captions[parts.captions.length - 1]
  for (const e of parts.captions) {
    const both = e === last && said.credit !== '' && parts.credits.length === 0
    if (said.repeats.has(e)) repeat(e, figure)
    else
      move(e, 'caption', `became the caption${both ? ' and credit' : ''} of photo ${nth}`, figure)
  }
  for (const e of parts.credits) {
    if (said.repeats.has(e)) remove(e, 'credit-repeat', 'credit, a further copy')
    else move(e, 'credit', `became the credit of photo ${nth}`, figure)
  }
}

function placeImage(image: Entry, figure: FigureDraft, nth: number, isCaption: boolean): void {
  if (image.text === '') remove(image, 'empty-picture', 'picture without alt text')
  else if (isCaption) move(image, 'caption', `became the caption of photo ${nth}`, figure)
  else if (figure.alt !== '') move(image, 'alt', `became the alt text of photo ${nth}`, figure)
  else remove(image, 'caption-repeat', 'alt text that repeats the caption or is a file name')
}

function figureOf(draft: Draft, caption: string, credit: string, alt: string): FigureDraft {
  const figure: FigureDraft = { caption, credit, alt, key: wordKey(caption), copies: 1 }
  draft.figures.push(figure)
  return figure
}

function knownFigure(draft: Draft, caption: string): FigureDraft | undefined {
  const key = wordKey(caption)
  return draft.figures.slice(-FIGURES_BACK).find((f) => sameCaption(f.key, key))
}

function repeat(e: Entry, figure: FigureDraft): void {
  remove(e, 'caption-repeat', `caption, ${ordinal(++figure.copies)} copy`)
}

function dropPicture(e: Entry): void {
  const why = e.text === '' ? 'picture without a word about it' : 'picture without a caption'
  remove(e, 'empty-picture', why)
}

function dropAll(parts: PageFigure): void {
  for (const e of [...parts.captions, ...parts.credits]) {
    remove(e, 'related', 'caption outside the story')
  }
  if (parts.image) dropPicture(parts.image)
}
