import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { Mark } from '../../prepare/marks.ts'
import type { MarkPair } from '../../prepare/profiles/profile.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'
import { partnerOf, placeForPartner, withWord } from './partner.ts'
import { checkedUnits } from './units.ts'

export const quoteUnbalanced = defineRule({
  id: 'quote-unbalanced',
  severity: 'error',
  looksAt: 'article',
  message:
    'This quotation is not closed. Add the mark, or open the next paragraph with one if the speaker goes on.',
  why: 'Without both marks a reader cannot tell where the speaker’s words end and the story’s own begin.',
  source: 'LT; TXL; AP running quotations',
  version: 1,
  examples: {
    bad: [
      { body: ['“The pier is gone, she said.'], where: 'body[0]', text: '“The' },
      { body: ['The pier is gone,” Marta Kell said.'], where: 'body[0]', text: 'gone,”' },
      { body: ['"We sail, Kell said. "Soon," she added.'], where: 'body[0]', text: '"We' },
      { body: ['“A guard called ‘stop and ran,” Kell said.'], where: 'body[0]', text: '‘stop' },
      {
        body: ['“The water rose,” Kell said. “We took the till.', 'Then the lamps went out.'],
        where: 'body[0]',
        text: '“We',
      },
      {
        locale: 'fr-FR',
        body: ['Marta Kell a dit : «\u00a0Nous partons.'],
        where: 'body[0]',
        text: '«\u00a0Nous',
      },
      {
        locale: 'de-DE',
        body: ['„Wir bleiben hier, sagte Marta Kell.'],
        where: 'body[0]',
        text: '„Wir',
      },
      { headline: 'Mayor calls pier ‘a gift', where: 'headline', text: '‘a' },
    ],
    good: [
      { body: ['“The pier is gone,” she said.'] },
      { body: ['“We tied ropes,” Kell said. “Then we waited.', '“At four the wind dropped.”'] },
      {
        locale: 'fr-FR',
        body: [
          '«\u00a0Nous avons attendu, a dit Marta Kell.',
          '»\u00a0Puis le vent est tombé.\u00a0»',
        ],
      },
      { headline: 'Workers’ march ends at Orlo quay' },
      { body: ['The keeper is 6\'2" tall and collects 7" singles.'] },
      { body: ['She played rock ’n’ roll for the miners’ choir in the ’80s.'] },
      { body: ['”We sail at dawn,” Marta Kell said.'] },
    ],
  },
  check(copy, report) {
    const alternatives = alternativesUsed(copy)
    for (const unit of checkedUnits(copy)) {
      let found = 0
      for (const mark of unit.marks.lone) {
        if (found >= MOST_A_UNIT) break
        if (mark.wrongWay || mark.damaged || !lacksPartner(mark, unit, copy, alternatives)) continue
        found++
        const insert = partnerOf(mark, copy.profile)
        const at = placeForPartner(unit, mark, copy.profile)
        report({
          unit,
          span: withWord(unit.text, mark),
          fix: {
            label: `Insert ${insert.trim()}`,
            safe: false,
            steps: [{ type: 'replace', unit: unit.ref, start: at, end: at, insert }],
          },
        })
      }
    }
  },
})

/** Pairs like » « that a story may use instead of the primary ones: those that it does use. */
function alternativesUsed(copy: Copy): MarkPair[] {
  return copy.profile.primaryThroughout.filter(([open]) =>
    copy.units.some((u) => u.marks.spans.some((s) => s.open.char === open)),
  )
}

/** Whether a mark without a partner breaks a quotation of this profile; foreign marks are `locale-marks`. */
function lacksPartner(
  mark: Mark,
  unit: PreparedUnit,
  copy: Copy,
  alternatives: readonly MarkPair[],
): boolean {
  const { profile, story } = copy
  const side = mark.role === 'open' ? 0 : 1
  const isOne = (pairs: readonly MarkPair[]): boolean => pairs.some((p) => p[side] === mark.char)
  if (mark.cutOff)
    return !mark.double || mark.straight || isOne([profile.primary, ...profile.nested])
  const reopens = profile.language === 'fr' && mark.char === '»' && mark.role === 'open'
  const primary =
    (mark.double && mark.straight) ||
    isOne([profile.primary, ...alternatives]) ||
    (unit.kind === 'headline' && isOne([profile.headline])) ||
    // A » at the head of a paragraph goes on with a quotation; alone it is a bullet.
    (reopens && story.continues(unit))
  if (!primary) return false
  return !(unit.marks.unclosed?.open === mark && story.runsOn(unit))
}
