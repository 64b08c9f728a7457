import { attributesQuotation } from '../../prepare/attribution.ts'
import { classAt, SPACE, skipSpaceBack } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { Mark } from '../../prepare/marks.ts'
import type { Fact } from '../../prepare/reading.ts'
import { defineRule } from '../define.ts'
import { withWord } from './partner.ts'
import { isWhollyQuoted } from './units.ts'

export const runningQuoteClosed = defineRule({
  id: 'running-quote-closed',
  severity: 'warning',
  looksAt: 'article',
  message: 'Same speaker? Drop this closing mark. Someone else? Say who, in the next paragraph.',
  why: 'A closing mark at the end of a paragraph says that the speaker is done; readers take the next quotation for somebody else’s.',
  source: 'AP running quotations; GDN; KU',
  version: 1,
  examples: {
    bad: [
      {
        body: ['“The lamps swung,” Leila Haddow said. “It was dark.”', '“We ran.”'],
        where: 'body[0]',
        text: 'dark.”',
      },
      {
        body: ['“The mast went,” Vane said, “and then the light.”', '“We only had the radio.”'],
        where: 'body[0]',
        text: 'light.”',
      },
      {
        body: ['Haddow said: "It was dark."', '"We ran."'],
        where: 'body[0]',
        text: 'dark."',
      },
      {
        body: ['Haddow said: “It was dark.”', '“We ran.', '“Nobody spoke.”'],
        where: 'body[0]',
        text: 'dark.”',
      },
      {
        locale: 'fr-FR',
        body: [
          'Marta Kell a dit : «\u00a0Il faisait nuit.\u00a0»',
          '«\u00a0Nous avons couru.\u00a0»',
        ],
        where: 'body[0]',
        text: 'nuit.\u00a0»',
      },
      {
        locale: 'de-DE',
        body: ['„Es war dunkel“, sagte Lammers. „Es war kalt.“', '„Wir liefen.“'],
        where: 'body[0]',
        text: 'kalt.“',
      },
      {
        locale: 'ar',
        body: ['قال المدير: «كان الظلام شديدا.»', '«ركضنا إلى الطريق.»'],
        where: 'body[0]',
        text: 'شديدا.»',
      },
    ],
    good: [
      { body: ['“The lamps swung,” Haddow said. “It was dark.', '“We ran.”'] },
      { body: ['Haddow said: “It was dark.”', '“We ran,” Biel said.'] },
      { body: ['Coach Ortega called it “a slow leak.”', '“We never found the hole.”'] },
      { body: ['Haddow said: “It was dark.”', 'Then the lamps went out.'] },
      { body: ['Haddow asked: “Who was it?”', '“Nobody.”'] },
      { body: ['Marta Kell: “It was dark.”', 'Orlo Times: “What did you do?”'] },
      { body: ['Kell wrote “The Long Night of Orlo.”', '“Salt and Rope”'] },
    ],
  },
  check(copy, report) {
    const { body } = copy
    for (let i = 0; i < body.length; i++) {
      const unit = body[i] as PreparedUnit
      const mark = unit.kind === 'paragraph' ? unit.fact(readLastClosing) : null
      if (mark === null || !attributesQuotation(unit)) continue
      const next = body.slice(i + 1, i + 2 + BLANKS).find((u) => u.text.trim() !== '')
      if (next === undefined || !goesOn(next, copy)) continue
      const start = skipSpaceBack(unit.text, mark.start) + 1
      report({
        unit,
        span: withWord(unit.text, mark),
        fix: {
          label: 'Drop the mark',
          // Only the editor knows whether the same person speaks.
          safe: false,
          steps: [{ type: 'replace', unit: unit.ref, start, end: mark.end, insert: '' }],
        },
      })
    }
  },
})

/** Empty paragraphs that may stand between the two. */
const BLANKS = 3

/** The mark that closes a full or resumed quotation of speech at the very end of a text, or null. */
const readLastClosing: Fact<Mark | null> = ({ text, marks }) => {
  const last = marks.spans[marks.spans.length - 1]
  if (!last?.close || !last.primary || last.title || last.kind === 'fragment') return null
  // Inside a quotation that runs on it closes a nested one.
  if (marks.unclosed !== null) return null
  if (skipSpaceBack(text, text.length) !== last.end - 1 || last.close.damaged) return null
  // Somebody else answers a question.
  return /[?؟]/.test(text[skipSpaceBack(text, last.inner.end)] ?? '') ? null : last.close
}

/** Wholly one quotation of speech and no cue; it may itself run on. */
function goesOn(unit: PreparedUnit, { story }: Copy): boolean {
  if (unit.kind !== 'paragraph' || attributesQuotation(unit)) return false
  const { spans, unclosed } = unit.marks
  const only = spans[0] ?? unclosed
  if (!only?.primary || only.title || only.kind !== 'full') return false
  if (isWhollyQuoted(unit)) return true
  const opens = spans.length === 0 && classAt(unit.text, only.start - 1) === SPACE
  return opens && unit.text.slice(0, only.start).trim() === '' && story.runsOn(unit)
}
