import type { Span } from '#shared/text/span.ts'
import { lastStarting } from '../../prepare/search.ts'
import type { StoryQuote } from '../../prepare/story-quotes.ts'
import { tokenBefore, tokenFrom } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { isSpoken } from './units.ts'

/** “Kell said again on Monday” is the longest that only repeats, in words. */
const LONGEST = 4

export const attributionDoubled = defineRule({
  id: 'attribution-doubled',
  severity: 'info',
  looksAt: 'quotes',
  message: 'One quote, one attribution.',
  why: 'The reader knows who speaks after the first one; the second only stops the sentence.',
  source: 'KU',
  version: 1,
  examples: {
    bad: [
      { body: ['“We sail,” she said, “at dawn,” she said.'], where: 'body[0]', text: 'she said' },
      {
        body: ['“The pier,” Marta Kell said, “is shut for good,” Kell said.'],
        where: 'body[0]',
        text: 'Kell said',
      },
    ],
    good: [
      { body: ['“We sail,” she said, “at dawn.”'] },
      { body: ['“We sail,” she said, adding “at dawn.”'] },
      { body: ['“We sail,” she said. “At dawn,” she said again.'] },
      { body: ['“We sail,” she said, and “at dawn,” he said.'] },
    ],
  },
  check({ quotes }, _copy, report) {
    for (let i = 1; i < quotes.length; i++) {
      const quote = quotes[i] as StoryQuote
      const again = secondAttribution(quotes[i - 1] as StoryQuote, quote)
      if (again === null || !isSpoken(quote.unit)) continue
      report({ unit: quote.unit, span: again, ...fixOf(quote, again) })
    }
  },
})

/** What follows a quotation whose attribution stands before it already, where it says the same again. */
function secondAttribution(first: StoryQuote, { unit, cue, speaker, start, end }: StoryQuote) {
  if (cue === null || speaker === null || speaker.unit !== unit || first.unit !== unit) return null
  if (cue.start < first.end || cue.end > start || cue.start !== first.cue?.start) return null
  const sentence = lastStarting(unit.sentences, first.start)
  if (sentence === undefined || end > sentence.end) return null
  const { tokens } = unit
  const from = tokenFrom(tokens, end)
  const to = tokenFrom(tokens, sentence.end)
  if (to - from < 2 || to - from > LONGEST) return null
  const words = tokens.lower.slice(from, to)
  const who = tokens.lower[tokenBefore(tokens, speaker.end)] as string
  const verb = tokens.lower[tokenFrom(tokens, cue.start)] as string
  if (!words.includes(verb) || !words.includes(who)) return null
  return { start: tokens.start[from] as number, end: tokens.end[to - 1] as number }
}

/** Deletes it where it ends the sentence; its comma becomes the stop. */
function fixOf({ unit, end }: StoryQuote, again: Span) {
  const { text } = unit
  const comma = text.slice(Math.max(0, end - 2), end).lastIndexOf(',')
  if (text[again.end] !== '.' || comma < 0 || text.slice(end, again.start).trim() !== '') return {}
  const at = Math.max(0, end - 2) + comma
  const steps = [
    { type: 'replace', unit: unit.ref, start: at, end: at + 1, insert: '.' },
    { type: 'replace', unit: unit.ref, start: end, end: again.end + 1, insert: '' },
  ] as const
  return { fix: { label: 'Delete it', safe: false, steps } }
}
