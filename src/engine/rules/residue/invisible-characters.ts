import type { Span } from '#shared/text/span.ts'
import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'
import { findHidden, isHidden } from './hidden.ts'
import { wordAround } from './wordAround.ts'

export const invisibleCharacters = defineRule({
  id: 'invisible-characters',
  severity: 'warning',
  looksAt: 'block',
  message: 'A hidden character sits in this word. Remove it.',
  why: 'Hidden characters break searching, hyphenation and the reading aloud of a word, and nobody sees them.',
  source: 'VALE; LT',
  version: 1,
  examples: {
    bad: [
      { body: ['The har\u200bbour tax.'], where: 'body[0]', text: 'har\u200bbour' },
      { body: ['\ufeffThe choir.'], where: 'body[0]', text: '\ufeffThe' },
      { headline: 'Har\u00adbour tax rises', where: 'headline', text: 'Har\u00adbour' },
      { body: ['The tax\u2060 will rise.'], where: 'body[0]', text: 'tax\u2060' },
      { body: ['The tax\u200e rises.'], where: 'body[0]', text: 'tax\u200e' },
      {
        figures: [{ credit: 'Ines Corvo\u0003/PA' }],
        where: 'figures[0].credit',
        text: 'Corvo\u0003',
      },
      { locale: 'ar', body: ['الميناء\u200b مغلق.'], where: 'body[0]', text: 'الميناء\u200b' },
    ],
    good: [
      { body: ['The harbour tax.'] },
      { body: ['The limit falls to 30\u00a0miles an hour in May.'] },
      { body: ['The crew waved: 👩\u200d🚒 and ❤\ufe0f\u200d🔥.'] },
      { locale: 'ar', body: ['قال\u200f المدير: می\u200cخواهم\u200e 40.'] },
      { body: ['The sign read\u200f شارك\u200e in white.'] },
    ],
  },
  check(unit, { profile }, report) {
    const { text } = unit
    const hidden = findHidden(text, profile.language === 'ar')
    if (hidden.length === 0 || isBlank(text)) return
    let from = 0
    while (from < hidden.length) {
      const first = hidden[from] as Span
      const word = wordAround(text, first, isHidden)
      let to = from + 1
      while (to < hidden.length && (hidden[to] as Span).start < word.end) to++
      const inWord = hidden.slice(from, to)
      from = to
      report({
        unit,
        span: { start: word.start, end: Math.max(word.end, (inWord.at(-1) as Span).end) },
        fix: {
          label: 'Remove it',
          safe: true,
          steps: inWord.map((h) => ({
            type: 'replace',
            unit: unit.ref,
            start: h.start,
            end: h.end,
            insert: standsForBreak(text, h) ? ' ' : '',
          })),
        },
      })
    }
  },
})

/** Vertical tab, form feed and the separators of lines part words; the others stand inside them. */
function standsForBreak(text: string, h: Span): boolean {
  const before = text.charAt(h.start - 1)
  const after = text.charAt(h.end)
  return (
    /[\v\f\u0085\u2028\u2029]/.test(text.slice(h.start, h.end)) &&
    /\S/.test(before) &&
    /\S/.test(after)
  )
}
