// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFakeDesk, type FakeDesk } from '#bridge/testing/fake.ts'
import { createArticle, paragraph } from '#shared/article/create.ts'
import type { Input } from '#shared/contract/channels.ts'
import { fail, ok } from '#shared/result.ts'
import type { TrialArticle, TrialMatch } from '#shared/trial.ts'
import { house } from '../settings/store.ts'
import { listenToTrials, runTrial, stopTrial, summary, trial, whereNow } from './trial.ts'

let desk: FakeDesk
let leave: () => void
const counts = { done: 20, total: 40, matches: 1, articles: 1, failed: 0 }
const MATCH: TrialMatch = {
  where: 'body[0]',
  unit: { block: 'p', field: 'text' },
  start: 4,
  end: 9,
  text: 'ferry',
  before: 'The ',
  after: ' sails',
  message: 'Which one?',
}
const ONE: TrialArticle = {
  id: 'a',
  headline: 'Ferry',
  language: 'en-US',
  count: 1,
  matches: [MATCH],
}

beforeEach(() => {
  desk = createFakeDesk({})
  window.copydesk = desk.api
  leave = listenToTrials()
  trial.set({ rule: null, name: null, job: null, state: 'none', counts: null, found: [] })
})
afterEach(() => {
  leave()
  delete window.copydesk
})

describe('a trial', () => {
  it('gathers what is found while it runs, from its own job only', async () => {
    desk.answer('trial.run', ({ job }) => {
      desk.emit('trial.progress', { job, step: { counts, found: [ONE] } })
      desk.emit('trial.progress', { job: 'another', step: { counts, found: [ONE] } })
      desk.emit('trial.progress', { job, step: { counts, found: [{ ...ONE, id: 'b' }] } })
      return ok({ counts: { ...counts, done: 40 }, cancelled: false })
    })
    await runTrial('straight-marks')
    expect(trial.get()).toMatchObject({ state: 'done', counts: { done: 40 } })
    expect(trial.get().found.map((a) => a.id)).toEqual(['a', 'b'])
  })

  it('takes what arrives after its answer', async () => {
    let late = () => {}
    desk.answer('trial.run', ({ job }) => {
      late = () => desk.emit('trial.progress', { job, step: { counts, found: [ONE] } })
      return ok({ counts, cancelled: false })
    })
    await runTrial('straight-marks')
    late()
    expect(trial.get().found).toHaveLength(1)
  })

  it('of a name is of that name alone', async () => {
    const name = { use: 'Orlo', not: ['Orloe'], kind: 'place' as const }
    await runTrial('name-not-house', name)
    const asked = desk.calls.find((c) => c.channel === 'trial.run')
    expect(asked?.input).toMatchObject({ style: { names: [name], id: house.get().style.id } })
  })

  it('is stopped by its job, and says what stands', async () => {
    desk.answer('trial.run', ({ job }) => {
      desk.emit('trial.progress', { job, step: { counts, found: [ONE] } })
      stopTrial()
      return ok({ counts, cancelled: true })
    })
    await runTrial('straight-marks')
    const asked = desk.calls.find((c) => c.channel === 'trial.run')?.input as Input<'trial.run'>
    const stopped = desk.calls.find((c) => c.channel === 'trial.cancel')
    expect(stopped?.input).toEqual({ job: asked.job })
    expect(trial.get()).toMatchObject({ state: 'stopped', counts })
  })

  it('that failed says why', async () => {
    desk.answer('trial.run', () => fail('storage', 'The library could not be read.'))
    await runTrial('straight-marks')
    expect(trial.get()).toMatchObject({ state: 'failed', failure: { kind: 'storage' } })
  })
})

it.each([
  [{ ...counts, done: 1204, matches: 31, articles: 12 }, '31 matches in 12 of 1,204 articles.'],
  [{ ...counts, done: 1, matches: 1 }, '1 match in 1 of 1 article.'],
  [{ ...counts, matches: 0, articles: 0 }, 'No match in 20 articles.'],
  [{ ...counts, done: 0 }, 'There is no article in the library yet.'],
])('says in words: %j', (given, words) => {
  expect(summary(given)).toBe(words)
})

describe('the words of a match', () => {
  const now = (text: string) => {
    const article = createArticle('a', '2024-03-03T12:00:00Z')
    return { ...article, blocks: [paragraph('p', text)] }
  }
  it('are where they were, or where they went in their paragraph', () => {
    expect(whereNow(now('The ferry sails'), MATCH)).toEqual({ start: 4, end: 9 })
    expect(whereNow(now('On Sunday the ferry sails'), MATCH)).toEqual({ start: 14, end: 19 })
  })
  it('are gone with their words, or their paragraph', () => {
    expect(whereNow(now('The boat sails'), MATCH)).toBeNull()
    expect(whereNow(now('The ferry'), { ...MATCH, unit: { block: 'q', field: 'text' } })).toBeNull()
  })
  it('an empty field is its place', () => {
    expect(whereNow(now(''), { ...MATCH, text: '', start: 0, end: 0 })).toEqual({
      start: 0,
      end: 0,
    })
  })
})
