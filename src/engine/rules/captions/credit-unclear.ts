import { agenciesOf, foldAgency } from '#engine/words/agencies.ts'
import { CREDIT_FILE, CREDIT_FILLERS, CREDIT_PLACEHOLDERS } from '#engine/words/credits.ts'
import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'
import { houseForm } from './creditForm.ts'

export const creditUnclear = defineRule({
  id: 'credit-unclear',
  severity: 'warning',
  looksAt: 'block',
  message: 'Who owns this picture? Name the photographer or the owner.',
  why: 'A channel is not an owner. Whoever made the picture can ask for it back, and for money.',
  source: 'AFP UGC rules; IPTC; VOA',
  version: 1,
  examples: {
    bad: [
      ...[
        'Social media',
        'Facebook',
        'X',
        'file photo',
        'Agencies',
        'RT',
        'R.T.',
        'KTV file',
        'Facebook / Instagram',
        'Photo via Telegram',
        'Photo: Internet',
        'Handout',
        'Courtesy',
      ].map((credit) => ({ figures: [{ credit }], where: 'figures[0].credit', text: credit })),
      {
        locale: 'fr-FR',
        figures: [{ credit: 'Réseaux sociaux' }],
        where: 'figures[0].credit',
        text: 'Réseaux sociaux',
      },
      {
        locale: 'de-DE',
        figures: [{ credit: 'Archiv' }],
        where: 'figures[0].credit',
        text: 'Archiv',
      },
      {
        locale: 'ar',
        figures: [{ credit: 'مواقع التواصل' }],
        where: 'figures[0].credit',
        text: 'مواقع التواصل',
      },
    ],
    good: [
      'AFP',
      'EPA',
      'dpa',
      'A.F.P.',
      'UN',
      'Handout/Port of Marrow',
      'Courtesy of the Biel family',
      'Ines Corvo/Facebook',
      'Google Earth',
      'Internet Archive',
      'AFP file',
      'Orlo City Archive',
      'Ines',
    ].map((credit) => ({ figures: [{ credit }] })),
  },
  check(unit, copy, report) {
    if (unit.kind !== 'credit' || isBlank(unit.text)) return
    const credit = houseForm(unit.text)
    if (credit.length > LONGEST) return
    const agencies = agenciesOf(copy.style)
    if (agencies.has(foldAgency(credit))) return
    if (!isUnknownInitials(credit, agencies) && !namesNobody(credit, agencies)) return
    report({ unit, span: { start: 0, end: unit.text.length } })
  },
})

const LONGEST = 80

/** KTV, R.T., "RT file": capitals that no list explains. */
function isUnknownInitials(credit: string, agencies: ReadonlySet<string>): boolean {
  const core = credit
    .split(/\s+/)
    .filter((w) => !CREDIT_FILE.has(w.toLowerCase()))
    .join(' ')
  const initials = core.replace(/\.(?=\p{Lu}|$)/gu, '')
  return /^\p{Lu}{2,4}$/u.test(initials) && !agencies.has(foldAgency(initials))
}

/** Every part of the credit is a channel or a stopgap. */
function namesNobody(credit: string, agencies: ReadonlySet<string>): boolean {
  const parts = credit
    .toLowerCase()
    .split(/[/,;&|+]|\s(?:and|et|und)\s/u)
    .map((p) => p.replace(/\s+/g, ' ').trim())
    .filter((p) => p !== '')
  return parts.length > 0 && parts.every((p) => !agencies.has(p) && isPlaceholder(p))
}

function isPlaceholder(part: string): boolean {
  if (CREDIT_PLACEHOLDERS.has(part)) return true
  const words = part.split(' ').filter((w) => !CREDIT_FILLERS.has(w))
  return words.length > 0 && CREDIT_PLACEHOLDERS.has(words.join(' '))
}
