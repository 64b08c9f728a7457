import { countWords } from '../text/words.ts'
import type { Article } from './model.ts'

/**
 * Words of the story as printed: standfirst, text blocks, tables and captions; not alt text, not the headline.
 * `count` is for callers that remember the counts of texts they have seen.
 */
export function articleWords(
  article: Article,
  count: (text: string) => number = countWords,
): number {
  let n = count(article.header.standfirst)
  for (const b of article.blocks) {
    if (b.type === 'paragraph' || b.type === 'heading' || b.type === 'quote') n += count(b.text)
    else if (b.type === 'list') for (const item of b.items) n += count(item.text)
    else if (b.type === 'figure') n += count(b.caption)
    else if (b.type === 'table') for (const row of b.rows) for (const c of row) n += count(c.text)
  }
  return n
}
