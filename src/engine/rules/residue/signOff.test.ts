import { expect, it } from 'vitest'
import { isSignOff } from './signOff.ts'

it.each([
  '-ENDS-',
  '- ENDS -',
  '—ENDS—',
  'ENDS',
  'END',
  '(ends)',
  '###',
  '# # #',
  '-30-',
  '— 30 —',
  'MORE TO COME',
  'More to come',
  '(more to follow)',
  '-more-',
  'MORE',
  '(Reporting by Rui Tavaro; Editing by Hana Oduya)',
  '(Reporting by Rui Tavaro in Orlo and Ola Brandt in Vellin; writing by X.Y. Kell, editing by Hana Oduya).',
  'Reporting by Rui Tavaro; Editing by Hana Oduya',
  'Reporting by Rui Tavaro in Orlo. Editing by Hana Oduya.',
  '(Additional reporting by our staff)',
  '(Reportage de Rui Tavaro ; version française Hana Oduya)',
  '(Bericht von Rui Tavaro, redigiert von Hana Oduya)',
  '(إعداد محمد للنشرة العربية - تحرير علي)',
  '© 2024 Agence France-Presse',
  '© AFP',
  '(c) 2024 Orlo Times',
  'Copyright 2024 The Orlo Press. All rights reserved.',
])('“%s” is a sign-off', (paragraph) => {
  expect(isSignOff(paragraph)).toBe(true)
})

it.each([
  '',
  'Ends',
  'The ferry line ends here.',
  'More',
  'More.',
  '30',
  '#pier',
  '##',
  'Reporting by a local paper led to the inquiry, the judges said.',
  'Reporting by Rui Tavaro',
  '—Reporting by Rui Tavaro and Hana Oduya',
  'Editing by committee never works; reporting by nobody does not either.',
  '(The reporting by the Orlo Times won a prize.)',
  'Copyright 2024 rules changed the market.',
  'Copyright law is hard.',
  '© is the sign of copyright.',
  'تحرير المدينة بدأ فجر اليوم',
])('“%s” is copy', (paragraph) => {
  expect(isSignOff(paragraph)).toBe(false)
})
