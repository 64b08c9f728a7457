import { expect, it } from 'vitest'
import { story, takeOne } from '../testing/take.ts'

it('takes out a title with its section and the title again', () => {
  const title = 'Former harbour master to stand down in May'
  const got = takeOne(story({ middle: [title, 'Harbour', title] }))
  expect(got.paragraphs).toHaveLength(3)
  expect(got.removed.filter((r) => r.startsWith('related'))).toHaveLength(3)
})

it('leaves a refrain round a line alone', () => {
  const got = takeOne(story({ middle: ['We carry on.', 'And then?', 'We carry on.'] }))
  expect(got.paragraphs).toHaveLength(6)
})
