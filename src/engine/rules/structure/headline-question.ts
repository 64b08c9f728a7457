import { skipSpaceBack } from '../../prepare/chars.ts'
import { tokenBefore } from '../../prepare/tokens.ts'
import { defineRule } from '../define.ts'
import { quotationAt } from '../quotedAt.ts'

export const headlineQuestion = defineRule({
  id: 'headline-question',
  severity: 'info',
  looksAt: 'block',
  message: 'Can the headline answer instead of ask?',
  why: 'Readers come for what the story knows; a question in its place often means that the story does not know.',
  source: 'RTR',
  version: 1,
  examples: {
    bad: [
      { headline: 'Is the ferry back?', where: 'headline', text: 'back?' },
      { headline: 'Who speaks for the ‘grey belt’?', where: 'headline', text: 'belt’?' },
      { locale: 'ar', headline: 'هل تعود العبارة؟', where: 'headline', text: 'العبارة؟' },
    ],
    good: [
      { headline: 'Ferry back on Monday, operator says' },
      { headline: 'Kell asks: ‘Who pays for the ferry?’' },
    ],
  },
  check(unit, _copy, report) {
    if (unit.kind !== 'headline') return
    const last = skipSpaceBack(unit.text, unit.text.length)
    if (last < 0 || !'?؟'.includes(unit.text[last] as string) || quotationAt(unit, last)) return
    const word = tokenBefore(unit.tokens, last)
    report({ unit, span: { start: unit.tokens.start[word] ?? last, end: last + 1 } })
  },
})
