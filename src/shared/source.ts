/** Sources and what intake did with them. A source is immutable; what was taken out is listed and restorable. */
import * as v from 'valibot'
import { articleSchema, blockSchema } from './article/model.ts'
import { offsetSchema } from './text/span.ts'

export const sourceFormatSchema = v.picklist([
  'text',
  'html',
  'markdown',
  'docx',
  'ninjs',
  'newsml-g2',
  'nitf',
  'copydesk',
])
export type SourceFormat = v.InferOutput<typeof sourceFormatSchema>

export const sourceOriginSchema = v.picklist(['paste', 'drop', 'file', 'command-line'])
export type SourceOrigin = v.InferOutput<typeof sourceOriginSchema>

export const sourceInfoSchema = v.object({
  id: v.string(),
  /** SHA-256 of the bytes, lower-case hex. */
  hash: v.string(),
  format: sourceFormatSchema,
  origin: sourceOriginSchema,
  /** File name, or '' for a paste. */
  name: v.string(),
  /** ISO time with offset. */
  received: v.string(),
  /** Bytes. */
  size: offsetSchema,
  /** What the bytes were decoded as: utf-8, windows-1252 … */
  encoding: v.string(),
})
export type SourceInfo = v.InferOutput<typeof sourceInfoSchema>

/**
 * Why a line went. The id is for code and learning, `why` (below) is the sentence for people.
 * 'headline-repeat' "headline, 2nd copy"; 'caption-repeat' "caption, 2nd copy"; 'page-button' "page button" …
 */
export const removalReasonSchema = v.picklist([
  'headline-repeat',
  'caption-repeat',
  'credit-repeat',
  'paragraph-repeat',
  'page-button',
  'advertisement',
  'related',
  'newsletter',
  'share',
  'comments',
  'tags',
  'sign-off',
  'desk-note',
  'copyright',
  'author-note',
  'byline-residue',
  'update-line',
  'navigation',
  'script',
  'hidden-characters',
  'embed',
  'empty-picture',
  'learned',
  'other',
])
export type RemovalReason = v.InferOutput<typeof removalReasonSchema>

export const removalSchema = v.object({
  id: v.string(),
  /** The words as they stood in the source. */
  text: v.string(),
  /** 1-based line in the source as decoded (for HTML: in its line form). */
  line: offsetSchema,
  reason: removalReasonSchema,
  /** A few plain words: "caption, 2nd copy". */
  why: v.string(),
  /** Put back as a paragraph after this block; null: before the first. */
  after: v.nullable(v.string()),
  restored: v.boolean(),
})
export type Removal = v.InferOutput<typeof removalSchema>

/** Something changed its place: line → headline, caption, credit, dateline … Taking it back puts the line into the body. */
export const moveSchema = v.object({
  id: v.string(),
  text: v.string(),
  line: offsetSchema,
  to: v.picklist([
    'kicker',
    'headline',
    'standfirst',
    'byline',
    'dateline',
    'caption',
    'credit',
    'photographer',
    'alt',
    'date',
    'published',
    'note',
    'attribution',
  ]),
  /** The figure (or quote) that took it; null for the header. */
  block: v.nullable(v.string()),
  /** "became the headline", "became the caption and credit of photo 1". */
  why: v.string(),
  after: v.nullable(v.string()),
  undone: v.boolean(),
})
export type Move = v.InferOutput<typeof moveSchema>

/** One line of the source and what became of it, for the source view. */
export const sourceLineSchema = v.object({
  /** 1-based. */
  line: offsetSchema,
  text: v.string(),
  fate: v.variant('kind', [
    /** In the article; `block` is the block (or list item) that holds it. */
    v.object({ kind: v.literal('kept'), block: v.string() }),
    v.object({ kind: v.literal('moved'), move: v.string() }),
    v.object({ kind: v.literal('removed'), removal: v.string() }),
    v.object({ kind: v.literal('blank') }),
    /** Belongs to another story of the same source; 1-based number. */
    v.object({ kind: v.literal('story'), story: offsetSchema }),
  ]),
})
export type SourceLine = v.InferOutput<typeof sourceLineSchema>

export const intakeStorySchema = v.object({
  article: articleSchema,
  removals: v.array(removalSchema),
  moves: v.array(moveSchema),
  lines: v.array(sourceLineSchema),
})
export type IntakeStory = v.InferOutput<typeof intakeStorySchema>

export const intakeResultSchema = v.object({ stories: v.array(intakeStorySchema) })
export type IntakeResult = v.InferOutput<typeof intakeResultSchema>

/** What a paste into open copy yields: blocks to insert at the caret, and what was taken out of the paste. */
export const fragmentSchema = v.object({
  blocks: v.array(blockSchema),
  removals: v.array(removalSchema),
  moves: v.array(moveSchema),
  lines: v.array(sourceLineSchema),
})
export type Fragment = v.InferOutput<typeof fragmentSchema>

/** A source as it belongs to one article. */
export const articleSourceSchema = v.object({
  source: sourceInfoSchema,
  /** 'origin': the article was made from it. 'paste': inserted into it later. */
  role: v.picklist(['origin', 'paste']),
  removals: v.array(removalSchema),
  moves: v.array(moveSchema),
  lines: v.array(sourceLineSchema),
})
export type ArticleSource = v.InferOutput<typeof articleSourceSchema>

/** Largest input taken, in bytes; larger ones are refused with a sentence and left where they are. */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024
