import type { Span } from '#shared/text/span.ts'
import { maySame, nameIn, sourceSpeaker } from '../../integrity/index.ts'
import type { Lexicon } from '../../prepare/lexicon.ts'
import type { StoryQuote, UnitSpan } from '../../prepare/story-quotes.ts'
import { defineRule } from '../define.ts'
import { isQuotedAt } from '../quotedAt.ts'
import { comparedQuotes } from './compared.ts'

export const quoteSpeakerChanged = defineRule({
  id: 'quote-speaker-changed',
  severity: 'error',
  looksAt: 'quotes',
  message: 'The source gives this quote to somebody else.',
  why: 'Right words in the wrong mouth are a wrong quotation.',
  source: 'AFP; RTR',
  version: 1,
  examples: {
    bad: [
      {
        source: '“It leaks at every seam,” Vane said.',
        body: ['“It leaks at every seam,” Kell said.'],
        where: 'body[0]',
        text: 'Kell',
      },
      {
        locale: 'en-GB',
        source: '“This is the best news in a decade,” said Rui Tavaro. Hana Oduya chairs the fund.',
        body: ['“This is the best news in a decade,” said Hana Oduya.'],
        where: 'body[0]',
        text: 'Hana Oduya',
      },
      {
        source: 'Mayor Idris Vane said the tunnel was “older than any of us here.”',
        body: ['The tunnel is “older than any of us here,” according to Marta Kell.'],
        where: 'body[0]',
        text: 'Marta Kell',
      },
      {
        locale: 'ar',
        source: 'قال سمير الحداد: «ستعود القوارب قبل نهاية الشهر.»',
        body: ['قالت ليلى النجار: «ستعود القوارب قبل نهاية الشهر.»'],
        where: 'body[0]',
        text: 'ليلى النجار',
      },
      // Who comes after the stop is nobody's surname.
      {
        locale: 'en-GB',
        source: '“This is the best news in a decade,” said Rui Tavaro. Oduya left.',
        body: ['“This is the best news in a decade,” said Oduya.'],
        where: 'body[0]',
        text: 'Oduya',
      },
    ],
    good: [
      {
        source: '“It leaks at every seam,” Vane said.',
        body: ['“It leaks at every seam,” Vane said.'],
      },
      // A pronoun or a role on either side may be the same person.
      {
        source: '“It leaks at every seam,” the harbour master said.',
        body: ['“It leaks at every seam,” Kell said.'],
      },
      {
        source: 'Idris Vane came late. “It leaks at every seam,” he said.',
        body: ['“It leaks at every seam,” the engineer said.'],
      },
      // Spellings and parts of one name.
      {
        source: '“It leaks at every seam,” Sara Lindqvist said.',
        body: ['“It leaks at every seam,” Lindquist said.'],
      },
      {
        source: 'Marta Kell runs the port. “It leaks at every seam,” Marta said.',
        body: ['“It leaks at every seam,” Kell said.'],
      },
      {
        source: '“It leaks at every seam,” Mayor Kell said.',
        body: ['“It leaks at every seam,” Dr. Marta Kell said.'],
      },
      {
        locale: 'ar',
        source: 'قال الناطق باسم الميناء: «ستعود القوارب قبل نهاية الشهر.»',
        body: ['قالت ليلى النجار: «ستعود القوارب قبل نهاية الشهر.»'],
      },
      {
        locale: 'ar',
        source: 'قالت الوزيرة ليلى النجار: «ستعود القوارب قبل نهاية الشهر.»',
        body: ['قالت ليلى النجار: «ستعود القوارب قبل نهاية الشهر.»'],
      },
      // The paper or the police are nobody's surname.
      {
        source: '“It leaks at every seam,” Police said.',
        body: ['“It leaks at every seam,” Idris Vane said.'],
      },
      {
        source: '“It leaks at every seam,” Vane told Reuters.',
        body: ['“It leaks at every seam,” Vane said.'],
      },
    ],
  },
  check(quoted, copy, report) {
    const story = comparedQuotes(quoted, copy)
    if (story === null) return
    const { words } = copy.profile
    for (const { quote, found } of story.quotes) {
      if (found.state !== 'verbatim') continue
      const name = quote && nameOf(quote, words)
      if (name === null) continue
      const said = sourceSpeaker(story.source, found)
      if (said === null || maySame(said, name.full, story.source)) continue
      const { unit } = name.mention
      report({
        unit,
        span: name.span,
        message: `The source gives this quote to ${said}.`,
        fix: {
          label: `Change to ${said}`,
          safe: false,
          steps: [{ type: 'replace', unit: unit.ref, ...name.span, insert: said }],
        },
      })
    }
  },
})

/** The speaker that a cue ties to the quotation, by name; null for a pronoun, a role, a speaker carried over. */
function nameOf(
  { speaker, cue, carried }: StoryQuote,
  words: Lexicon,
): { mention: UnitSpan; span: Span; full: string } | null {
  if (speaker === null || cue === null || carried) return null
  const own = nameIn(speaker.text, words)
  if (own === null) return null
  const span = { start: speaker.start + own.start, end: speaker.start + own.end }
  if (isQuotedAt(speaker.unit, span.start)) return null
  const mentioned = speaker.text.slice(own.start, own.end)
  return { mention: speaker, span, full: `${speaker.name} ${mentioned}` }
}
