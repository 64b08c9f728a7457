import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createArticle, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { writeArticle } from '../index.ts'
import { anyArticle } from '../testing/arbitrary.ts'
import { COLUMNS, width, wrap } from './wrap.ts'

const story = (blocks: Article['blocks']): Article => ({
  ...createArticle('urn:uuid:6e0f3c52-9a1b-8c4d-a7e2-1b2c3d4e5f60', '2026-03-02T09:15:00Z'),
  blocks,
})

it('never breaks inside a word and keeps to 70 columns otherwise', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      for (const line of writeArticle(article, 'txt').text.split('\n')) {
        const longWord = line
          .trim()
          .split(' ')
          .some((w) => width(w) > COLUMNS - 12)
        expect(width(line) <= COLUMNS || longWord).toBe(true)
      }
    }),
  )
})

it('wraps with a hanging indent and keeps line breaks', () => {
  const words = 'word '.repeat(20).trim()
  expect(
    wrap(`${words}\nend`, '  * ', '    ')
      .split('\n')
      .map((l) => l.slice(0, 8)),
  ).toEqual(['  * word', '    word', '    end'])
  expect(wrap('')).toBe('')
})

it('puts the dateline before the first paragraph, once', () => {
  const a = story([
    { type: 'heading', id: 'h', level: 2, text: 'First', marks: [] },
    paragraph('1', 'Ferries left.'),
    paragraph('2', 'More left.'),
  ])
  const { text } = writeArticle(
    { ...a, header: { ...a.header, dateline: { place: 'ORLO', source: '', date: 'May 4' } } },
    'txt',
  )
  expect(text).toContain('FIRST\n\nORLO, May 4 - Ferries left.\n\nMore left.')
})

it('follows a link by its address, and does not write an address twice', () => {
  const { text } = writeArticle(
    story([
      {
        ...paragraph('1', 'See the report and https://orlo.example/a'),
        marks: [
          { type: 'link', start: 8, end: 14, href: 'https://orlo.example/r' },
          { type: 'link', start: 19, end: 41, href: 'https://orlo.example/a' },
        ],
      },
    ]),
    'txt',
  )
  expect(text).toContain('See the report <https://orlo.example/r> and https://orlo.example/a\n')
})

it('writes a wide table a row at a time', () => {
  const cell = (text: string) => ({ text, marks: [] })
  const { text } = writeArticle(
    story([
      {
        type: 'table',
        id: 't',
        caption: '',
        headerRow: false,
        rows: [[cell('a'.repeat(50)), cell('b'.repeat(50))]],
      },
    ]),
    'txt',
  )
  expect(text).toContain(`  ${'a'.repeat(50)} |\n    ${'b'.repeat(50)}`)
})
