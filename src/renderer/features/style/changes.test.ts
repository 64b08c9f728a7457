import { expect, it } from 'vitest'
import { defaultStyle, type HouseStyle } from '#shared/style.ts'
import { styleChanges } from './changes.ts'

const RULES = [
  { id: 'caption-repeated', severity: 'warning' as const },
  { id: 'ui-residue', severity: 'error' as const },
]
const style: HouseStyle = {
  ...defaultStyle(),
  severities: { 'ui-residue': 'off' },
  agencies: ['Marrow Photo'],
  names: [
    { use: 'Orlo', not: ['Orloe'], kind: 'place' },
    { use: 'Marrow', not: [], kind: 'place' },
  ],
}

it('a style changes nothing about itself', () => {
  expect(styleChanges(style, structuredClone(style), RULES)).toEqual([])
})

it('says what each part would be', () => {
  const after: HouseStyle = {
    ...style,
    name: 'Orlo Gazette',
    locale: 'en-GB',
    options: { ...style.options, roundInsertions: true },
    // Its own severity, said in so many words, is no change from saying nothing.
    severities: { 'caption-repeated': 'warning', 'rule-of-tomorrow': 'error' },
    agencies: ['Orlo Press'],
    names: [
      { use: 'Orlo', not: ['Orloe', 'Orlow'], kind: 'place' },
      { use: 'Vellin', not: ['Velin'], kind: 'place' },
    ],
  }
  const plain = styleChanges(style, after, RULES).map((list) => ({
    ...list,
    lines: list.lines.map((l) => ({ ...l, words: l.words.replace(/[\u2068\u2069]/g, '') })),
  }))
  expect(plain).toEqual([
    {
      title: 'Style',
      lines: [
        { sign: 'changed', words: 'Name: House style → Orlo Gazette' },
        { sign: 'changed', words: 'Profile: English (US) → English (UK)' },
        { sign: 'changed', words: 'Round brackets for insertions: no → yes' },
      ],
    },
    {
      title: 'Rules',
      lines: [
        { sign: 'changed', words: 'UI residue: Off → Error' },
        {
          sign: 'changed',
          words: 'rule-of-tomorrow: no rule of this Copydesk; it has no effect',
        },
      ],
    },
    {
      title: 'Names',
      lines: [
        { sign: 'changed', words: 'Orlo, not Orloe, Orlow' },
        { sign: 'added', words: 'Vellin, not Velin' },
        { sign: 'removed', words: 'Marrow' },
      ],
    },
    {
      title: 'Agencies',
      lines: [
        { sign: 'added', words: 'Orlo Press' },
        { sign: 'removed', words: 'Marrow Photo' },
      ],
    },
  ])
})
