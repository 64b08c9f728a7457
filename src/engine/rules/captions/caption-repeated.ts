import type { PreparedUnit } from '../../prepare/copy.ts'
import { normalise } from '../../prepare/normalise.ts'
import { defineRule } from '../define.ts'
import { withoutCredit } from './credit.ts'

export const captionRepeated = defineRule({
  id: 'caption-repeated',
  severity: 'warning',
  looksAt: 'article',
  message: 'Same words as another text. Write a caption for this picture.',
  why: 'A caption that repeats the headline or another caption says nothing about this picture.',
  source: 'KU; GDN; scraped pages',
  version: 1,
  examples: {
    bad: [
      {
        figures: [{ caption: 'Ferries at anchor.' }, { caption: 'Ferries at anchor.' }],
        where: 'figures[1].caption',
        text: 'Ferries at anchor.',
      },
      {
        headline: 'Tram tests start in Orlo',
        figures: [{ caption: 'Tram tests start in Orlo.' }],
        where: 'figures[0].caption',
        text: 'Tram tests start in Orlo.',
      },
      {
        figures: [{ caption: 'A view of the camp. (AFP)' }, { caption: 'A view of the camp' }],
        where: 'figures[1].caption',
        text: 'A view of the camp',
      },
    ],
    good: [
      { figures: [{ caption: 'Ferries at anchor.' }, { caption: 'Crew on the upper deck.' }] },
      {
        figures: [
          { caption: 'Ferries at anchor on May 3, 2024.' },
          { caption: 'Ferries at anchor on May 4, 2024.' },
        ],
      },
      { figures: [{ caption: '' }, { caption: '' }] },
    ],
  },
  check(copy, report) {
    if (copy.figures.length === 0) return
    const earlier = new Map<string, string>()
    if (copy.headline.normal !== '') earlier.set(copy.headline.normal, 'the headline')
    for (const figure of copy.figures) {
      const { caption } = figure
      const words = wordsOf(caption, copy.style)
      if (words === '') continue
      const same = earlier.get(words)
      if (same === undefined) {
        earlier.set(words, `picture ${figure.index + 1}`)
        continue
      }
      report({
        unit: caption,
        span: { start: 0, end: caption.text.length },
        message: `Same words as ${same}. Write a caption for this picture.`,
      })
    }
  },
})

/** What a caption says, to compare: normalised, without a credit at its end. */
function wordsOf(caption: PreparedUnit, style: Parameters<typeof withoutCredit>[1]): string {
  const bare = withoutCredit(caption.text, style)
  return bare === caption.text ? caption.normal : normalise(bare) || caption.normal
}
