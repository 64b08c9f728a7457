import { countWords } from '../text/words.ts'
import type { Article } from './model.ts'

/** Words of the story as printed: standfirst, text blocks, tables and captions; not alt text, not the headline. */
export function articleWords(article: Article): number {
  let n = countWords(article.header.standfirst)
  for (const b of article.blocks) {
    if (b.type === 'paragraph' || b.type === 'heading' || b.type === 'quote')
      n += countWords(b.text)
    else if (b.type === 'list') for (const item of b.items) n += countWords(item.text)
    else if (b.type === 'figure') n += countWords(b.caption)
    else if (b.type === 'table')
      for (const row of b.rows) for (const c of row) n += countWords(c.text)
  }
  return n
}
