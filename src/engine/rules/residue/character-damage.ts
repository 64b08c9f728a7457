import type { Span } from '#shared/text/span.ts'
import { defineRule } from '../define.ts'
import { type Damage, findDamage, repaired } from './damage.ts'
import { wordAround } from './wordAround.ts'

export const characterDamage = defineRule({
  id: 'character-damage',
  severity: 'error',
  looksAt: 'block',
  message: 'Broken characters. Retype the word or re-import the text.',
  why: 'The text was read in the wrong encoding, so that marks and accented letters came out as others.',
  source: 'scraped pages',
  version: 1,
  examples: {
    bad: [
      { body: ['The minister didnâ€™t attend.'], where: 'body[0]', text: 'didnâ€™t' },
      { figures: [{ alt: 'A sign that reads CafÃ©' }], where: 'figures[0].alt', text: 'CafÃ©' },
      { body: ['ï»¿The choir sings.'], where: 'body[0]', text: 'ï»¿The' },
      { body: ['The na\ufffdve painter.'], where: 'body[0]', text: 'na\ufffdve' },
      { body: ['The limit is 30Â\u00a0miles.'], where: 'body[0]', text: '30Â\u00a0miles' },
      { body: ['The pier â€“ all of it.'], where: 'body[0]', text: 'â€“' },
      { body: ['The fare is â‚¬40.'], where: 'body[0]', text: 'â‚¬40' },
    ],
    good: [
      { body: ['The minister didn’t attend.'] },
      { body: ['The café in São Lume sells naïve prints of Pâques; the Âge was there.'] },
      { locale: 'fr-FR', body: ['« Il est là », a dit Marta Kell.'] },
      { body: ['MAÇÃ» was painted on the wall.'] },
    ],
  },
  check(unit, _copy, report) {
    const damage = findDamage(unit.text)
    for (const { span } of byWord(unit.text, damage)) {
      const word = unit.text.slice(span.start, span.end)
      const meant = repaired(word)
      report({
        unit,
        span,
        ...(meant !== null && {
          fix: {
            label: meant === '' ? 'Delete' : `Restore ‘${meant}’`,
            safe: false,
            steps: [{ type: 'replace', unit: unit.ref, ...span, insert: meant }],
          },
        }),
      })
    }
  },
})

/** One finding a word: damage in the same word goes together. */
function byWord(text: string, damage: readonly Damage[]): { span: Span }[] {
  const out: { span: Span }[] = []
  for (const d of damage) {
    const last = out[out.length - 1]
    if (last && d.start < last.span.end) {
      if (d.end > last.span.end) last.span = { ...last.span, end: wordAround(text, d).end }
      continue
    }
    const span = wordAround(text, d)
    out.push({ span: last ? { ...span, start: Math.max(span.start, last.span.end) } : span })
  }
  return out
}
