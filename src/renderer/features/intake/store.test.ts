// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFakeDesk, type FakeDesk } from '#bridge/testing/fake.ts'
import { fail, ok } from '#shared/result.ts'
import { MAX_SOURCE_BYTES } from '#shared/source.ts'
import { closeArticle } from '../article/open.ts'
import { article } from '../article/store.ts'
import { dismissReport, intake } from './store.ts'
import { takeIn } from './take.ts'

let desk: FakeDesk
const nothing = { text: '', html: null, files: [] }

beforeEach(() => {
  desk = createFakeDesk({})
  window.copydesk = desk.api
  intake.set({ jobs: [], reports: [] })
})
afterEach(() => {
  closeArticle()
  delete window.copydesk
})

it('a paste becomes an article, opens, and leaves a calm report', async () => {
  await takeIn({ ...nothing, text: 'Ferry talks resume\n\nThe ferry sails.' }, 'paste')
  expect(intake.get().jobs).toEqual([])
  expect(intake.get().reports).toHaveLength(1)
  expect(intake.get().reports[0]?.articles[0]?.headline).toBe('Ferry talks resume')
  expect(article.get().loaded?.header.headline).toBe('Ferry talks resume')
})

it('a failure stays until it is dismissed, also when something else comes in', async () => {
  const bad = new File(['\u0000\u0001'], 'photo.raw')
  await takeIn({ ...nothing, files: [bad] }, 'drop')
  await takeIn({ ...nothing, text: 'Another story\n\nText.' }, 'paste')
  const failed = intake.get().reports.find((r) => r.failed.length > 0)
  expect(failed?.failed[0]?.message).toContain('photo.raw')
  dismissReport(failed?.id ?? '')
  expect(intake.get().reports.some((r) => r.failed.length > 0)).toBe(false)
})

it('what is too large is named and never sent', async () => {
  const huge = new File([], 'huge.txt')
  Object.defineProperty(huge, 'size', { value: MAX_SOURCE_BYTES + 1 })
  await takeIn({ ...nothing, files: [huge] }, 'drop')
  expect(intake.get().reports[0]?.failed[0]?.message).toBe(
    'huge.txt is 20 MB; at most 20 MB can be taken in at once. Split it and try again.',
  )
  expect(desk.calls.some((c) => c.channel === 'intake.files')).toBe(false)
})

it('an empty paste says so, a stopped one says nothing', async () => {
  await takeIn(nothing, 'paste')
  expect(intake.get().reports[0]?.failed[0]?.message).toBe('There was no text in the paste.')
  intake.set({ reports: [] })
  desk.answer('intake.text', () => fail('cancelled', 'Stopped.'))
  await takeIn({ ...nothing, text: 'Words.' }, 'paste')
  expect(intake.get().reports).toEqual([])
})

it('copy that is here already is not taken twice, and leads to what it became', async () => {
  desk.answer('intake.text', () =>
    ok({
      articles: [],
      duplicates: [{ name: '', article: 'urn:a', headline: 'Here already' }],
      failed: [],
      cancelled: false,
    }),
  )
  await takeIn({ ...nothing, text: 'Words.' }, 'paste')
  expect(intake.get().reports[0]?.duplicates[0]?.article).toBe('urn:a')
})
