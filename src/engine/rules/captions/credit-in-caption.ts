import type { FixStep } from '#shared/finding.ts'
import { isBlank } from '../blank.ts'
import { defineRule } from '../define.ts'
import { creditAtEnd } from './credit.ts'

export const creditInCaption = defineRule({
  id: 'credit-in-caption',
  severity: 'warning',
  looksAt: 'figure',
  message: 'The credit belongs in its own field. Move it.',
  why: 'Pages and archives read the credit from its field. In the caption it is printed twice or lost.',
  source: 'IPTC; AP signoff',
  version: 2,
  examples: {
    bad: [
      {
        figures: [{ caption: 'Smoke over the quay. (AFP)', credit: '' }],
        where: 'figures[0].caption',
        text: '(AFP)',
      },
      {
        figures: [{ caption: 'An otter swims in the Lume. Photo: Ines Corvo' }],
        where: 'figures[0].caption',
        text: 'Photo: Ines Corvo',
      },
      {
        figures: [{ caption: 'Ola Brandt and Idris Vane at the end of January (RT)' }],
        where: 'figures[0].caption',
        text: '(RT)',
      },
      {
        figures: [{ caption: 'A view of the camp. (AFP file)' }],
        where: 'figures[0].caption',
        text: '(AFP file)',
      },
      {
        figures: [{ caption: 'Nets dry in Orlo (Ines Corvo/Orlo Times).' }],
        where: 'figures[0].caption',
        text: '(Ines Corvo/Orlo Times)',
      },
      {
        figures: [{ caption: 'Nets dry in Orlo. © 2024 Ines Corvo' }],
        where: 'figures[0].caption',
        text: '© 2024 Ines Corvo',
      },
      {
        figures: [{ caption: 'Nets dry in Orlo. [Photograph: Ines Corvo]' }],
        where: 'figures[0].caption',
        text: '[Photograph: Ines Corvo]',
      },
      {
        figures: [{ caption: 'Nets dry in Orlo.\nIdris Vane/Reuters' }],
        where: 'figures[0].caption',
        text: 'Idris Vane/Reuters',
      },
      {
        figures: [{ caption: 'Nets dry in Orlo. Courtesy of the Biel family' }],
        where: 'figures[0].caption',
        text: 'Courtesy of the Biel family',
      },
      {
        locale: 'fr-FR',
        figures: [{ caption: 'Le port d’Orlo. Crédit photo : Ines Corvo' }],
        where: 'figures[0].caption',
        text: 'Crédit photo : Ines Corvo',
      },
      {
        locale: 'de-DE',
        figures: [{ caption: 'Der Hafen von Orlo. Foto: Ines Corvo/dpa' }],
        where: 'figures[0].caption',
        text: 'Foto: Ines Corvo/dpa',
      },
      {
        locale: 'ar',
        figures: [{ caption: 'ميناء أورلو (رويترز)' }],
        where: 'figures[0].caption',
        text: '(رويترز)',
      },
    ],
    good: [
      { figures: [{ caption: 'Smoke over the quay.', credit: 'AFP' }] },
      { figures: [{ caption: 'Rui Tavaro and Hana Oduya (left)' }] },
      { figures: [{ caption: 'The mill near Orlo (1932)' }] },
      { figures: [{ caption: 'Marta Kell (34)' }] },
      { figures: [{ caption: 'A meeting in Orlo of the Northern Ferry Union (NFU)' }] },
      { figures: [{ caption: 'Idris Vane, of the health ministry union (KTV)' }] },
      { figures: [{ caption: 'Rui Tavaro (GBR)' }] },
      { figures: [{ caption: 'The quarry near Orlo in March (file photo).' }] },
      { figures: [{ caption: 'A child holds a photo by Ines Corvo.' }] },
      { figures: [{ caption: 'What the picture shows: a quay' }] },
      { locale: 'de-DE', figures: [{ caption: 'Marta Kell (SPD)' }] },
    ],
  },
  check({ caption, credit }, copy, report) {
    const found = creditAtEnd(caption.text, copy.style)
    if (!found) return
    const steps: FixStep[] = [
      {
        type: 'replace',
        unit: caption.ref,
        start: caption.text.slice(0, found.start).trimEnd().length,
        end: found.end,
        insert: '',
      },
    ]
    const moves = isBlank(credit.text)
    if (moves) {
      const end = credit.text.length
      steps.push({ type: 'replace', unit: credit.ref, start: 0, end, insert: found.tidy })
    }
    report({
      unit: caption,
      span: { start: found.start, end: found.end },
      fix: { label: moves ? 'Move' : 'Delete', safe: false, steps },
    })
  },
})
