import { expect, it } from 'vitest'
import { FIRST, SECOND, story, THIRD, takeHtml, takeOne } from '../testing/take.ts'

it('takes out a line that is one link to another story', () => {
  const got = takeHtml(
    `<h1>Berth opens again</h1><p>${FIRST}</p><p>${SECOND}</p><p><a href="/x">Former harbour master to stand down in May</a></p><p>${THIRD}</p>`,
  )
  expect(got.paragraphs).toEqual([FIRST, SECOND, THIRD])
})

it('takes out a long shout between paragraphs', () => {
  expect(
    takeOne(story({ middle: ['FORMER HARBOUR MASTER PROUD OF PILOTS LIVING OUT THEIR DREAM'] }))
      .paragraphs,
  ).toHaveLength(3)
})

it.each([
  'Bridges Outlast Their Builders',
  'The Harbour That Nobody Wanted and the Town That Built It Anyway',
  'WHO PAYS',
])('leaves the subhead %s', (line) => {
  expect(takeOne(story({ middle: [line] })).paragraphs).toContain(line)
})
