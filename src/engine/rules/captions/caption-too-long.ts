import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'
import { withoutCredit } from './credit.ts'

const MOST_SENTENCES = 2

export const captionTooLong = defineRule({
  id: 'caption-too-long',
  severity: 'warning',
  looksAt: 'figure',
  message: 'Two sentences at most: what we see, then why it matters.',
  why: 'A caption is read at a glance. What needs a third sentence belongs in the story.',
  source: 'AP; RTR',
  version: 1,
  examples: {
    bad: [
      {
        figures: [
          { caption: 'Nurses wave at St. Orla on Jan. 4, 2024. It was shut. It has twelve beds.' },
        ],
        where: 'figures[0].caption',
        text: 'It has twelve beds.',
      },
      {
        figures: [
          { caption: 'A swan walks. A guard follows it. The swan wins. Trains wait. (AFP)' },
        ],
        where: 'figures[0].caption',
        text: 'The swan wins. Trains wait.',
      },
      {
        locale: 'de-DE',
        figures: [{ caption: 'Ein Kran steht still. Der Wind dreht. Niemand geht hinauf.' }],
        where: 'figures[0].caption',
        text: 'Niemand geht hinauf.',
      },
    ],
    good: [
      {
        figures: [
          {
            caption:
              'Dr. J. K. Vane visits St. Orla on Jan. 4, 2024. The clinic had been shut for a year.',
          },
        ],
      },
      {
        figures: [{ caption: 'Kell lands in Orlo. She said: “I saw the light. I swam. I slept.”' }],
      },
      { figures: [{ caption: 'A swan walks. A guard follows it. (Ines Corvo/AFP)' }] },
      { figures: [{ caption: 'A swan walks. A guard follows it. Photo: Ines Corvo' }] },
      { figures: [{ caption: 'The band plays ... and plays. Then it stops.' }] },
      { figures: [{ caption: '' }] },
    ],
  },
  check({ caption }, copy, report) {
    const third = caption.sentences[MOST_SENTENCES]
    if (third === undefined || isBlank(caption.text)) return
    const end = withoutCredit(caption.text, copy.style).trimEnd().length
    if (third.start < end) report({ unit: caption, span: { start: third.start, end } })
  },
})
