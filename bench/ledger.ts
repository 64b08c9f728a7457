/**
 * The quotations of a 10,000-word article found again in a source of 12,000 words that nothing was read of before;
 * next to a word diff of the two texts, which is how one sees changed quotes without a desk. Every fifth quotation
 * is changed.
 */
import { diffWords } from 'diff'
import { contextFor } from '#engine/check/index.ts'
import { ledgerOf } from '#engine/check/ledger.ts'
import { prepareArticle } from '#engine/prepare/prepare.ts'
import type { Article } from '#shared/article/model.ts'
import { defaultStyle } from '#shared/style.ts'
import { median, ms, type Row, times } from './support/figures.ts'
import { interviews } from './support/interviews.ts'

const WORDS = 10_000
const SOURCE_WORDS = 12_000
const GOAL = 30
const ROUNDS = 30
/** The first rounds warm the engine up and are not counted. */
const WARM = 10
/** The word diff takes its time. */
const BASE_ROUNDS = 3

export async function benchLedger(): Promise<Row[]> {
  const style = defaultStyle('en-US')
  const ours: number[] = []
  const base: number[] = []
  let found = { quotes: 0, changed: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    // A story of its own each round: a source that was read stays read.
    const { article, source } = interviews(WORDS, SOURCE_WORDS, 300 + round)
    const copy = prepareArticle(article, contextFor(article, style))
    // Who says what is read by every check, source or none.
    copy.quotes.quotes.length
    const from = performance.now()
    const ledger = ledgerOf({ ...copy, source })
    if (round >= WARM) ours.push(performance.now() - from)
    found = { quotes: ledger.length, changed: ledger.filter(isChanged).length }
    if (round < ROUNDS - BASE_ROUNDS) continue
    const start = performance.now()
    diffWords(source, textOf(article))
    base.push(performance.now() - start)
  }
  const [time, diff] = [median(ours), median(base)]
  return [
    {
      what: `ledger of 10,000 words, ${found.quotes} quotes, ${found.changed} changed, with a fresh source of 12,000 (baseline: diffWords of diff 9.0.0)`,
      ours: ms(time),
      baseline: ms(diff),
      ratio: times(time / diff),
      goal: `≤ ${ms(GOAL)}`,
      met: time <= GOAL,
    },
  ]
}

function isChanged({ match }: { readonly match: { readonly state: string } | null }): boolean {
  return match?.state === 'changed'
}

function textOf(article: Article): string {
  return article.blocks.map((b) => ('text' in b ? b.text : '')).join('\n\n')
}
