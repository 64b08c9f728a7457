import { expect, it } from 'vitest'
import { FIRST, SECOND, story, takeOne } from '../testing/take.ts'

const opened = (opening: string) =>
  takeOne(`Ferry Line to Orlo Reopens on Sunday\n\n${opening}${FIRST}\n\n${SECOND}`)

it.each([
  ['ORLO, March 3 (Reuters) - ', { place: 'ORLO', source: 'Reuters', date: 'March 3' }],
  ['QASR AL-WADI (AP) — ', { place: 'QASR AL-WADI', source: 'AP', date: '' }],
  ['JEDDAH, Saudi Arabia -- ', { place: 'JEDDAH, Saudi Arabia', source: '', date: '' }],
  ['NEW MARROW — ', { place: 'NEW MARROW', source: '', date: '' }],
  ['AL-NAKHLA: ', { place: 'AL-NAKHLA', source: '', date: '' }],
  ['Berlin (dpa) - ', { place: 'Berlin', source: 'dpa', date: '' }],
  ['PARIS, 3 mars (AFP) – ', { place: 'PARIS', source: 'AFP', date: '3 mars' }],
])('%s', (opening, dateline) => {
  const got = opened(opening)
  expect(got.article.header.dateline).toEqual(dateline)
  expect(got.paragraphs[0]).toBe(FIRST)
  expect(got.moved).toContain(`dateline: ${opening}`)
  expect(got.story.lines.find((l) => l.text.includes(FIRST))?.fate.kind).toBe('kept')
})

it.each([
  'NASA — the agency of the islands — said: ',
  'BREAKING: ',
  'Orlo - ',
  'Marta Kell: ',
  'WATCH: ',
])('not %s', (opening) => {
  expect(opened(opening).paragraphs[0]).toBe(`${opening}${FIRST}`)
})

it('not an acronym that the story uses again, nor a speaker of an interview', () => {
  const acronym = `Ferry Line to Orlo Reopens\n\nNFPU — ${FIRST}\n\nThe NFPU has ninety members and a small office at the quay.`
  expect(takeOne(acronym).article.header.dateline.place).toBe('')
  const interview = `Ferry Line to Orlo Reopens\n\nKELL: ${FIRST}\n\nVANE: ${SECOND}\n\nKELL: ${FIRST.replace('Sunday', 'Monday')}`
  expect(takeOne(interview).article.header.dateline.place).toBe('')
})

it('only in the first paragraph', () => {
  const got = takeOne(
    story({ middle: [`ORLO, March 3 (Reuters) - ${SECOND.replace('June', 'July')}`] }),
  )
  expect(got.article.header.dateline.place).toBe('')
})
