import { expect, it } from 'vitest'
import { createArticle, figure, paragraph } from './create.ts'
import { articleUnits, placeLabel } from './units.ts'

it('counts text blocks and list items as body, figures apart, in reading order', () => {
  const a = createArticle('urn:uuid:1', '2026-03-03T14:00:00Z')
  a.header.headline = 'Pier shut'
  a.blocks = [
    paragraph('b1', 'One.'),
    figure('b2', { caption: 'The pier.', credit: 'Ines Corvo/Reuters' }),
    { type: 'heading', id: 'b3', level: 2, text: 'Two', marks: [] },
    {
      type: 'list',
      id: 'b4',
      ordered: false,
      items: [
        { id: 'b5', depth: 0, text: 'Three', marks: [] },
        { id: 'b6', depth: 1, text: 'Four', marks: [] },
      ],
    },
    { type: 'divider', id: 'b7' },
    { type: 'quote', id: 'b8', text: 'Five', marks: [], attribution: 'Marta Kell' },
  ]
  const units = articleUnits(a)
  expect(units.map((u) => u.where)).toEqual([
    'headline',
    'standfirst',
    'body[0]',
    'figures[0].caption',
    'figures[0].credit',
    'figures[0].alt',
    'body[1]',
    'body[2]',
    'body[3]',
    'body[4]',
  ])
  expect(units.find((u) => u.where === 'body[3]')?.ref).toEqual({ block: 'b6', field: 'text' })
})

it.each([
  ['figures[0].credit', 'Photo 1, credit'],
  ['figures[1].alt', 'Photo 2, alt text'],
  ['body[2]', 'Paragraph 3'],
  ['headline', 'Headline'],
])('calls %s “%s”', (where, label) => {
  expect(placeLabel(where)).toBe(label)
})
