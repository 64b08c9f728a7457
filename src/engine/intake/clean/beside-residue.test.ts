import { expect, it } from 'vitest'
import { story, takeOne } from '../testing/take.ts'

it('takes out menu words, numbers and file names beside residue', () => {
  const got = takeOne(story({ middle: ['Share\nMore\n103\nboats.jpg'] }))
  expect(got.paragraphs).toHaveLength(3)
})

it('leaves them where they stand alone', () => {
  expect(takeOne(story({ middle: ['More'] })).paragraphs).toContain('More')
  expect(takeOne(story({ middle: ['1931'] })).paragraphs).toContain('1931')
})
