import { CROWDS } from '#engine/words/crowds.ts'
import { LOWER } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { firstFrom, lastStarting } from '../../prepare/search.ts'
import type { StoryQuote } from '../../prepare/story-quotes.ts'
import { tokenBefore, tokenFrom } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { isSpoken } from './units.ts'

export const pluralSpeaker = defineRule({
  id: 'plural-speaker',
  severity: 'info',
  looksAt: 'quotes',
  message: 'Nobody speaks in chorus. Quote one person, or paraphrase.',
  why: 'Words in quotation marks were said by one mouth; a crowd makes readers doubt that anybody said them.',
  source: 'AP',
  version: 1,
  examples: {
    bad: [
      { body: ['“It shook the house,” residents said.'], where: 'body[0]', text: 'residents' },
      {
        body: ['“It shook the house,” said some neighbors.'],
        where: 'body[0]',
        text: 'some neighbors',
      },
      {
        locale: 'de-DE',
        body: ['„Es hat das Haus erschüttert“, sagten Anwohner.'],
        where: 'body[0]',
        text: 'Anwohner',
      },
    ],
    good: [
      { body: ['“It shook the house,” Leila Haddow said.'] },
      { body: ['“The road is shut,” police said.'] },
      { body: ['“Let the ferry sail,” residents chanted.'] },
      { body: ['“We want the ferry back,” residents said in a joint statement.'] },
      { body: ['Residents called the noise “a pest.”'] },
    ],
  },
  check({ quotes }, { profile }, report) {
    const { people, together } = CROWDS[profile.language]
    for (const quote of quotes) {
      const { speaker, unit } = quote
      if (speaker === null || speaker.unit !== unit || quote.carried || !isSpoken(unit)) continue
      if (!isFull(unit, quote)) continue
      const { tokens } = unit
      const last = tokenBefore(tokens, speaker.end)
      if (!people.has(tokens.lower[last] ?? '')) continue
      if (
        profile.language === 'en' &&
        last > tokenFrom(tokens, speaker.start) &&
        tokens.first[last] !== LOWER
      )
        continue
      if (!isSaidTogether(unit, quote, together)) {
        report({ unit, span: { start: speaker.start, end: speaker.end } })
      }
    }
  },
})

function isFull(unit: PreparedUnit, quote: StoryQuote): boolean {
  const span = unit.marks.spans[firstFrom(unit.marks.spans, quote.start)]
  return span !== undefined && span.start === quote.start && span.kind === 'full'
}

/** A chant, a letter: a word for it stands in the sentence, outside the quotation. */
function isSaidTogether(
  unit: PreparedUnit,
  quote: StoryQuote,
  together: ReadonlySet<string>,
): boolean {
  const { tokens } = unit
  const sentence = lastStarting(unit.sentences, quote.start)
  if (sentence === undefined) return false
  const end = tokenFrom(tokens, sentence.end)
  for (let k = tokenFrom(tokens, sentence.start); k < end; k++) {
    const at = tokens.start[k] as number
    if ((at < quote.start || at >= quote.end) && together.has(tokens.lower[k] as string))
      return true
  }
  return false
}
