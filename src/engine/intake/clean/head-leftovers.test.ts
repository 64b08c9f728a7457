import { expect, it } from 'vitest'
import { story, takeOne } from '../testing/take.ts'

it('takes out what is left between the headline and the byline or buttons', () => {
  const got = takeOne(story({ head: ['Share\nKeep me posted\nPrint', '3 March 2026'] }))
  expect(got.paragraphs).toHaveLength(3)
  expect(got.removed).toContain('navigation: Keep me posted')
})

it('leaves a subhead right above the first paragraph', () => {
  const got = takeOne(story({ head: ['By Marta Kell', 'The long wait'] }))
  expect(got.paragraphs[0]).toBe('The long wait')
})
