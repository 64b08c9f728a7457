/** A rule tried against the whole library: what crosses between window and worker. Plain data. */
import * as v from 'valibot'
import { unitRefSchema } from './article/units.ts'
import { offsetSchema } from './text/span.ts'

/** As many articles as are listed with their matches; those past them are counted only. */
export const MOST_ARTICLES = 500
/** As many matches as are listed of one article. */
export const MOST_MATCHES = 20

export const trialMatchSchema = v.object({
  /** The address of rules.md: headline, body[2], figures[0].caption. */
  where: v.string(),
  unit: unitRefSchema,
  /** UTF-16 units in the unit's text when it was tried, half-open. */
  start: offsetSchema,
  end: offsetSchema,
  /** The anchor, cut where it is long, and a few words on either side; for reading. */
  text: v.string(),
  before: v.string(),
  after: v.string(),
  message: v.string(),
})
export type TrialMatch = v.InferOutput<typeof trialMatchSchema>

export const trialArticleSchema = v.object({
  id: v.string(),
  headline: v.string(),
  language: v.string(),
  /** All matches, also those that are not listed. */
  count: offsetSchema,
  /** The first ones, in reading order. */
  matches: v.array(trialMatchSchema),
})
export type TrialArticle = v.InferOutput<typeof trialArticleSchema>

export const trialCountsSchema = v.object({
  /** Articles tried, of how many. */
  done: offsetSchema,
  total: offsetSchema,
  matches: offsetSchema,
  /** Articles that have one. */
  articles: offsetSchema,
  /** Articles that could not be read, or where the rule broke off. */
  failed: offsetSchema,
})
export type TrialCounts = v.InferOutput<typeof trialCountsSchema>

/** What a step of a trial found; the window puts the steps together. */
export const trialStepSchema = v.object({
  counts: trialCountsSchema,
  found: v.array(trialArticleSchema),
})
export type TrialStep = v.InferOutput<typeof trialStepSchema>

export const trialReportSchema = v.object({ counts: trialCountsSchema, cancelled: v.boolean() })
export type TrialReport = v.InferOutput<typeof trialReportSchema>
