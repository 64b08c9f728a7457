/** Check of a whole article: words a second on one core, every rule on, nothing kept from run to run. */
import { check, contextFor } from '#engine/check/index.ts'
import { articleWords } from '#shared/article/words.ts'
import { defaultStyle } from '#shared/style.ts'
import { countWords } from '#shared/text/words.ts'
import { median, type Row } from './support/figures.ts'
import { story } from './support/story.ts'

const WORDS_A_SECOND = 300_000

export async function benchCheck(): Promise<Row[]> {
  // Fresh articles each round: nothing that a cache remembers may help.
  const rounds = Array.from({ length: 24 }, (_, i) => story(5000, 100 + i))
  const style = defaultStyle('en-US')
  const speeds: number[] = []
  const counting: number[] = []
  for (const article of rounds) {
    const words = articleWords(article)
    const from = performance.now()
    check(article, contextFor(article, style, null))
    speeds.push(words / ((performance.now() - from) / 1000))
    const text = article.blocks.map((b) => ('text' in b ? b.text : '')).join('\n')
    const start = performance.now()
    countWords(text)
    counting.push(words / ((performance.now() - start) / 1000))
  }
  // The first rounds warm the engine up.
  const ours = median(speeds.slice(4))
  const bare = median(counting.slice(4))
  return [
    {
      what: 'check of a 5,000-word article, all rules (baseline: counting its words)',
      ours: `${Math.round(ours / 1000)},000 words/s`,
      baseline: `${Math.round(bare / 1000)},000 words/s`,
      ratio: `${(bare / ours).toFixed(1)} × the time`,
      goal: '≥ 300,000 words/s',
      met: ours >= WORDS_A_SECOND,
    },
  ]
}
