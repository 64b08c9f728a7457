import { captionStyleWords } from '#engine/words/captionStyle.ts'
import { phraseAt, phrasesIn } from '../../prepare/phrases.ts'
import { defineRule } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'

export const captionLabelWords = defineRule({
  id: 'caption-label-words',
  severity: 'info',
  looksAt: 'block',
  message: 'Cut the label and say what happens.',
  why: 'Readers see that it is a picture, and nobody sees what another person thinks.',
  source: 'RTR; NPR; WAI',
  version: 1,
  examples: {
    bad: [
      ...[
        ['Pictured is Marta Kell.', 'Pictured'],
        ['Marta Kell (pictured) waits for the count.', 'pictured'],
        ['The pier is seen here in May 2019.', 'is seen here'],
        ['This photo shows the pier in Orlo.', 'This photo shows'],
        ['Kell speaks while Ola Brandt looks on.', 'looks on'],
        ['Kell ponders the result of the count.', 'ponders'],
      ].map(([caption = '', text = '']) => ({
        figures: [{ caption }],
        where: 'figures[0].caption',
        text,
      })),
      {
        figures: [{ alt: 'Photo of two women on a quay' }],
        where: 'figures[0].alt',
        text: 'Photo of',
      },
      {
        locale: 'fr-FR',
        figures: [{ alt: 'Image d’un filet vert' }],
        where: 'figures[0].alt',
        text: 'Image d',
      },
      {
        locale: 'de-DE',
        figures: [{ caption: 'Das Bild zeigt den Hafen von Orlo.' }],
        where: 'figures[0].caption',
        text: 'Das Bild zeigt',
      },
    ],
    good: [
      { figures: [{ caption: 'Marta Kell waits for the count.' }] },
      { figures: [{ caption: 'A poster reads “This photo shows a liar”.' }] },
      { figures: [{ caption: 'Kell holds a photo of her father.' }] },
      { figures: [{ alt: 'A woman holds a photo of a boat' }] },
      { body: ['The pier is seen here as a gift.'] },
    ],
  },
  check(unit, copy, report) {
    if (unit.kind !== 'caption' && unit.kind !== 'alt') return
    const words = captionStyleWords(copy.profile.language)
    if (unit.kind === 'alt') {
      const found = phraseAt(unit.tokens, 0, words.altLabels)
      if (found === null) return
      const rest = unit.tokens.start[found.last + 1]
      const insert = rest === undefined ? '' : unit.text.charAt(rest).toUpperCase()
      report({
        unit,
        span: { start: found.start, end: found.end },
        ...(rest === undefined
          ? {}
          : {
              fix: {
                label: 'Cut',
                safe: false,
                steps: [
                  { type: 'replace', unit: unit.ref, start: found.start, end: rest + 1, insert },
                ],
              },
            }),
      })
      return
    }
    for (const { start, end } of phrasesIn(unit.tokens, words.labels)) {
      if (isQuotedAt(unit, start)) continue
      const bracket = unit.text[start - 1] === '(' && unit.text[end] === ')'
      const from = start - (unit.text[start - 2] === ' ' ? 2 : 1)
      report({
        unit,
        span: { start, end },
        ...(bracket
          ? {
              fix: {
                label: 'Cut',
                safe: false,
                steps: [{ type: 'replace', unit: unit.ref, start: from, end: end + 1, insert: '' }],
              },
            }
          : {}),
      })
    }
  },
})
