import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'
import { creditAtEnd } from './credit.ts'

export const creditMissing = defineRule({
  id: 'credit-missing',
  severity: 'error',
  looksAt: 'figure',
  message: 'No credit. Name the photographer and the agency.',
  why: 'Every picture belongs to somebody. Without the name the desk cannot prove that it may be printed.',
  source: 'IPTC credit line; AP; VOA; UNHCR',
  version: 1,
  examples: {
    bad: [
      { figures: [{ credit: '' }], where: 'figures[0].credit', text: '' },
      { figures: [{ credit: ' ' }], where: 'figures[0].credit', text: '' },
    ],
    good: [
      { figures: [{ credit: 'Ines Corvo/Reuters' }] },
      { figures: [{ caption: 'Smoke over the quay. (AFP)', credit: '' }] },
    ],
  },
  check({ caption, credit }, copy, report) {
    if (!isBlank(credit.text) || creditAtEnd(caption.text, copy.style)) return
    report({ unit: credit, span: { start: 0, end: 0 } })
  },
})
