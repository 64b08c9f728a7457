import { describe, expect, it, onTestFinished } from 'vitest'
import { defaultStyle } from '#shared/style.ts'
import { openArticle } from '../article.ts'
import { list } from '../front.ts'
import { diskDesk, failure, newArticle, value } from '../testing/desk.ts'
import { hostJobs } from './host.ts'
import { Lane } from './lane.ts'
import type { FromWorker, ToWorker } from './protocol.ts'

/** A real worker thread over a real library; Node runs the worker's source as it is. */
function setup(patience?: number) {
  const desk = diskDesk()
  const faults: string[] = []
  const lane = new Lane({
    script: new URL('../../worker.ts', import.meta.url),
    start: { places: desk.places, version: '0.0.0' },
    onFault: (job, error) => void faults.push(`${job}: ${error}`),
    ...(patience === undefined ? {} : { patience }),
  })
  onTestFinished(() => lane.close())
  return { desk, lane, faults }
}
const utf8 = (text: string) => new TextEncoder().encode(text)
const copy = (n: number) =>
  utf8(
    `Story ${n} of the harbour board\n\nThe harbour board met in Orlo for the ${n}th time on Monday.\n`,
  )

// A worker loads the engine from its sources, which takes a while on a busy machine.
describe('a worker', { timeout: 60_000 }, () => {
  it('takes files in on its own connection, tells how far it is, and the window sees them', async () => {
    const { desk, lane, faults } = setup()
    const files = [1, 2, 3].map((n) => ({ name: `${n}.txt`, bytes: copy(n) }))
    const done: number[] = []
    const running = lane.run(
      'intake.files',
      { files, origin: 'drop' },
      { onProgress: (p) => done.push(p.done), give: files.map((f) => f.bytes.buffer) },
    )
    const report = value(await running.result)
    expect(report.articles).toHaveLength(3)
    expect(done).toEqual([0, 1, 2, 3])
    expect(files[0]?.bytes.byteLength).toBe(0)
    expect(
      value(openArticle(desk, { id: report.articles[1]?.id ?? '' })).article.header.headline,
    ).toContain('Story 2')
    expect(faults).toEqual([])
  })

  it('searches what the window saved a moment ago', async () => {
    const { desk, lane } = setup()
    newArticle(desk, 'Ferry talks resume', 'Marta Kell speaks.')
    const front = { desk, quick: lane } as unknown as Parameters<typeof list>[0]
    const page = value(await list(front, { shelf: 'in-hand', query: 'kell', offset: 0, limit: 5 }))
    expect(page.items).toHaveLength(1)
  })

  it('makes backups and reads the library through', async () => {
    const { lane } = setup()
    expect(value(await lane.run('backup', { olderThan: 1000 * 86_400_000 }).result)).toBe(true)
    expect(value(await lane.run('backup', { olderThan: 1000 * 86_400_000 }).result)).toBe(false)
    expect(value(await lane.run('examine', {}).result)).toBeNull()
  })

  it('tries a rule and tells what it finds', async () => {
    const { desk, lane } = setup()
    newArticle(desk, 'Ferry talks resume', 'Marta Kell speaks , at last.')
    const found: unknown[] = []
    const running = lane.run(
      'trial',
      { rule: 'spacing-untidy', style: defaultStyle() },
      { onProgress: ({ step }) => found.push(...(step?.found ?? [])) },
    )
    expect(value(await running.result).counts).toMatchObject({ done: 1, total: 1, matches: 1 })
    expect(found).toMatchObject([{ headline: 'Ferry talks resume', count: 1 }])
  })

  it('stops when asked to and says what stands', async () => {
    const { lane } = setup()
    const files = Array.from({ length: 40 }, (_, n) => ({ name: `${n}.txt`, bytes: copy(n) }))
    const running = lane.run(
      'intake.files',
      { files, origin: 'drop' },
      { onProgress: (p) => void (p.done === 2 && running.cancel()) },
    )
    const report = value(await running.result)
    expect(report.cancelled).toBe(true)
    expect(report.articles.length).toBeGreaterThanOrEqual(2)
    expect(report.articles.length).toBeLessThan(40)
  })

  it('that does not stop is ended; what stands is told and the next job finds a new one', async () => {
    const { lane } = setup(0)
    const long = {
      name: 'long.txt',
      bytes: utf8('The quay is old and the boats are green. '.repeat(200_000)),
    }
    const running = lane.run(
      'intake.files',
      { files: [{ name: '1.txt', bytes: copy(1) }, long], origin: 'drop' },
      { onProgress: (p) => void (p.done === 1 && running.cancel()) },
    )
    const report = value(await running.result)
    expect(report).toMatchObject({ cancelled: true, articles: [{}] })
    expect(value(await lane.run('examine', {}).result)).toBeNull()
  })

  it('that cannot even start answers all the same', async () => {
    const { lane, faults } = setup()
    await lane.close()
    const broken = new Lane({
      script: new URL('./no-such-file.ts', import.meta.url),
      start: { places: { file: '', images: '', backups: '' }, version: '0' },
      onFault: (_job, error) => void faults.push(error),
    })
    expect(failure(await broken.run('examine', {}).result)?.kind).toBe('unexpected')
    expect(faults).toHaveLength(1)
  })
})

it('a job that breaks answers a plain sentence and logs the rest', async () => {
  const sent: FromWorker[] = []
  let hear: (message: ToWorker) => void = () => {}
  const port = {
    postMessage: (message: FromWorker) => void sent.push(message),
    on: (_event: 'message', listener: (message: ToWorker) => void) => {
      hear = listener
    },
  }
  hostJobs(
    port,
    () => Promise.reject(new Error('the secret')),
    () => {},
  )
  hear({ kind: 'run', id: 7, job: 'search', input: {} })
  await new Promise((resolve) => setImmediate(resolve))
  expect(sent).toMatchObject([
    { kind: 'fault', job: 'search' },
    { kind: 'done', id: 7, result: { ok: false, failure: { kind: 'unexpected' } } },
  ])
  expect(JSON.stringify(sent[1])).not.toContain('secret')
})
