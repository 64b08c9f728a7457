import type { Span } from '#shared/text/span.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'
import { findDamage, repaired } from './damage.ts'
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
    for (const span of byWord(unit.text)) {
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

/** The damaged words: damage in the same word goes together. */
function byWord(text: string): Span[] {
  const out: Span[] = []
  for (const d of findDamage(text)) {
    const last = out.at(-1)
    if (last && d.start < last.end) {
      if (d.end > last.end) out[out.length - 1] = { ...last, end: wordAround(text, d).end }
      continue
    }
    if (out.length === MOST_A_UNIT) break
    const word = withWord(text, d)
    out.push({ start: Math.max(word.start, last?.end ?? 0), end: word.end })
  }
  return out
}

/** The damaged word; for a damaged mark after a stop ("shut,â€") the word before it too. */
function withWord(text: string, damage: Span): Span {
  const word = wordAround(text, damage)
  if (word.start < damage.start || word.end > damage.end) return word
  const stop = /[.,;:!?…]+$/.exec(text.slice(Math.max(0, damage.start - 3), damage.start))
  if (!stop) return word
  const before = damage.start - stop[0].length
  return { start: wordAround(text, { start: before, end: before }).start, end: damage.end }
}
