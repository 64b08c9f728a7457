/** The export receipt, NAME.receipt.json (gate-report): one schema, written beside the export and kept in the library. */
import * as v from 'valibot'
import { countsSchema, severitySchema } from './finding.ts'
import { offsetSchema } from './text/span.ts'

export const exportFormatSchema = v.picklist(['html', 'md', 'txt', 'ninjs'])
export type ExportFormat = v.InferOutput<typeof exportFormatSchema>

export const FORMAT_LABELS: Record<ExportFormat, string> = {
  html: 'HTML',
  md: 'Markdown',
  txt: 'Plain text',
  ninjs: 'ninjs 3.1',
}
export const FORMAT_EXTENSIONS: Record<ExportFormat, string> = {
  html: '.html',
  md: '.md',
  txt: '.txt',
  ninjs: '.json',
}

export const receiptSchema = v.object({
  schema: v.literal(1),
  article: v.object({
    id: v.string(),
    version: v.number(),
    headline: v.string(),
    /** Revision id of the library; null on the command line. */
    revision: v.nullable(v.string()),
    /** SHA-256 of the exact text that was checked. */
    textHash: v.string(),
  }),
  /** ISO time with offset. */
  at: v.string(),
  program: v.object({ name: v.literal('Copydesk'), version: v.string() }),
  style: v.object({ id: v.string(), name: v.string(), locale: v.string() }),
  /** Hash over rule ids and their versions, so that two receipts can be compared. */
  rules: v.object({ version: v.string(), count: v.number() }),
  counts: countsSchema,
  /** Every warning left open. */
  open: v.array(
    v.object({
      rule: v.string(),
      severity: severitySchema,
      where: v.string(),
      text: v.string(),
      start: offsetSchema,
      end: offsetSchema,
      message: v.string(),
    }),
  ),
  overrides: v.array(
    v.object({
      rule: v.string(),
      where: v.string(),
      text: v.string(),
      name: v.string(),
      reason: v.string(),
      at: v.string(),
    }),
  ),
  files: v.array(
    v.object({
      name: v.string(),
      format: exportFormatSchema,
      sha256: v.string(),
      /** Bytes. */
      size: offsetSchema,
      /** What this format cannot carry, in plain words. */
      lost: v.array(v.string()),
    }),
  ),
})
export type Receipt = v.InferOutput<typeof receiptSchema>
