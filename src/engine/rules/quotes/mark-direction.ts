import type { Span } from '#shared/text/span.ts'
import { classAt, DIGIT, isLetter, isWordClass } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { Mark } from '../../prepare/marks.ts'
import type { Language } from '../../prepare/profiles/profile.ts'
import { firstFrom } from '../../prepare/search.ts'
import { BESIDE_MARKS } from '../../words/beside-marks.ts'
import { defineRule, MOST_A_UNIT } from '../define.ts'
import { withWord, wordRound } from './partner.ts'

export const markDirection = defineRule({
  id: 'mark-direction',
  severity: 'warning',
  looksAt: 'block',
  message: 'This mark points the wrong way.',
  why: 'Word processors guess which way a mark faces; after a space or before a shortened word they guess wrong.',
  source: 'GDN; LT; RTX',
  version: 1,
  examples: {
    bad: [
      { body: ['”We sail at dawn,” Marta Kell said.'], where: 'body[0]', text: '”We' },
      { body: ['“We sail at dawn,“ Marta Kell said.'], where: 'body[0]', text: 'dawn,“' },
      { body: ['“We were ready —“ Kell said.'], where: 'body[0]', text: '—“' },
      { body: ['She came of age in the ‘80s.'], where: 'body[0]', text: '‘80s' },
      { body: ['She played rock ‘n’ roll.'], where: 'body[0]', text: '‘n’' },
      { body: ['They don‘t sail.'], where: 'body[0]', text: 'don‘t' },
      { body: ['It stays open ‘til midnight.'], where: 'body[0]', text: '‘til' },
      { body: ['The farmers‘ bank reopens.'], where: 'body[0]', text: 'farmers‘' },
      { headline: 'Back to the ‘60s', where: 'headline', text: '‘60s' },
      { headline: 'The ‘60s at the boys’ club', where: 'headline', text: '‘60s' },
      { body: ['The class of ‘04 met again.'], where: 'body[0]', text: '‘04' },
      { locale: 'fr-FR', body: ['Le quai de l‘île reste fermé.'], where: 'body[0]', text: 'l‘île' },
      { locale: 'de-DE', body: ['So geht‘s nicht.'], where: 'body[0]', text: 'geht‘s' },
    ],
    good: [
      { body: ['“We sail at dawn,” Marta Kell said.'] },
      { body: ['She played rock ’n’ roll in the ’80s ’til midnight.'] },
      { locale: 'en-GB', body: ['‘Twas ever thus’ was the motto of the ‘grey belt’.'] },
      { body: ['A 65” screen hung over the bar.'] },
      { headline: 'Port drops ‘90 days’ rule' },
      { body: ['The Qur‘an and the port of Sana‘a are in the hall of Hawai‘i.'] },
      { locale: 'de-DE', body: ['„Er rief ‚Feuer‘ und lief“, sagte Lammers. „Es brannte.“'] },
      { locale: 'de-DE', body: ['Das gilt als „schwierig“.'] },
    ],
  },
  check(unit, { profile }, report) {
    let last: { span: Span; marks: Mark[] } | null = null
    const words: { span: Span; marks: Mark[] }[] = []
    for (const mark of unit.marks.marks) {
      if (!isReported(mark, unit, profile.language)) continue
      const span =
        mark.role === 'apostrophe' ? wordRound(unit.text, mark) : withWord(unit.text, mark)
      // ‘n‘: two marks of one word are one finding.
      if (last !== null && mark.start < last.span.end) {
        last.marks.push(mark)
        continue
      }
      if (words.length >= MOST_A_UNIT) break
      last = { span, marks: [mark] }
      words.push(last)
    }
    for (const { span, marks } of words) {
      report({
        unit,
        span,
        fix: {
          label: 'Turn it',
          safe: true,
          steps: marks.map(({ start, end, role }) => {
            const insert = role === 'open' ? '“' : unit.text[start] === '‘' ? '’' : '”'
            return { type: 'replace', unit: unit.ref, start, end, insert }
          }),
        },
      })
    }
  },
})

function isReported(mark: Mark, unit: PreparedUnit, language: Language): boolean {
  if (!mark.wrongWay || mark.damaged) return false
  if (mark.role === 'apostrophe') {
    return isSurelyApostrophe(mark, unit.text, language) && !mayOpen(mark, unit)
  }
  // In German both forms are right somewhere, and ” is another language's: `locale-marks`.
  if (language === 'de') return false
  return mark.role === 'open' ? mark.char === '”' : mark.char === '“' || mark.char === '‘'
}

/**
 * ‘Twas ever thus’ and ‘90 days’ are fine: a later mark may close what stands before a shortened word or a
 * number. A decade (‘90s) is one whatever follows.
 */
function mayOpen(mark: Mark, { marks: { marks }, text }: PreparedUnit): boolean {
  if (isWordClass(classAt(text, mark.start - 1)) || isDecade(text, mark.end)) return false
  const next = marks[firstFrom(marks, mark.end)]
  return (
    next !== undefined &&
    next.char === '’' &&
    next.start - mark.end > 1 &&
    !isWordClass(classAt(text, next.end))
  )
}

function isDecade(text: string, at: number): boolean {
  return classAt(text, at) === DIGIT && isLetter(classAt(text, at + 2))
}

/** Longest ending that is looked at, in characters. */
const ENDING = 8

/** Not the sign of names from Arabic or Hawaiian (Sana‘a): that one does face this way. */
function isSurelyApostrophe(mark: Mark, text: string, language: Language): boolean {
  const before = isWordClass(classAt(text, mark.start - 1))
  const after = isWordClass(classAt(text, mark.end))
  if (!before) return after
  if (!after) return language !== 'de'
  const { afterApostrophe, beforeApostrophe } = BESIDE_MARKS[language]
  return (
    afterApostrophe.has(wordFrom(text, mark.end)) || beforeApostrophe.has(wordTo(text, mark.start))
  )
}

/** The word that starts here in lower case; longer ones cut, so that they equal nothing in a list. */
function wordFrom(text: string, start: number): string {
  let end = start
  while (end - start < ENDING && isWordClass(classAt(text, end))) end++
  return text.slice(start, end).toLowerCase()
}

function wordTo(text: string, end: number): string {
  let start = end
  while (end - start < ENDING && isWordClass(classAt(text, start - 1))) start--
  return text.slice(start, end).toLowerCase()
}
