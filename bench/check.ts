/**
 * Check of a whole article: words a second on one core, every rule on, nothing kept from run to run; next to two
 * prose checkers on the same text in the same run. They look for other things: the figures compare speed only.
 */
import { LocalLinter } from 'harper.js'
import { binaryInlined } from 'harper.js/binaryInlined'
import writeGood from 'write-good'
import { check, contextFor } from '#engine/check/index.ts'
import type { Article } from '#shared/article/model.ts'
import { articleWords } from '#shared/article/words.ts'
import { defaultStyle } from '#shared/style.ts'
import { median, perSecond, type Row } from './support/figures.ts'
import { story } from './support/story.ts'

const GOAL = 500_000
const WORDS = 5000
const ROUNDS = 60
/** The first rounds warm the engine up and are not counted. */
const WARM = 20
/** Harper takes a third of a second for each. */
const HARPER_ROUNDS = 5

export async function benchCheck(): Promise<Row[]> {
  // Fresh articles each round: nothing that a cache remembers may help.
  const rounds = Array.from({ length: ROUNDS }, (_, i) => story(WORDS, 100 + i))
  const style = defaultStyle('en-US')
  const harper = new LocalLinter({ binary: binaryInlined })
  await harper.setup()
  const ours: number[] = []
  const good: number[] = []
  const harpers: number[] = []
  for (const [i, article] of rounds.entries()) {
    const text = textOf(article)
    const words = articleWords(article)
    const speed = async (work: () => unknown) => {
      const from = performance.now()
      await work()
      return words / ((performance.now() - from) / 1000)
    }
    ours.push(await speed(() => check(article, contextFor(article, style))))
    good.push(await speed(() => writeGood(text)))
    if (i >= ROUNDS - HARPER_ROUNDS) harpers.push(await speed(() => harper.lint(text)))
  }
  const speed = median(ours.slice(WARM))
  return [
    row('write-good 1.0.8', speed, median(good.slice(WARM))),
    row('harper.js 2.10.0', speed, median(harpers)),
  ]
}

function row(name: string, ours: number, theirs: number): Row {
  return {
    what: `check of a 5,000-word article, all rules (baseline: ${name})`,
    ours: perSecond(ours, 'words'),
    baseline: perSecond(theirs, 'words'),
    ratio: `${(ours / theirs).toFixed(1)} × the speed`,
    goal: `≥ ${perSecond(GOAL, 'words')}`,
    met: ours >= GOAL,
  }
}

function textOf(article: Article): string {
  return article.blocks.map((b) => ('text' in b ? b.text : '')).join('\n\n')
}
