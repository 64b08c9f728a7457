/** The cleaning steps of one story, in their order. A step is added by one file beside this one and one line here. */
import { advertisements } from './advertisements.ts'
import { attributions } from './attributions.ts'
import { authorNotes } from './author-notes.ts'
import { besideResidue } from './beside-residue.ts'
import { bylines } from './bylines.ts'
import { captions } from './captions.ts'
import { cards } from './cards.ts'
import { commentLines } from './comment-lines.ts'
import { copyrightLines } from './copyright-lines.ts'
import { dateline } from './dateline.ts'
import { embeds } from './embeds.ts'
import { furniture } from './furniture.ts'
import { headLeftovers } from './head-leftovers.ts'
import { headline } from './headline.ts'
import { headlineRepeats } from './headline-repeats.ts'
import { linkLines } from './link-lines.ts'
import { linkedLists } from './linked-lists.ts'
import { newsletters } from './newsletters.ts'
import { pageButtons } from './page-buttons.ts'
import { pageFigures } from './page-figures.ts'
import { pointers } from './pointers.ts'
import { secondStory } from './second-story.ts'
import { shareButtons } from './share-buttons.ts'
import { signOffs } from './sign-offs.ts'
import { standfirst } from './standfirst.ts'
import type { Step } from './step.ts'
import { tail } from './tail.ts'
import { updateLines } from './update-lines.ts'

export const STEPS: readonly Step[] = [
  // What the page says of itself, then the headline: everything else is judged by where it stands to it.
  furniture,
  headline,
  standfirst,
  headlineRepeats,
  // What ends a story, before lines of it are taken one by one.
  secondStory,
  signOffs,
  tail,
  linkedLists,
  // Lines that no story has, each kind by itself.
  pageButtons,
  shareButtons,
  commentLines,
  advertisements,
  newsletters,
  pointers,
  authorNotes,
  embeds,
  copyrightLines,
  // Who and what stands round the story.
  bylines,
  cards,
  pageFigures,
  captions,
  updateLines,
  headLeftovers,
  besideResidue,
  linkLines,
  attributions,
  // Last: it changes a paragraph's text.
  dateline,
]
