import type { Span } from '#shared/text/span.ts'
import {
  type Compared,
  differencesOf,
  markForm,
  restoreFix,
  sourceWords,
} from '../../integrity/index.ts'
import { defineRule } from '../define.ts'
import { comparedQuotes } from './compared.ts'
import { shown } from './words.ts'

export const quoteAltered = defineRule({
  id: 'quote-altered',
  severity: 'error',
  looksAt: 'quotes',
  message: 'The source has other words. Restore them, or paraphrase without marks.',
  why: 'A quotation is the speaker’s words, each of them. Change one and it is yours.',
  source: 'RTR quotes are sacred; AP never alter; UN',
  version: 1,
  examples: {
    bad: [
      {
        source: '“We cannot promise new boats,” Piet Lammers said.',
        body: ['“We can’t promise any boats,” Piet Lammers said.'],
        where: 'body[0]',
        text: 'can’t promise any',
      },
      {
        locale: 'en-GB',
        source: 'Idris Vane told them: “The trust had failed the people of this valley.”',
        body: ['Idris Vane said the trust “has failed the people of this valley”.'],
        where: 'body[0]',
        text: 'has',
      },
      {
        source: '“The road went at two in the morning,” Leila Haddow said.',
        body: ['“The road really went at two in the morning,” Leila Haddow said.'],
        where: 'body[0]',
        text: 'really',
      },
      {
        source: '“The ferry is late and the crew is tired,” Leila Haddow said.',
        figures: [
          {
            caption:
              'Leila Haddow says “the ferry was late and the crew is tired” in Orlo on March 3, 2024.',
          },
        ],
        where: 'figures[0].caption',
        text: 'was',
      },
    ],
    good: [
      {
        source: '“We cannot promise new boats,” Piet Lammers said.',
        body: ['“We cannot promise new boats,” Piet Lammers said.'],
      },
      // Spelling, numerals, fillers and the ends do not count.
      {
        source:
          '“Well, um, forty-two boats left the harbour and nobody organised it,” Ola Brandt said.',
        body: ['“42 boats left the harbor and nobody organized it,” Ola Brandt said.'],
      },
      // An insertion stands for the word that it explains.
      {
        source: '“It will stand for another century,” Ola Brandt said.',
        body: ['“[The dam] will stand for another century,” Ola Brandt said.'],
      },
      // Said twice: once in other words, once in these.
      {
        source:
          '“We could not promise new boats,” Lammers said in May. “We cannot promise new boats,” he said on Monday.',
        body: ['“We cannot promise new boats,” Lammers said.'],
      },
    ],
  },
  check(quoted, copy, report) {
    const story = comparedQuotes(quoted, copy)
    for (const q of story?.quotes ?? []) {
      if (story === null || q.found.state !== 'changed') continue
      const form = markForm(q.unit.text, q.text.charAt(0), copy.profile)
      const said = sourceWords(story.source, q.found.stream, ...stretchOf(q.found), form)
      const changed = changedWords(q.found)
      report({
        unit: q.unit,
        span: { start: q.start + changed.start, end: q.start + changed.end },
        message: `The source says ${shown(said)}. Restore it, or paraphrase without marks.`,
        fix: restoreFix(story.source, q.unit, q),
      })
    }
  },
})

/** From the first changed word to the last; where words are missing, with the words beside them. */
function changedWords(found: Compared): Span {
  const { words } = found.pattern
  const all = differencesOf(found)
  const first = all[0]
  const last = all.at(-1)
  if (first === undefined || last === undefined) return { start: 0, end: words.text.length }
  const from = first.from === first.to ? first.from - 1 : first.from
  const to = last.from === last.to ? last.to : last.to - 1
  return { start: words.start[from] as number, end: words.end[to] as number }
}

/** The places in the stream from the first word in common to the last. */
function stretchOf({ places }: Compared): [number, number] {
  const known = places.filter((p) => p >= 0)
  return [known[0] ?? 0, (known.at(-1) ?? -1) + 1]
}
