import { expect, it } from 'vitest'
import { FIRST, FOURTH, SECOND, THIRD, takeHtml } from '../testing/take.ts'

const body = [FIRST, SECOND, THIRD, FOURTH].map((p) => `<p>${p}</p>`).join('')

it('takes out a further story with its own head', () => {
  const got = takeHtml(
    `<title>Berth opens again</title><h1>Berth opens again</h1>${body}<h1>Pilots vote</h1><p class="byline">By Ines Corvo</p>${body}`,
  )
  expect(got.headline).toBe('Berth opens again')
  expect(got.paragraphs).toHaveLength(4)
})

it('leaves sections with main headings', () => {
  const got = takeHtml(
    `<title>Berth opens again</title><h1>Berth opens again</h1>${body}<h1>What it cost</h1>${body}`,
  )
  expect(got.paragraphs).toHaveLength(9)
})
