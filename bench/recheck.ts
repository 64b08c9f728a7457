/**
 * One keystroke in a 10,000-word article, as the window's worker runs it: the article is checked again with all
 * rules, against its source, and its ledger made; next to a check of the same article from nothing.
 */
import { check, contextFor, createChecker } from '#engine/check/index.ts'
import type { Article } from '#shared/article/model.ts'
import { defaultStyle } from '#shared/style.ts'
import { ms, percentile, type Row, times as ratioOf } from './support/figures.ts'
import { story } from './support/story.ts'

const WORDS = 10_000
const GOAL = 2
const TYPED = 'Nobody on the quay had seen “a tide so low,” Marta Kell said, and few wanted to. '
const PASSES = 30
/** The first passes warm the engine up and are not counted: a desk types for hours. */
const WARM = 15
const WHOLE = 20

export async function benchRecheck(): Promise<Row[]> {
  const article = story(WORDS, 11)
  const context = contextFor(article, defaultStyle('en-US'), sourceOf(article))
  const checker = createChecker()
  checker.check(article, context)
  const again: number[] = []
  const withLedger: number[] = []
  const whole: number[] = []
  for (let pass = 0; pass < PASSES; pass++) {
    const place = 3 + pass * 5
    for (let n = 1; n <= TYPED.length; n++) {
      const typed = withTyped(article, place, TYPED.slice(0, n))
      const from = performance.now()
      const outcome = checker.check(typed, context)
      const checked = performance.now() - from
      outcome.ledger()
      if (pass < WARM) continue
      again.push(checked)
      withLedger.push(performance.now() - from)
    }
  }
  // Apart from the keys: what a whole check leaves to be collected must not fall into their time.
  for (let n = 0; n < WHOLE; n++) {
    const typed = withTyped(article, n, TYPED)
    const from = performance.now()
    check(typed, context).ledger()
    whole.push(performance.now() - from)
  }
  const base = percentile(whole, 50)
  const row = (what: string, times: readonly number[], goal: number | null): Row => {
    const p95 = percentile(times, 95)
    return {
      what: `${what}, 10,000 words with source, p95 (median ${ms(percentile(times, 50))}; baseline: the whole check with ledger)`,
      ours: ms(p95),
      baseline: ms(base),
      ratio: ratioOf(p95 / base),
      goal: goal === null ? '' : `≤ ${ms(goal)}`,
      met: goal === null || p95 <= goal,
    }
  }
  return [
    row('re-check after a key', again, GOAL),
    row('the same and its quote ledger', withLedger, null),
  ]
}

/** The article with words typed at the start of one of its paragraphs. */
function withTyped(article: Article, place: number, words: string): Article {
  const blocks = article.blocks.map((block, i) =>
    i === place && block.type === 'paragraph' ? { ...block, text: words + block.text } : block,
  )
  return { ...article, blocks }
}

/** What the article may have been made from: its own text, with some lines of a page around it. */
function sourceOf(article: Article): string {
  const lines = article.blocks.flatMap((b) => ('text' in b ? [b.text] : []))
  return ['Share', article.header.headline, ...lines, 'Read more'].join('\n\n')
}
