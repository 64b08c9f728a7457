/** What the library view, the history and the settings exchange with the store. */
import * as v from 'valibot'
import { articleSchema, stageSchema } from './article/model.ts'
import { countsSchema, dismissalSchema } from './finding.ts'
import { articleSourceSchema } from './source.ts'
import { offsetSchema } from './text/span.ts'

/** A shelf of the library: a stage, or the bin. */
export const shelfSchema = v.picklist(['in-hand', 'ready', 'exported', 'bin'])
export type Shelf = v.InferOutput<typeof shelfSchema>

export const articleSummarySchema = v.object({
  id: v.string(),
  headline: v.string(),
  stage: stageSchema,
  language: v.string(),
  words: offsetSchema,
  /** Null until it was checked once. */
  counts: v.nullable(countsSchema),
  /** ISO time with offset. */
  modified: v.string(),
  binned: v.nullable(v.string()),
  /** Search only: a stretch of the text round the hit, the hit between U+2068 and U+2069. */
  snippet: v.nullable(v.string()),
})
export type ArticleSummary = v.InferOutput<typeof articleSummarySchema>

export const libraryPageSchema = v.object({
  items: v.array(articleSummarySchema),
  /** All that match, also those past the page. */
  total: offsetSchema,
  shelves: v.object({
    'in-hand': offsetSchema,
    ready: offsetSchema,
    exported: offsetSchema,
    bin: offsetSchema,
  }),
})
export type LibraryPage = v.InferOutput<typeof libraryPageSchema>

/** Why a revision was kept. */
export const occasionSchema = v.picklist([
  'intake', // as the desk's cleaning left it
  'autosave', // the newest state; older autosaves of one sitting are thinned out
  'pause', // typing stopped for a while
  'paste',
  'before-restore',
  'restored',
  'export',
  'fix-all',
  'created',
  'duplicated',
])
export type Occasion = v.InferOutput<typeof occasionSchema>

export const OCCASION_LABELS: Record<Occasion, string> = {
  intake: 'as it came in, cleaned',
  autosave: 'saved while writing',
  pause: 'saved while writing',
  paste: 'after a paste',
  'before-restore': 'before an older one was restored',
  restored: 'restored from an older one',
  export: 'exported',
  'fix-all': 'before the safe fixes',
  created: 'new article',
  duplicated: 'copied from another article',
}

export const revisionSchema = v.object({
  id: v.string(),
  /** ISO time with offset. */
  at: v.string(),
  words: offsetSchema,
  occasion: occasionSchema,
  headline: v.string(),
})
export type Revision = v.InferOutput<typeof revisionSchema>

export const openedArticleSchema = v.object({
  article: articleSchema,
  revision: v.string(),
  savedAt: v.string(),
  binned: v.boolean(),
  sources: v.array(articleSourceSchema),
  dismissals: v.array(dismissalSchema),
})
export type OpenedArticle = v.InferOutput<typeof openedArticleSchema>

export const savedSchema = v.object({ revision: v.string(), savedAt: v.string() })
export type Saved = v.InferOutput<typeof savedSchema>

export const settingsSchema = v.object({
  theme: v.picklist(['system', 'light', 'dark']),
  /** CSS px of article text, 15–26; the look's own is 18. */
  articleSize: v.pipe(v.number(), v.minValue(14), v.maxValue(28)),
  /** Characters a line, 45–80; the look's own is 68. */
  measure: v.pipe(v.number(), v.minValue(40), v.maxValue(90)),
  libraryOpen: v.boolean(),
  deskOpen: v.boolean(),
  /** CSS px. */
  libraryWidth: v.number(),
  deskWidth: v.number(),
  showInfo: v.boolean(),
  /** The last name typed for an override. */
  editorName: v.string(),
  lastArticle: v.nullable(v.string()),
  exportFormats: v.array(v.picklist(['html', 'md', 'txt', 'ninjs'])),
})
export type Settings = v.InferOutput<typeof settingsSchema>

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  articleSize: 18,
  measure: 68,
  libraryOpen: true,
  deskOpen: true,
  libraryWidth: 272,
  deskWidth: 324,
  showInfo: false,
  editorName: '',
  lastArticle: null,
  exportFormats: ['html'],
}
