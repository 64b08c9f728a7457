/** Word counts for saves: of 5,000 words all but one paragraph were counted a second ago. */
import type { Article } from '#shared/article/model.ts'
import { articleWords } from '#shared/article/words.ts'
import { countWords } from '#shared/text/words.ts'

/** Some megabytes of text at most; then it begins anew. */
const MOST = 5000
const known = new Map<string, number>()

export function wordsOf(article: Article): number {
  return articleWords(article, (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= MOST) known.clear()
    const count = countWords(text)
    known.set(text, count)
    return count
  })
}
