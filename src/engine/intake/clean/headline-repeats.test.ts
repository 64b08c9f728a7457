import { expect, it } from 'vitest'
import { FIRST, SECOND, story, takeOne } from '../testing/take.ts'

it.each([
  'Ferry Line to Orlo Reopens on Sunday',
  'FERRY LINE TO ORLO REOPENS ON SUNDAY',
  'Ferry line to Orlo reopens on Sunday',
  'Ferry Line to Orlo Reopens on Sunday | The Courier',
])('takes out a further copy: %s', (copy) => {
  const got = takeOne(story({ head: ['TT', copy] }))
  expect(got.paragraphs).toHaveLength(3)
  expect(got.removed).toContain(`headline-repeat: ${copy}`)
})

it('sees through quotes and dashes', () => {
  const head = '“I Never Wanted It” - Kell'
  const got = takeOne(`${head}\n\n"I never wanted it" — Kell\n\n${FIRST}\n\n${SECOND}`)
  expect(got.headline).toBe(head)
  expect(got.paragraphs).toHaveLength(2)
})

it('leaves a refrain that is also the headline', () => {
  const refrain = 'We carry the white, we carry the white'
  const got = takeOne(
    [refrain, FIRST, refrain, SECOND, refrain, FIRST.replace('Sunday', 'Monday')].join('\n\n'),
  )
  expect(got.paragraphs.filter((p) => p === refrain)).toHaveLength(2)
})
