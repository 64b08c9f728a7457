import type { FixStep } from '#shared/finding.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { Mark } from '../../prepare/marks.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'
import { type Gap, gapInside, gapOutside } from './gaps.ts'
import { withNeighbour } from './partner.ts'

export const markSpacing = defineRule({
  id: 'mark-spacing',
  severity: 'warning',
  looksAt: 'block',
  message: 'Close up the space beside this mark.',
  why: 'A mark belongs to the words it encloses; a space on the wrong side lets it break onto another line.',
  source: 'LT; French typographic code',
  version: 1,
  examples: {
    bad: [
      { body: ['“ We sail,” Marta Kell said.'], where: 'body[0]', text: '“ We' },
      { body: ['“We sail, ” Marta Kell said.'], where: 'body[0]', text: 'sail, ”' },
      { body: ['“We sail ”Marta Kell said.'], where: 'body[0]', text: 'sail ”Marta' },
      { body: ['“We sail,”Marta Kell said.'], where: 'body[0]', text: '”Marta' },
      { body: ['Marta Kell said“We sail.”'], where: 'body[0]', text: 'said“' },
      { body: ['Marta Kell said:“We sail.”'], where: 'body[0]', text: 'said:“' },
      { body: ['“She sang ‘ Oh Lume’ twice,” Biel said.'], where: 'body[0]', text: '‘ Oh' },
      {
        locale: 'fr-FR',
        body: ['Elle parle d’« un\u00a0ami\u00a0».'],
        where: 'body[0]',
        text: '« un',
      },
      { locale: 'fr-FR', body: ['Elle parle d’«un\u00a0».'], where: 'body[0]', text: '«un' },
      {
        locale: 'fr-FR',
        body: ['Il a dit\u00a0«\u00a0Oui.\u00a0»puis non.'],
        where: 'body[0]',
        text: '»puis',
      },
      {
        locale: 'de-DE',
        body: ['„ Wir bleiben“, sagte Lammers.'],
        where: 'body[0]',
        text: '„ Wir',
      },
      { locale: 'ar', body: ['قال: « سنبدأ غدا».'], where: 'body[0]', text: '« سنبدأ' },
      { locale: 'ar', body: ['وصف القرار«صعب» أمس.'], where: 'body[0]', text: 'القرار«' },
    ],
    good: [
      { body: ['“We sail,” Marta Kell said.'] },
      { body: ['The “reform” (“a gift”) is anti-“progress”/“order” — “so what?”—and over.'] },
      { body: ['“They said ‘no.’\u2009” It was ‘so’\u00a0” today.'] },
      { body: ['The “Titanic”’s bell and four “no”s were noted.”2'] },
      { body: ['" We sail," Marta Kell said.'] },
      { locale: 'fr-FR', body: ['Elle parle d’«\u00a0un ami\u00a0» et de «\u202fpaix\u202f».'] },
      { locale: 'de-DE', body: ['Der „Spiegel“-Bericht und die „Orlo“/„Marrow“-Fähre.'] },
      { locale: 'ar', body: ['قرأ الخبر في صحيفة الميناء و«الأهرام» وبـ«المنارة».'] },
    ],
  },
  check(unit, { profile }, report) {
    let found = 0
    for (const mark of unit.marks.marks) {
      if (!isChecked(mark, unit)) continue
      const gaps = [gapInside(unit, mark, profile), gapOutside(unit, mark, profile)]
      const wrong = gaps.filter((g): g is Gap => g !== null)
      if (wrong.length === 0) continue
      if (found++ >= MOST_A_UNIT) break
      report({
        unit,
        span: withNeighbour(unit.text, mark, wrong),
        message: messageFor(wrong),
        fix: {
          label: 'Set the space right',
          safe: true,
          steps: wrong.map(({ start, end, insert }): FixStep => {
            return { type: 'replace', unit: unit.ref, start, end, insert }
          }),
        },
      })
    }
  },
})

/** Curly and angle marks that quote, and face the way they should. */
function isChecked(mark: Mark, { marks, text }: PreparedUnit): boolean {
  if (mark.straight || mark.damaged || text[mark.start] === '`') return false
  if (mark.role !== 'open' && mark.role !== 'close') return false
  if (mark.partner === -1 && mark !== marks.unclosed?.open) return false
  return !(mark.wrongWay && mark.role === 'open')
}

function messageFor(gaps: readonly Gap[]): string {
  if (gaps.some((g) => g.insert === '\u00a0')) return 'A no-break space belongs inside this mark.'
  return gaps.every((g) => g.insert === ' ')
    ? 'Open the space beside this mark.'
    : 'Close up the space beside this mark.'
}
