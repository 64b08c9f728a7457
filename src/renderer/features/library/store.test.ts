// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFakeDesk, type FakeDesk } from '#bridge/testing/fake.ts'
import { ferryStory } from '#bridge/testing/sample.ts'
import { fail } from '#shared/result.ts'
import { library, loadLibrary, loadMore, noteSaved, showShelf } from './store.ts'

let desk: FakeDesk
beforeEach(() => {
  desk = createFakeDesk({})
  window.copydesk = desk.api
  library.set({ shelf: 'in-hand', query: '', items: [], total: 0, known: false, failure: null })
})
afterEach(() => {
  delete window.copydesk
})
const fill = (n: number) => {
  for (let i = 0; i < n; i++) desk.add(ferryStory(`urn:${i}`))
}

it('reads page after page, each article once, and stays where it is when something changes', async () => {
  fill(1200)
  await loadLibrary()
  expect(library.get().items).toHaveLength(60)
  expect(library.get().total).toBe(1200)
  for (let i = 0; i < 3; i++) await loadMore()
  const ids = library.get().items.map((item) => item.id)
  expect(ids).toHaveLength(1200)
  expect(new Set(ids).size).toBe(1200)
  await loadLibrary()
  expect(library.get().items).toHaveLength(1200)
})

it('an answer that comes too late for another shelf is dropped', async () => {
  fill(3)
  const late = loadLibrary()
  showShelf('bin')
  await late
  await Promise.resolve()
  expect(library.get()).toMatchObject({ shelf: 'bin', items: [] })
})

it('shows a save in its row without moving it', async () => {
  fill(3)
  await loadLibrary()
  const before = library.get().items
  const story = ferryStory(before[1]?.id)
  const saved = { ...story, header: { ...story.header, headline: 'New words' } }
  noteSaved(saved, { errors: 1, warnings: 0, infos: 0 }, '2024-03-03T15:00:00+00:00')
  const now = library.get().items
  expect(now[1]).toMatchObject({ headline: 'New words', counts: { errors: 1 } })
  expect(now[0]).toBe(before[0])
})

it('a library that cannot be read says why', async () => {
  desk.answer('library.list', () => fail('storage', 'The library file is not readable.'))
  await loadLibrary()
  expect(library.get().failure?.message).toBe('The library file is not readable.')
})
