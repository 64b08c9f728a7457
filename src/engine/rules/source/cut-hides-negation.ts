import { SPOKEN } from '#engine/words/spoken.ts'
import {
  type Compared,
  GAP,
  markForm,
  type SourceText,
  sourceWords,
  wordsBetween,
} from '../../integrity/index.ts'
import { defineRule } from '../define.ts'
import { comparedQuotes } from './compared.ts'
import { shown } from './words.ts'

/** Words of the cut that the message shows. */
const SHOWN = 5

export const cutHidesNegation = defineRule({
  id: 'cut-hides-negation',
  severity: 'warning',
  looksAt: 'quotes',
  message: 'The cut removes a “not” or the like. Does the quote still mean the same?',
  why: 'An honest ellipsis can still turn a no into a yes.',
  source: 'RTR; MOS',
  version: 1,
  examples: {
    bad: [
      {
        source: '“We will not, at any price, sell,” Ola Brandt said.',
        body: ['“We will ... sell,” Ola Brandt said.'],
        where: 'body[0]',
        text: 'will ... sell',
      },
      {
        locale: 'en-GB',
        source:
          '“The union will sign on Friday, unless the offer changes, and go back to work,” he said.',
        body: ['“The union will sign on Friday … and go back to work,” Piet Lammers said.'],
        where: 'body[0]',
        text: 'Friday … and',
      },
      {
        source: '“I would have said yes if it hadn’t rained so hard that night,” Kell said.',
        body: ['“I would have said yes ... that night,” Kell said.'],
        where: 'body[0]',
        text: 'yes ... that',
      },
    ],
    good: [
      {
        source: '“We will not, at any price, sell the harbor,” Ola Brandt said.',
        body: ['“We will not, at any price, sell the harbor,” Ola Brandt said.'],
      },
      {
        source: '“The harbor, all of it, belongs to the people,” Idris Vane said.',
        body: ['“The harbor ... belongs to the people,” Idris Vane said.'],
      },
      // The “not” stands before the cut.
      {
        source: '“We will not sell, whatever they offer us, the harbor,” Ola Brandt said.',
        body: ['“We will not sell ... the harbor,” Ola Brandt said.'],
      },
    ],
  },
  check(quoted, copy, report) {
    const story = comparedQuotes(quoted, copy)
    if (story === null) return
    for (const q of story.quotes) {
      const { found } = q
      if (found.state !== 'verbatim' && found.state !== 'changed' && found.state !== 'cut') continue
      const form = markForm(q.unit.text, q.text.charAt(0), copy.profile)
      const { start, end } = found.pattern.words
      for (const { i, negation, last } of negationsUnderCuts(story.source, found)) {
        const until = Math.min(last, negation + SHOWN)
        const hidden = sourceWords(story.source, found.stream, negation, until, form)
        const from = end[i - 1] as number
        const to = start[i] as number
        report({
          unit: q.unit,
          span: { start: q.start + (start[i - 1] as number), end: q.start + (end[i] as number) },
          message: `The cut removes ${shown(until < last ? `${hidden} …` : hidden)}. Does the quote still mean the same?`,
          fix: {
            label: 'Restore the words',
            safe: false,
            steps: [
              {
                type: 'replace',
                unit: q.unit.ref,
                start: q.start + from,
                end: q.start + to,
                insert: wordsBetween(
                  story.source,
                  found.stream,
                  found.places[i - 1] as number,
                  last,
                  form,
                ),
              },
            ],
          },
        })
      }
    }
  },
})

/** Words of the quotation that an ellipsis stands before, with the first negation that it hides. */
function* negationsUnderCuts(source: SourceText, { pattern, places, equal, stream }: Compared) {
  const { negations, negationEnding } = SPOKEN[source.language]
  for (let i = 1; i < places.length; i++) {
    if (pattern.before[i] !== GAP || equal[i - 1] === 0 || equal[i] === 0) continue
    const last = places[i] as number
    for (let p = (places[i - 1] as number) + 1; p < last; p++) {
      const key = source.words.key[stream.words[p] as number] as string
      if (negations.has(key) || (negationEnding !== '' && key.endsWith(negationEnding))) {
        yield { i, negation: p, last }
        break
      }
    }
  }
}
