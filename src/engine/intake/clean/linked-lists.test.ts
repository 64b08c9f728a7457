import { expect, it } from 'vitest'
import { FIRST, SECOND, THIRD, takeHtml } from '../testing/take.ts'

const page = (list: string) =>
  takeHtml(`<h1>Berth opens again</h1><p>${FIRST}</p><p>${SECOND}</p>${list}<p>${THIRD}</p>`)

it('takes out lists that are nothing but links, and the heading over them', () => {
  const got = page(
    '<h3>More from the Strait</h3><ul><li><a href="/a">Pilots vote again</a></li><li><a href="/b">Old house opens</a></li></ul><h3>What next</h3>',
  )
  expect(got.paragraphs).toEqual([FIRST, SECOND, 'What next', THIRD])
})

it('leaves lists with words of their own', () => {
  const got = page('<ul><li>Two nights at most</li><li>Six <a href="/p">pilots</a> more</li></ul>')
  expect(got.paragraphs).toHaveLength(5)
})
