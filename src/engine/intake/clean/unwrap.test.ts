import { expect, it } from 'vitest'
import { FIRST, FOURTH, SECOND, THIRD, take, takeOne } from '../testing/take.ts'

const wrap = (s: string, width = 64) =>
  s.replace(new RegExp(`(.{1,${width}})(?:\\s+|$)`, 'g'), '$1\n').trimEnd()
const HEAD = 'Ferry Line to Orlo Reopens on Sunday'

it('puts paragraphs together that were wrapped, blank lines between them', () => {
  const got = takeOne([HEAD, ...[FIRST, SECOND, THIRD].map((p) => wrap(p))].join('\n\n'))
  expect(got.paragraphs).toEqual([FIRST, SECOND, THIRD])
})

it('takes an indented line for a new paragraph', () => {
  const got = takeOne(`${HEAD}\n\n${[FIRST, SECOND, THIRD].map((p) => wrap(`   ${p}`)).join('\n')}`)
  expect(got.paragraphs).toEqual([FIRST, SECOND, THIRD])
})

it('every line of a wrapped paragraph has the same fate', () => {
  const text = [HEAD, wrap(FIRST), wrap(SECOND), wrap(THIRD)].join('\n\n')
  const lines = take(text)[0]?.story.lines.filter((l) => l.fate.kind === 'kept') ?? []
  expect(new Set(lines.map((l) => JSON.stringify(l.fate))).size).toBe(3)
  expect(lines.length).toBeGreaterThan(5)
})

it.each([
  [
    'a poem',
    'the boats are in\nand the nets are dry\nand nobody asks\nwhere the herring lie\nand nobody asks at all',
  ],
  [
    'a list',
    '- the north berth, which was torn from its piles in winter\n- the old ice house, which Marrow has wanted for years\n- the pilots’ hut',
  ],
  ['paragraphs that are lines', [FOURTH, SECOND, THIRD].join('\n')],
])('leaves %s alone', (_, text) => {
  const lines = text.split('\n')
  expect(
    takeOne(`${HEAD}\n\n${FIRST}\n\n${text}`).story.lines.filter((l) => l.fate.kind === 'kept'),
  ).toHaveLength(lines.length + 1)
})
