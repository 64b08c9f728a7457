import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { QuotedSpan } from '../../prepare/marks.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'
import { readLatinPunctuation } from './latinPunctuation.ts'
import { pairInside, swapMarks } from './pairs.ts'
import { pairOfStory, readMarksInUse } from './storyMarks.ts'
import { checkedUnits, takesSingleMarks } from './units.ts'

export const localeMarks = defineRule({
  id: 'locale-marks',
  severity: 'warning',
  looksAt: 'article',
  message: 'These are not the marks of this language.',
  why: 'Every language has quotation marks of its own; those of another one look like a slip of the keyboard.',
  source: 'MOS; LT; French, German and Arabic style sheets',
  version: 1,
  examples: {
    bad: [
      { body: ['Kell called it «a gift».'], where: 'body[0]', text: '«a gift»' },
      { body: ['„We sail,“ Kell said.'], where: 'body[0]', text: '„We sail,“' },
      { body: ['Kell said: »We sail.«'], where: 'body[0]', text: '»We sail.«' },
      { body: ['“He called it «a gift»,” Kell said.'], where: 'body[0]', text: '«a gift»' },
      { headline: 'Kell hails «a gift»', where: 'headline', text: '«a gift»' },
      {
        figures: [{ caption: 'A sign that reads « Shut » in Orlo on March 3, 2024.' }],
        where: 'figures[0].caption',
        text: '« Shut »',
      },
      {
        locale: 'fr-FR',
        body: ['Le maire a salué “un geste fort”.'],
        where: 'body[0]',
        text: '“un geste fort”',
      },
      {
        locale: 'de-DE',
        body: ['“Wir bleiben”, sagte Lammers.'],
        where: 'body[0]',
        text: '“Wir bleiben”',
      },
      {
        locale: 'de-DE',
        body: ['„Wir bleiben”, sagte Lammers.'],
        where: 'body[0]',
        text: '„Wir bleiben”',
      },
      {
        locale: 'de-DE',
        body: ['„Wir bleiben“, sagte Lammers. »Es stürmt.«'],
        where: 'body[0]',
        text: '»Es stürmt.«',
      },
      {
        locale: 'ar',
        body: ['أعلن الميناء اليوم, استئناف الرحلات.'],
        where: 'body[0]',
        text: 'اليوم,',
      },
      { locale: 'ar', body: ['هل عاد القارب?'], where: 'body[0]', text: 'القارب?' },
      { locale: 'ar', body: ['قال إنه «صعب», ثم غادر.'], where: 'body[0]', text: '«صعب»,' },
      {
        locale: 'ar',
        body: ['قال المدير: «سنبدأ غدا».', 'وأضاف: “لن نغلق”.'],
        where: 'body[1]',
        text: '“لن نغلق”',
      },
    ],
    good: [
      { body: ['Kell called it “a gift.”', '“He sang ‘Oh Lume’ twice,” Biel said.'] },
      { body: ['Home » News » Orlo', '« Back'] },
      { locale: 'en-GB', body: ['The ‘grey belt’ is “land that nobody loves”, Kell said.'] },
      {
        locale: 'fr-FR',
        body: ['«\u00a0Il a crié “au feu” deux fois\u00a0», a dit Marta Kell.'],
      },
      {
        locale: 'fr-FR',
        body: ['«\u00a0Il a crié “au feu”, a dit Kell.', '»\u00a0Puis “plus rien”.\u00a0»'],
      },
      { locale: 'de-DE', body: ['»Wir bleiben«, sagte Lammers.', '»Er rief ›Feuer‹.«'] },
      { locale: 'de-DE', body: ['„Er rief ‚Feuer‘ und lief“, sagte Lammers.'] },
      { locale: 'ar', body: ['قال المدير: “سنبدأ غدا”.', 'وأضاف: “لن نغلق”.'] },
      { locale: 'ar', body: ['«قال لنا “لا” ثم غادر»، بحسب المدير.'] },
      { locale: 'ar', body: ['بلغ العدد 1,500 وفق BBC, و https://orlo.example/a?b=1 مفتوح.'] },
      { locale: 'ar', body: ['نشرت «Reuters», الخبر.'] },
    ],
  },
  check(copy, report) {
    const units = checkedUnits(copy).map((unit) => ({ unit, inUse: unit.fact(readMarksInUse) }))
    const pair = pairOfStory(copy)
    // A story keeps to one pair: beside primary marks the other pair is out of place.
    const mixed = units.some(({ inUse }) => inUse.primary.length > 0)
    for (const { unit, inUse } of units) {
      const wrong = mixed ? [...inUse.foreign, ...inUse.other] : inUse.foreign
      let found = 0
      for (const s of wrong) {
        // A block quote has no marks of its own: in it, nested marks are right.
        if (isNestedPair(s, unit, copy) || found++ >= MOST_A_UNIT) continue
        let own = takesSingleMarks(unit, copy) ? copy.profile.headline : pair
        for (let level = 0; level < s.level; level++) own = pairInside(own, copy.profile)
        report({
          unit,
          span: { start: s.start, end: s.end },
          fix: {
            label: `Swap for ${own[0]} ${own[1]}`,
            safe: true,
            steps: swapMarks(unit, s, own, copy.profile),
          },
        })
      }
      for (const { start, end, at, insert } of unit.fact(readLatinPunctuation)) {
        report({
          unit,
          span: { start, end },
          fix: {
            label: `Swap for ${insert}`,
            safe: true,
            steps: [{ type: 'replace', unit: unit.ref, start: at, end: at + 1, insert }],
          },
        })
      }
    }
  },
})

function isNestedPair(s: QuotedSpan, unit: PreparedUnit, copy: Copy): boolean {
  if (unit.kind !== 'quote' || copy.profile.language === 'en') return false
  return copy.profile.nested.some(
    ([open, close]) => open === s.open.char && close === s.close?.char,
  )
}
