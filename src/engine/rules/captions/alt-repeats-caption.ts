import { normalise } from '../../prepare/normalise.ts'
import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'
import { withoutCredit } from './credit.ts'

export const altRepeatsCaption = defineRule({
  id: 'alt-repeats-caption',
  severity: 'warning',
  looksAt: 'figure',
  message: 'Alt text repeats the caption, so screen readers say it twice. Describe the picture.',
  why: 'The caption tells the news of the picture, the alt text what can be seen in it.',
  source: 'WAI',
  version: 1,
  examples: {
    bad: [
      {
        figures: [{ caption: 'Nets dry at Orlo.', alt: 'Nets dry at Orlo.' }],
        where: 'figures[0].alt',
        text: 'Nets dry at Orlo.',
      },
      {
        figures: [{ caption: 'Nets dry at Orlo’s quay. (AFP)', alt: "nets dry at Orlo's quay" }],
        where: 'figures[0].alt',
        text: "nets dry at Orlo's quay",
      },
    ],
    good: [
      { figures: [{ caption: 'Nets dry at Orlo.', alt: 'Green nets hang over a sea wall' }] },
      { figures: [{ caption: 'Nets dry at Orlo.', alt: 'Nets dry at Orlo in the rain' }] },
      { figures: [{ caption: '', alt: 'Green nets' }] },
    ],
  },
  check({ caption, alt }, copy, report) {
    if (isBlank(alt.text) || isBlank(caption.text)) return
    if (alt.normal !== caption.normal) {
      // Cheap test first: a caption that the alt text repeats begins like it.
      if (!caption.normal.startsWith(alt.normal)) return
      if (alt.normal !== normalise(withoutCredit(caption.text, copy.style))) return
    }
    report({ unit: alt, span: { start: 0, end: alt.text.length } })
  },
})
