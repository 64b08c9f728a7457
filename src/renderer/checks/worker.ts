/** The checks, off the window's thread: an article in, its findings and its word count out. */
import { contextFor, createChecker } from '#engine/check/index.ts'
import { articleWords } from '#shared/article/words.ts'
import type { CheckAnswer, CheckRequest } from './client.ts'

const checker = createChecker()

self.onmessage = ({ data }: MessageEvent<CheckRequest>) => {
  const { seq, article, style } = data
  const { findings, notRun } = checker.check(article, contextFor(article, style))
  const answer: CheckAnswer = { seq, findings, notRun, words: articleWords(article) }
  self.postMessage(answer)
}
