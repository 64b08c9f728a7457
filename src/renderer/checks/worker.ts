/** The checks, off the window's thread: an article in, its findings, its quote ledger and its word count out. */
import { contextFor, createChecker } from '#engine/check/index.ts'
import { articleWords } from '#shared/article/words.ts'
import type { CheckAnswer, CheckGround, CheckMessage, CheckRequest } from './client.ts'

const checker = createChecker()
let ground: CheckGround = { source: null, library: [] }

self.onmessage = ({ data }: MessageEvent<CheckMessage>) => {
  if (data.type === 'ground') ground = data.ground
  else self.postMessage(answer(data.request))
}

function answer({ seq, article, style }: CheckRequest): CheckAnswer {
  const context = contextFor(article, style, ground.source, ground.library)
  const checked = checker.check(article, context)
  const { findings, notRun } = checked
  return { seq, findings, notRun, ledger: checked.ledger(), words: articleWords(article) }
}
