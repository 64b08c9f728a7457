import { expect, it } from 'vitest'
import { plainBlocks } from './plain.ts'

it('a blank line parts paragraphs, a single break stays inside', () => {
  const blocks = plainBlocks('One\r\nstill one\r\n\r\n\n Two \n\n')
  expect(blocks.map((b) => ('text' in b ? b.text : ''))).toEqual(['One\nstill one', 'Two'])
  expect(plainBlocks(' \n ')).toEqual([])
})
