import type { Article, Block, RichText } from '#shared/article/model.ts'
import { normaliseMarks } from '../mapping/marks.ts'

/**
 * The article in normal form, which is what the editor gives back for it: marks normal, and lists of one kind
 * that follow each other one list (nobody could tell them apart on paper; Lexical joins them).
 */
export function normalArticle(article: Article): Article {
  const blocks: Block[] = []
  for (const block of article.blocks.map(normalBlock)) {
    const last = blocks.at(-1)
    if (block.type === 'list' && last?.type === 'list' && last.ordered === block.ordered) {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] }
    } else blocks.push(block)
  }
  return { ...article, blocks }
}

function normalBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return normal(block)
    case 'list':
      return { ...block, items: block.items.map(normal) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(normal)) }
    default:
      return block
  }
}

function normal<T extends RichText>(rich: T): T {
  return { ...rich, marks: normaliseMarks(rich.text, rich.marks) }
}
