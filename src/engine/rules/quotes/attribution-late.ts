import type { Span } from '#shared/text/span.ts'
import { namesSpeaker } from '../../prepare/attribution.ts'
import { skipSpace } from '../../prepare/chars.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { readSentences } from '../../prepare/sentences.ts'
import { defineRule } from '../define.ts'

/** So many sentences before the speaker are too many. */
const SENTENCES = 3

export const attributionLate = defineRule({
  id: 'attribution-late',
  severity: 'warning',
  looksAt: 'article',
  message: 'Name the speaker by the end of the first sentence.',
  why: 'Readers weigh words by who says them; after three sentences they have weighed them without.',
  source: 'GDN; AP',
  version: 1,
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
  check({ body, story }, report) {
    for (const unit of body) {
      if (unit.kind !== 'paragraph' && unit.kind !== 'item') continue
      const late = unit.fact(readLateOpening)
      if (late === null || !namesSpeaker(unit)) continue
      if (story.continues(unit) || story.runsOn(unit)) continue
      const before = story.before(unit)
      if (before !== null && (/:\s*$/.test(before.text) || story.attributes(before))) continue
      report({ unit, span: late })
    }
  },
})

/** The quotation that a text opens with, where three sentences of it go by without a cue; else null. */
function readLateOpening({ text, marks, cues, profile }: UnitReading): Span | null {
  const first = marks.spans[0]
  if (first === undefined || !first.primary || first.title) return null
  if (first.start !== skipSpace(text, 0)) return null
  // French may name the speaker inside the marks.
  const cue = cues[0]
  const end = cue === undefined ? first.inner.end : Math.min(first.inner.end, cue.start)
  const spoken = text.slice(first.inner.start, end)
  return readSentences(spoken, [], profile.words).length < SENTENCES
    ? null
    : { start: first.start, end: first.end }
}
