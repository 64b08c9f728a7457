import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'
import { houseForm } from './creditForm.ts'

export const creditForm = defineRule({
  id: 'credit-form',
  severity: 'warning',
  looksAt: 'block',
  message: 'Write the credit as Name/Agency.',
  why: 'One form for all credits keeps pages even and lets archives find every picture of a photographer.',
  source: 'AP; IPTC credit line; VOA',
  version: 1,
  examples: {
    bad: [
      ...[
        'Photo by Ines Corvo / Reuters.',
        'Photograph: Ines Corvo',
        'Credit: Ines Corvo/PA',
        'Source: Orlo Times',
        'Image by Ines Corvo',
        '© Ines Corvo',
        '(c) 2024 Ines Corvo',
        '(Ines Corvo/PA)',
        '[Reuters]',
        'Ines Corvo /Reuters',
        'Ines Corvo/Reuters.',
      ].map((credit) => ({ figures: [{ credit }], where: 'figures[0].credit', text: credit })),
      {
        locale: 'fr-FR',
        figures: [{ credit: 'Crédit photo : Ines Corvo' }],
        where: 'figures[0].credit',
        text: 'Crédit photo : Ines Corvo',
      },
      {
        locale: 'de-DE',
        figures: [{ credit: 'Foto: Ines Corvo/dpa' }],
        where: 'figures[0].credit',
        text: 'Foto: Ines Corvo/dpa',
      },
      {
        locale: 'ar',
        figures: [{ credit: 'تصوير: إيناس كورفو' }],
        where: 'figures[0].credit',
        text: 'تصوير: إيناس كورفو',
      },
    ],
    good: [
      'Ines Corvo/Reuters',
      'AP Photo/Ines Corvo',
      'UN Photo/Ines Corvo',
      'Ines Corvo/AFP via Getty Images',
      'AFP file',
      'U.S. Navy',
      'Navy of the U.S.',
      'Rui Tavaro Jr.',
      'Ines C.',
      'Handout/Orlo Ferries Inc.',
      'Image Works',
      'Photo courtesy of the Biel family',
      'Ines Corvo (Orlo Times)',
    ].map((credit) => ({ figures: [{ credit }] })),
  },
  check(unit, _copy, report) {
    if (unit.kind !== 'credit' || isBlank(unit.text)) return
    const form = houseForm(unit.text)
    if (form === unit.text.trim()) return
    const end = unit.text.length
    report({
      unit,
      span: { start: 0, end },
      ...(form === ''
        ? {}
        : {
            fix: {
              label: 'Rewrite',
              safe: false,
              steps: [{ type: 'replace', unit: unit.ref, start: 0, end, insert: form }],
            },
          }),
    })
  },
})
