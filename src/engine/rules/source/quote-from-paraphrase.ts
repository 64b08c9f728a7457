import { skipSpace, skipSpaceBack } from '../../prepare/chars.ts'
import { defineRule } from '../define.ts'
import { type ComparedQuote, comparedQuotes } from './compared.ts'

export const quoteFromParaphrase = defineRule({
  id: 'quote-from-paraphrase',
  severity: 'error',
  looksAt: 'quotes',
  message: 'In the source this is the reporter’s wording, not speech. Take off the marks.',
  why: 'A reporter’s summary in quotation marks puts words in somebody’s mouth.',
  source: 'AP; RTR; UN',
  version: 1,
  examples: {
    bad: [
      {
        source: 'Kell said the quay was unsafe at night. “Somebody will fall,” she said.',
        body: ['Kell said “the quay was unsafe at night.”'],
        where: 'body[0]',
        text: '“the quay was unsafe at night.”',
      },
      {
        locale: 'en-GB',
        source: 'Half the village had no power by dusk. “We cooked on the fire,” Tomas Biel said.',
        body: ['“Half the village had no power by dusk,” Tomas Biel said.'],
        where: 'body[0]',
        text: '“Half the village had no power by dusk,”',
      },
    ],
    good: [
      {
        source: 'Kell said the quay was unsafe at night. “Somebody will fall,” she said.',
        body: ['Kell said the quay was unsafe at night.'],
      },
      // A statement without marks is speech from end to end.
      {
        source: 'STATEMENT. We are sorry for the delay. All tickets will be refunded.',
        body: ['“We are sorry for the delay,” the firm said.'],
      },
      // A term in marks does not make the rest a reporter's.
      {
        source: 'We are sorry for the “night quay” delay. All tickets will be refunded in full.',
        body: ['“All tickets will be refunded in full,” the firm said.'],
      },
      // Both the headline and the speaker have the words.
      {
        source: 'The quay was unsafe at night\n\n“The quay was unsafe at night,” Kell said.',
        body: ['“The quay was unsafe at night,” Kell said.'],
      },
      // The closing mark is lost there.
      {
        source: '“The quay was unsafe at night, Kell said.\n\n“Somebody will fall,” she said.',
        body: ['“The quay was unsafe at night,” Kell said.'],
      },
      // Lines of an interview, each with its speaker.
      {
        source:
          'Vane: Is it true that they said “never again” to you?\nKell: The quay was unsafe at night.',
        body: ['“The quay was unsafe at night,” Kell said.'],
      },
    ],
  },
  check(quoted, copy, report) {
    for (const q of comparedQuotes(quoted, copy)?.quotes ?? []) {
      if (q.found.state !== 'paraphrase') continue
      const fix = unquote(q)
      report({ unit: q.unit, span: { start: q.start, end: q.end }, ...(fix && { fix }) })
    }
  },
})

/** Takes off both marks and, in French, the space inside them; null where one is missing. */
function unquote({ unit, marks }: ComparedQuote) {
  if (marks === null) return null
  const { start, end, inner } = marks
  const open = Math.min(skipSpace(unit.text, inner.start), inner.end)
  const close = Math.max(skipSpaceBack(unit.text, inner.end) + 1, open)
  const remove = (from: number, to: number) =>
    ({ type: 'replace', unit: unit.ref, start: from, end: to, insert: '' }) as const
  return {
    label: 'Remove the marks',
    safe: false,
    steps: [remove(start, open), remove(close, end)],
  }
}
