import { paragraph } from '#shared/article/create.ts'
import type { Block } from '#shared/article/model.ts'

/** Plain text as paragraphs, a blank line between; for when the cleaning cannot help. */
export function plainBlocks(text: string): Block[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(crypto.randomUUID(), part.replace(/\r\n?/g, '\n')))
}
