import type { Article } from '#shared/article/model.ts'

/** The article as plain text for the clipboard: every word, a blank line between. */
export function articleText(article: Article): string {
  const { header } = article
  const parts = [header.kicker, header.headline, header.standfirst, header.bylines.join(', ')]
  for (const block of article.blocks) {
    if (block.type === 'list') parts.push(...block.items.map((item) => item.text))
    else if (block.type === 'figure') parts.push(block.caption, block.credit)
    else if (block.type === 'table') {
      parts.push(block.caption, ...block.rows.map((row) => row.map((c) => c.text).join('\t')))
    } else if (block.type !== 'divider') parts.push(block.text)
  }
  return parts.filter((part) => part !== '').join('\n\n')
}
