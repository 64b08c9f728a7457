/** A rule tried against the whole library: what runs, what it found so far, and the way to a match. */
import { call, on } from '#bridge/index.ts'
import type { Article } from '#shared/article/model.ts'
import { articleUnits, placeLabel, sameUnit } from '#shared/article/units.ts'
import type { Failure } from '#shared/result.ts'
import type { HouseName } from '#shared/style.ts'
import type { Span } from '#shared/text/span.ts'
import type { TrialArticle, TrialCounts, TrialMatch } from '#shared/trial.ts'
import { view } from '../../app/view.ts'
import { createStore } from '../../state/store.ts'
import { announce } from '../../ui/live.ts'
import { count } from '../../ui/words.ts'
import { openArticle } from '../article/open.ts'
import { article, currentArticle, editor } from '../article/store.ts'
import { say } from '../desk/actions.ts'
import { house } from '../settings/store.ts'
import { stylePage } from './store.ts'

/** The rule that a name's forms are found by. */
export const NAME_RULE = 'name-not-house'

export const trial = createStore<{
  readonly rule: string | null
  /** Tried for this name alone: what would its forms match? */
  readonly name: HouseName | null
  /** The newest one; it stays when it is done, for what it found may arrive after its answer. */
  readonly job: string | null
  readonly state: 'none' | 'running' | 'done' | 'stopped' | 'failed'
  readonly counts: TrialCounts | null
  readonly found: readonly TrialArticle[]
  readonly failure: Failure | null
}>({
  rule: null,
  name: null,
  job: null,
  state: 'none',
  counts: null,
  found: [],
  failure: null,
})

/** Listens while the window lives: a trial goes on behind another page. */
export function listenToTrials(): () => void {
  return on('trial.progress', ({ job, step }) => {
    if (trial.get().job !== job) return
    trial.set(({ found }) => ({
      counts: step.counts,
      found: step.found.length > 0 ? [...found, ...step.found] : found,
    }))
  })
}

/** Tries a rule as the house has it now, or the forms of one name. */
export async function runTrial(rule: string, name: HouseName | null = null): Promise<void> {
  stopTrial()
  stylePage.set({ tab: 'trial' })
  const job = crypto.randomUUID()
  const { style } = house.get()
  trial.set({ rule, name, job, state: 'running', counts: null, found: [], failure: null })
  const answer = await call('trial.run', {
    job,
    rule,
    style: name ? { ...style, names: [name] } : style,
  })
  if (trial.get().job !== job) return
  if (answer.ok) {
    const { counts, cancelled } = answer.value
    trial.set({ counts, state: cancelled ? 'stopped' : 'done' })
    announce(cancelled ? 'Stopped.' : summary(counts))
  } else if (answer.failure.kind === 'cancelled') trial.set({ state: 'stopped' })
  else trial.set({ state: 'failed', failure: answer.failure })
}

export function stopTrial(): void {
  const { job, state } = trial.get()
  if (job !== null && state === 'running') void call('trial.cancel', { job })
}

/** "31 matches in 12 of 1,204 articles." */
export function summary({ matches, articles, done }: TrialCounts): string {
  if (done === 0) return 'There is no article in the library yet.'
  if (matches === 0) return `No match in ${count(done, 'article')}.`
  return `${count(matches, 'match', 'matches')} in ${articles.toLocaleString('en-US')} of ${count(done, 'article')}.`
}

/** Opens the article at the words; says so when they have changed since. */
export async function goToMatch(id: string, match: TrialMatch): Promise<void> {
  await openArticle(id)
  if (article.get().loaded?.id !== id) return
  view.set({ page: 'article' })
  const loaded = await inEditor(id)
  const span = loaded ? whereNow(loaded, match) : null
  if (span && editor.current?.reveal(match.unit, span)) {
    announce(`${placeLabel(match.where)}. ${match.message}`)
  } else say('These words have changed since the trial.')
}

/** The article, once the editor holds it: it comes some frames after its row was opened. */
async function inEditor(id: string): Promise<Article | null> {
  for (let frames = 0; frames < 120; frames++) {
    await new Promise((next) => requestAnimationFrame(next))
    if (editor.current?.article().id === id) return currentArticle()
  }
  return null
}

/** The words where they were, else where they stand in the same unit now. */
export function whereNow(now: Article, match: TrialMatch): Span | null {
  const text = articleUnits(now).find((u) => sameUnit(u.ref, match.unit))?.text
  if (text === undefined) return null
  const words = match.text.replace(/ …$/u, '')
  const { start, end } = match
  if (text.startsWith(words, start) && end <= text.length) return { start, end }
  const at = words === '' ? -1 : text.indexOf(words)
  return at < 0 ? null : { start: at, end: at + words.length }
}
