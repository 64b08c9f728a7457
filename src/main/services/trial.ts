/** One rule tried against the whole library: article after article, in a worker, stopped whenever somebody asks. */
import { setImmediate } from 'node:timers/promises'
import { contextFor, createTrial, type Trial } from '#engine/check/index.ts'
import type { Article } from '#shared/article/model.ts'
import { articleUnits, sameUnit } from '#shared/article/units.ts'
import type { Finding } from '#shared/finding.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { sourceText } from '#shared/sourceText.ts'
import type { HouseStyle } from '#shared/style.ts'
import {
  MOST_ARTICLES,
  MOST_MATCHES,
  type TrialArticle,
  type TrialCounts,
  type TrialMatch,
  type TrialReport,
} from '#shared/trial.ts'
import { listArticleSources } from '#store/articleSources.ts'
import { type ArticleKey, keysOutsideBin } from '#store/articles.ts'
import { stored } from '#store/failure.ts'
import { newestRevision } from '#store/revisions.ts'
import { readContent } from './content.ts'
import type { Desk } from './desk.ts'
import type { Hooks, JobInput } from './jobs/protocol.ts'

/** Articles between two looks at the messages: a cancel is heard after some milliseconds. */
const BATCH = 20
/** ms between two reports to the window. */
const TELL_EVERY = 150

/**
 * Tries a rule against every article that is not in the bin, the newest first. Reads one at a time and keeps
 * counts and a bounded list; what was found goes out with each step. Nothing is written.
 */
export async function tryRule(
  desk: Desk,
  { rule, style }: JobInput<'trial'>,
  hooks: Hooks,
): Promise<Result<TrialReport>> {
  const trial = createTrial(rule)
  if (!trial) return fail('not-found', `There is no rule ${rule} in this Copydesk.`, rule)
  const keys = stored(() => ok(keysOutsideBin(desk.db)))
  if (!keys.ok) return keys
  const tally = new Tally(keys.value.length)
  let told = desk.now().ms
  for (const [i, key] of keys.value.entries()) {
    if (i % BATCH === 0) {
      const { ms } = desk.now()
      if (i === 0 || ms - told >= TELL_EVERY) {
        told = ms
        tally.tell(hooks)
      }
      // Lets the messages in, a cancel among them, and other jobs of this lane.
      await setImmediate()
      if (hooks.cancelled()) break
    }
    const tried = stored(() => tryOne(desk, key, trial, style))
    if (!tried.ok) return tried
    tally.add(tried.value)
  }
  tally.tell(hooks)
  return ok({ counts: { ...tally.counts }, cancelled: hooks.cancelled() })
}

/** What came of one article; null for one that is gone meanwhile, 'failed' for one that cannot be judged. */
type Tried = { readonly article: Article; readonly findings: readonly Finding[] } | 'failed' | null

function tryOne(desk: Desk, key: ArticleKey, trial: Trial, style: HouseStyle): Result<Tried> {
  const revision = newestRevision(desk.db, key)
  if (!revision) return ok(null)
  const read = readContent(revision)
  if (!read.ok) return ok('failed')
  const source = sourceText(listArticleSources(desk.db, key))
  const { findings, notRun } = trial.check(read.value, contextFor(read.value, style, source))
  return ok(notRun.length > 0 ? 'failed' : { article: read.value, findings })
}

class Tally {
  readonly counts: { -readonly [K in keyof TrialCounts]: TrialCounts[K] }
  #found: TrialArticle[] = []

  constructor(total: number) {
    this.counts = { done: 0, total, matches: 0, articles: 0, failed: 0 }
  }

  add(tried: Tried): void {
    const { counts } = this
    counts.done++
    if (tried === 'failed') counts.failed++
    if (tried === null || tried === 'failed' || tried.findings.length === 0) return
    counts.matches += tried.findings.length
    counts.articles++
    if (counts.articles <= MOST_ARTICLES) this.#found.push(listed(tried.article, tried.findings))
  }

  /** Tells what was found since the last time, and forgets it. */
  tell(hooks: Hooks): void {
    const { done, total } = this.counts
    const step = { counts: { ...this.counts }, found: this.#found }
    this.#found = []
    hooks.progress({ done, total, name: '', step }, null)
  }
}

function listed(article: Article, findings: readonly Finding[]): TrialArticle {
  const units = articleUnits(article)
  const textOf = ({ unit }: Finding) => units.find((u) => sameUnit(u.ref, unit))?.text ?? ''
  return {
    id: article.id,
    headline: article.header.headline,
    language: article.header.language,
    count: findings.length,
    matches: findings.slice(0, MOST_MATCHES).map((f) => matchOf(f, textOf(f))),
  }
}

const LONGEST = 160
const AROUND = 48

function matchOf({ where, unit, start, end, message }: Finding, text: string): TrialMatch {
  const words = text.slice(start, end)
  const before = text.slice(0, start)
  const after = text.slice(end)
  return {
    where,
    unit,
    start,
    end,
    message,
    text: words.length <= LONGEST ? words : `${whole(words.slice(0, LONGEST))} …`,
    before: before.length <= AROUND ? before : `… ${before.slice(-AROUND).replace(/^\S*\s/u, '')}`,
    after: after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\s\S*$/u, '')} …`,
  }
}

/** Not half a character at the end. */
const whole = (text: string): string => text.replace(/[\uD800-\uDBFF]$/u, '')
