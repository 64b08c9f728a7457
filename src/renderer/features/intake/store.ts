/** What came in and what became of it: running jobs, reports, failures that stay until they are dismissed. */
import { call, on } from '#bridge/index.ts'
import type { IntakeReport } from '#shared/contract/channels.ts'
import type { Result } from '#shared/result.ts'
import { createStore } from '../../state/store.ts'
import { announce } from '../../ui/live.ts'
import { count } from '../../ui/words.ts'
import { openArticle } from '../article/open.ts'
import { library, loadLibrary } from '../library/store.ts'

export interface Job {
  readonly id: string
  /** "harbour-wire.txt", "the paste", "12 files". */
  readonly label: string
  readonly done: number
  readonly total: number
  /** The file in work. */
  readonly name: string
}

export interface Report {
  readonly id: string
  readonly label: string
  readonly articles: IntakeReport['articles']
  readonly duplicates: IntakeReport['duplicates']
  readonly failed: IntakeReport['failed']
  readonly cancelled: boolean
  /** A paste into open copy: the source that it is kept as. */
  readonly into: string | null
}

export const intake = createStore<{
  readonly jobs: readonly Job[]
  readonly reports: readonly Report[]
  readonly dragging: boolean
}>({ jobs: [], reports: [], dragging: false })

/** Shorter jobs come and go without a word. */
const SHOW_AFTER = 250

export function listenToIntake(): () => void {
  return on('intake.progress', ({ job, ...progress }) => {
    intake.set((s) => ({ jobs: s.jobs.map((j) => (j.id === job ? { ...j, ...progress } : j)) }))
  })
}

/** Runs one intake, shows its progress and its report, opens the first story that came of it. */
export async function run(
  label: string,
  total: number,
  start: (job: string) => Promise<Result<IntakeReport>>,
): Promise<void> {
  const id = crypto.randomUUID()
  const showing = setTimeout(() => {
    intake.set((s) => ({ jobs: [...s.jobs, { id, label, done: 0, total, name: '' }] }))
  }, SHOW_AFTER)
  const answer = await start(id)
  clearTimeout(showing)
  intake.set((s) => ({ jobs: s.jobs.filter((j) => j.id !== id) }))
  if (!answer.ok) {
    if (answer.failure.kind !== 'cancelled') fail(label, answer.failure.message)
    return
  }
  const { articles, duplicates, failed, cancelled } = answer.value
  if (articles.length + duplicates.length + failed.length === 0) {
    if (!cancelled) fail(label, 'There was no text in it.')
    return
  }
  report({ id, label, articles, duplicates, failed, cancelled, into: null })
  announce(sentence(articles, label))
  const first = articles[0]?.id ?? duplicates[0]?.article
  if (articles.length > 0) library.set({ shelf: 'in-hand', query: '' })
  void loadLibrary()
  if (first) await openArticle(first)
}

/** The newest report first; older ones without a failure make room. */
export function report(fresh: Report): void {
  intake.set((s) => ({ reports: [fresh, ...s.reports.filter((r) => r.failed.length > 0)] }))
}

export function fail(label: string, message: string): void {
  announce(message)
  report({
    id: crypto.randomUUID(),
    label,
    articles: [],
    duplicates: [],
    failed: [{ name: label, message }],
    cancelled: false,
    into: null,
  })
}

export function dismissReport(id: string): void {
  intake.set((s) => ({ reports: s.reports.filter((r) => r.id !== id) }))
}

export function cancelJob(job: string): void {
  void call('intake.cancel', { job })
}

/** "2 stories from harbour-wire.txt." */
export function sentence(articles: Report['articles'], label: string): string {
  return `${count(articles.length, 'story', 'stories')} from ${label}.`
}
