import { expect, it } from 'vitest'
import { story, takeOne } from '../testing/take.ts'

it.each([
  'ENDS',
  '-ENDS-',
  '###',
  '-30-',
  'MORE TO COME',
  '(Reporting by Marta Kell; Editing by Ola Brandt)',
  '—ENDS—',
  '___',
])('takes out %s at the end', (line) => {
  const got = takeOne(story({ tail: [line] }))
  expect(got.paragraphs).toHaveLength(3)
  expect(got.removed).toEqual([`sign-off: ${line}`])
})

it('keeps a break between paragraphs as a divider', () => {
  const got = takeOne(story({ middle: ['* * *'] }))
  expect(got.article.blocks.map((b) => b.type)).toEqual([
    'paragraph',
    'paragraph',
    'divider',
    'paragraph',
  ])
})

it('keeps a sentence about reporting', () => {
  const line = 'Reporting by a newspaper in Marrow had raised the question in the spring.'
  expect(takeOne(story({ middle: [line] })).paragraphs).toContain(line)
})
