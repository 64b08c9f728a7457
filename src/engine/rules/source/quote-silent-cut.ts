import { type Compared, differencesOf, markForm, sourceWords } from '../../integrity/index.ts'
import { defineRule } from '../define.ts'
import { type ComparedQuote, comparedQuotes } from './compared.ts'
import { shown } from './words.ts'

export const quoteSilentCut = defineRule({
  id: 'quote-silent-cut',
  severity: 'error',
  looksAt: 'quotes',
  message: 'Words are missing here. Put them back or show the cut with an ellipsis.',
  why: 'Readers take a quotation for unbroken speech. A cut must show.',
  source: 'RTR; AP; MOS',
  version: 1,
  examples: {
    bad: [
      {
        source: '“We will pay every crew by June,” Ola Brandt said.',
        body: ['“We will pay by June,” Ola Brandt said.'],
        where: 'body[0]',
        text: 'pay by',
      },
      {
        locale: 'en-GB',
        source: '“The water is, as far as we can tell, safe to drink,” Ola Brandt said.',
        body: ['“The water is safe to drink,” Ola Brandt said.'],
        where: 'body[0]',
        text: 'is safe',
      },
    ],
    good: [
      {
        source: '“We will pay every crew by June,” Ola Brandt said.',
        body: ['“We will pay ... by June,” Ola Brandt said.'],
      },
      // Either end may go, and so may a filler.
      {
        source: '“Look, we will, uh, pay every crew by June, I think,” Ola Brandt said.',
        body: ['“We will pay every crew by June,” Ola Brandt said.'],
      },
      // The cut falls where the attribution stands.
      {
        source: '“The tram, which my father built, is the best thing we ever made,” Kell said.',
        body: ['“The tram,” Kell said, “is the best thing we ever made.”'],
      },
      // Split there, whole here.
      {
        source: '“The tram is old,” Kell said, “but it has never been late.”',
        body: ['“The tram is old but it has never been late,” Kell said.'],
      },
    ],
  },
  check(quoted, copy, report) {
    const story = comparedQuotes(quoted, copy)
    for (const q of story?.quotes ?? []) {
      if (story === null || q.found.state !== 'cut') continue
      const cuts = differencesOf(q.found)
      const [first, last] = [cuts[0], cuts.at(-1)]
      if (first === undefined || last === undefined) continue
      const form = markForm(q.unit.text, q.text.charAt(0), copy.profile)
      const missing = sourceWords(story.source, q.found.stream, first.first, first.last, form)
      const { start, end } = q.found.pattern.words
      report({
        unit: q.unit,
        span: {
          start: q.start + (start[first.from - 1] as number),
          end: q.start + (end[last.to] as number),
        },
        message: `Words are missing here: ${shown(missing)}. Put them back or show the cut with an ellipsis.`,
        fix: showCuts(q, q.found),
      })
    }
  },
})

/** An ellipsis at every cut, after the comma that stands there. */
function showCuts(q: ComparedQuote, found: Compared) {
  const { words } = found.pattern
  return {
    label: 'Show the cut',
    safe: false,
    steps: differencesOf(found).map((cut) => {
      const from = words.end[cut.from - 1] as number
      const to = words.start[cut.from] as number
      const stops = /^[,;:]?/.exec(words.text.slice(from, to))?.[0].length ?? 0
      const gap = words.text.slice(from + stops, to)
      // Marks that open right before the next word stay with it.
      const rest = gap.trimStart()
      return {
        type: 'replace' as const,
        unit: q.unit.ref,
        start: q.start + from + stops,
        end: q.start + to - rest.length,
        insert: ' ... ',
      }
    }),
  }
}
