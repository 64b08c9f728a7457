import type { Span } from '#shared/text/span.ts'
import { namesSpeaker } from '../../prepare/attribution.ts'
import { skipSpace } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { readSentences } from '../../prepare/sentences.ts'
import type { StoryQuote } from '../../prepare/story-quotes.ts'
import { defineRule } from '../define.ts'
import { leadsOn, reportsSpeech } from './carry.ts'

const PRONOUN = /^(?:he|she|they|il|elle|ils|elles|er|sie)$/i
/** So many sentences before the speaker are too many. */
const SENTENCES = 3

export const attributionLate = defineRule({
  id: 'attribution-late',
  severity: 'warning',
  looksAt: 'article',
  message: 'Name the speaker by the end of the first sentence.',
  why: 'Readers weigh words by who says them; after three sentences they have weighed them without.',
  source: 'GDN; AP',
  version: 2,
  examples: {
    bad: [
      {
        body: ['“It rained. It blew. The road went,” Vane said.'],
        where: 'body[0]',
        text: '“It rained. It blew. The road went,”',
      },
      {
        locale: 'de-DE',
        body: [
          '„Es regnete. Der Hang kam ins Rutschen. Dann fehlte die Straße“, sagte Piet Lammers.',
        ],
        where: 'body[0]',
        text: '„Es regnete. Der Hang kam ins Rutschen. Dann fehlte die Straße“',
      },
    ],
    good: [
      { body: ['“It rained,” Vane said. “It blew. The road went.”'] },
      { body: ['“It rained. The road went,” Vane said.'] },
      { body: ['“It was icy,” Biel said.', '“I slipped. I fell. I held the rope,” Biel said.'] },
      { body: ['Biel told it like this:', '“I slipped. I fell. I held the rope,” he said.'] },
      {
        body: [
          '“We tied the ropes,” Kell said. “Then we waited.',
          '“It rained. It blew. The road went,” she said.',
        ],
      },
      {
        body: [
          'Kell said the road would stay shut.',
          '“It rained. It blew. The road went,” she said.',
        ],
      },
      {
        body: [
          'The skipper blamed the port for the ropes, the lamps and the tide, saying it slept.',
          '“It rained. It blew. The road went,” he said.',
        ],
      },
      { body: ['“It rained. It blew. The road went.” — Marta Kell, Orlo'] },
      { body: ['“They shouted ‘Stop! Turn! Go back!’ at us all night,” Kell said.'] },
      { body: ['“Dr. J. K. Vane came. He left at 4 p.m. on Monday,” Kell said.'] },
      { body: ['Vane told the crew: “It rained. It blew. The road went.”'] },
      {
        locale: 'fr-FR',
        body: [
          '«\u00a0Il pleuvait, a dit Marta Kell. Le vent est venu. La route est partie.\u00a0»',
        ],
      },
    ],
  },
  check({ body, story, quotes }, report) {
    for (const unit of body) {
      if (unit.kind !== 'paragraph' && unit.kind !== 'item') continue
      const late = unit.fact(readLateOpening)
      if (late === null || !namesSpeaker(unit)) continue
      if (story.continues(unit) || story.runsOn(unit)) continue
      const before = story.before(unit)
      if (before !== null && (leadsOn(before) || story.attributes(before))) continue
      if (before !== null && namesTheSame(before, quotes.in(unit)[0])) continue
      report({ unit, span: late })
    }
  },
})

/** The paragraph before reports what the same person says, so that nobody wonders who speaks here. */
function namesTheSame(before: PreparedUnit, quote: StoryQuote | undefined): boolean {
  const speaker = quote?.speaker?.text
  if (speaker === undefined || !reportsSpeech(before)) return false
  const surname = speaker.split(' ').at(-1) as string
  return PRONOUN.test(speaker) || before.text.includes(surname)
}

/** The quotation that a text opens with, where three sentences of it go by without a cue; else null. */
function readLateOpening({ text, marks, cues, profile }: UnitReading): Span | null {
  const first = marks.spans[0]
  if (first === undefined || !first.primary || first.title) return null
  if (first.start !== skipSpace(text, 0)) return null
  // French may name the speaker inside the marks.
  const cue = cues[0]
  // A line of praise and a dash: the name stands where such lines have it.
  if (cue?.kind === 'dash') return null
  const end = cue === undefined ? first.inner.end : Math.min(first.inner.end, cue.start)
  const spoken = text.slice(first.inner.start, end)
  const within = marks.nested
    .filter((n) => n.start >= first.inner.start && n.end <= end)
    .map((n) => ({ start: n.start - first.inner.start, end: n.end - first.inner.start }))
  return readSentences(spoken, within, profile.words).length < SENTENCES
    ? null
    : { start: first.start, end: first.end }
}
