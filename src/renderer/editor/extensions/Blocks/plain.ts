import type { Block } from '#shared/article/model.ts'

/** The words of blocks as plain text, for places that take nothing else. */
export function blocksText(blocks: readonly Block[], between: string): string {
  return blocks
    .flatMap(linesOf)
    .map((line) => (between === '\n' ? line : line.replace(/\s*\n\s*/g, between)))
    .filter((line) => line !== '')
    .join(between)
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text]
    case 'quote':
      return [block.text, block.attribution]
    case 'list':
      return block.items.map((item) => item.text)
    case 'figure':
      return [block.caption, block.credit]
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.text).join(' '))
    case 'divider':
      return []
  }
}

/** Plain text as paragraphs: an empty line or a line feed ends one. */
export function textParagraphs(text: string, newId: () => string): Block[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', id: newId(), text: line, marks: [] }))
}
