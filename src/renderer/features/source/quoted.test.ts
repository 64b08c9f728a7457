import { expect, it } from 'vitest'
import { ferrySource } from '#bridge/testing/sample.ts'
import { sourceText } from '#shared/sourceText.ts'
import { changed, entry, JULY } from '../quotes/testing.ts'
import { quotedIn } from './quoted.ts'

const sources = [ferrySource()]
const text = sourceText(sources) as string
const at = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, line: 0 }
}

it('the quote in hand is found in its line, its marks included', () => {
  const match = { ...changed(JULY), at: at('promised new fenders by June') }
  const quoted = quotedIn(sources, entry('“promised new fenders by July”', { match }))
  const line = sources[0]?.lines.find((l) => l.text.includes('new fenders'))
  const span = quoted?.lines.get(line?.line ?? 0)
  expect(line?.text.slice(span?.start, span?.end)).toBe('“promised new fenders by June”')
  expect(quoted).toMatchObject({ source: 's1', line: line?.line, differs: true })
})

it('nothing is marked for a quote that the source does not have', () => {
  expect(quotedIn(sources, entry('“No”', { match: { state: 'absent' } }))).toBeNull()
  expect(quotedIn(sources, entry('“No”', { match: null }))).toBeNull()
  expect(quotedIn(sources, null)).toBeNull()
})
