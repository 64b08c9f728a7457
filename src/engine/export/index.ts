/** Export: an article in, text out. Pure: the same article gives the same bytes. */
import type { Article } from '#shared/article/model.ts'
import { type ExportFormat, FORMAT_EXTENSIONS } from '#shared/receipt.ts'
import { type ExportCopy, exportCopy, type WriteOptions } from './copy.ts'
import { writeHtml } from './html/write.ts'
import { lostIn } from './lost.ts'
import { writeMarkdown } from './markdown/write.ts'
import { writeNinjs } from './ninjs/write.ts'
import { writeText } from './text/write.ts'

export { checkedText } from './checkedText.ts'
export type { WriteOptions } from './copy.ts'
export { fileNameFor } from './fileName.ts'
export { buildReceipt, type WrittenFile } from './receipt.ts'
export { datelineText } from './wording.ts'

export interface Written {
  /** UTF-8 text with LF, NFC, without byte-order mark. */
  readonly text: string
  /** What this format cannot carry, one plain sentence each. */
  readonly lost: string[]
}

const WRITERS: Record<ExportFormat, (copy: ExportCopy) => string> = {
  html: writeHtml,
  md: writeMarkdown,
  txt: writeText,
  ninjs: writeNinjs,
}

export function writeArticle(
  article: Article,
  format: ExportFormat,
  options: WriteOptions = {},
): Written {
  const copy = exportCopy(article, options)
  return { text: WRITERS[format](copy), lost: lostIn(copy, format) }
}

/** Picture files that go beside the export: figure id → relative path. */
export function picturePaths(
  article: Article,
  options: WriteOptions = {},
): ReadonlyMap<string, string> {
  return exportCopy(article, options).pictures
}

export const extensionOf = (format: ExportFormat): string => FORMAT_EXTENSIONS[format]
