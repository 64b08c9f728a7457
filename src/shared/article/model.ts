/**
 * The article: the app's own versioned document. Everything but the editor speaks this; nobody but the
 * editor speaks Lexical. Types and runtime checks come from one definition each (valibot).
 *
 * Text is a string plus marks over half-open UTF-16 spans. A line feed inside text is a line break.
 * Absent text is '', absent anything else is null, so that every field is always there.
 */
import * as v from 'valibot'
import { offsetSchema } from '../text/span.ts'

/** Raise it together with a step in upgrades/. */
export const ARTICLE_SCHEMA = 1

const markType = v.picklist(['bold', 'italic', 'underline', 'strike', 'sub', 'sup', 'link'])

export const markSchema = v.object({
  type: markType,
  start: offsetSchema,
  end: offsetSchema,
  /** Only with type 'link': http, https or mailto. */
  href: v.optional(v.string()),
})
export type Mark = v.InferOutput<typeof markSchema>
export type MarkType = v.InferOutput<typeof markType>

export const richTextSchema = v.object({ text: v.string(), marks: v.array(markSchema) })
export type RichText = v.InferOutput<typeof richTextSchema>

const blockId = v.pipe(v.string(), v.minLength(1))

export const paragraphSchema = v.object({
  type: v.literal('paragraph'),
  id: blockId,
  ...richTextSchema.entries,
})
export const headingSchema = v.object({
  type: v.literal('heading'),
  id: blockId,
  level: v.picklist([2, 3, 4]),
  ...richTextSchema.entries,
})
export const quoteSchema = v.object({
  type: v.literal('quote'),
  id: blockId,
  ...richTextSchema.entries,
  attribution: v.string(),
})
export const listItemSchema = v.object({
  id: blockId,
  /** 0 is the outermost level. */
  depth: offsetSchema,
  ...richTextSchema.entries,
})
export const listSchema = v.object({
  type: v.literal('list'),
  id: blockId,
  ordered: v.boolean(),
  items: v.array(listItemSchema),
})
export const imageSchema = v.object({
  /** SHA-256 of the bytes, lower-case hex: the file's name in the image store. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  type: v.picklist(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif']),
  /** Pixels; null where the file does not tell. */
  width: v.nullable(v.number()),
  height: v.nullable(v.number()),
  /** The file name it came with, for people. */
  name: v.string(),
})
export const figureSchema = v.object({
  type: v.literal('figure'),
  id: blockId,
  caption: v.string(),
  credit: v.string(),
  photographer: v.string(),
  alt: v.string(),
  /** Marked as decoration: no alt text is wanted, and `alt=""` goes out. */
  decorative: v.boolean(),
  /** When the picture was made, as typed; ISO (2024-03-03) where it is to be compared. */
  date: v.string(),
  rights: v.string(),
  image: v.nullable(imageSchema),
})
export const tableSchema = v.object({
  type: v.literal('table'),
  id: blockId,
  caption: v.string(),
  headerRow: v.boolean(),
  rows: v.array(v.array(richTextSchema)),
})
export const dividerSchema = v.object({ type: v.literal('divider'), id: blockId })

export const blockSchema = v.variant('type', [
  paragraphSchema,
  headingSchema,
  quoteSchema,
  listSchema,
  figureSchema,
  tableSchema,
  dividerSchema,
])

export type Paragraph = v.InferOutput<typeof paragraphSchema>
export type Heading = v.InferOutput<typeof headingSchema>
export type BlockQuote = v.InferOutput<typeof quoteSchema>
export type ListItem = v.InferOutput<typeof listItemSchema>
export type List = v.InferOutput<typeof listSchema>
export type ImageRef = v.InferOutput<typeof imageSchema>
export type Figure = v.InferOutput<typeof figureSchema>
export type Table = v.InferOutput<typeof tableSchema>
export type Divider = v.InferOutput<typeof dividerSchema>
export type Block = v.InferOutput<typeof blockSchema>

export const datelineSchema = v.object({
  place: v.string(),
  /** The agency in brackets: WASHINGTON (AP). */
  source: v.string(),
  date: v.string(),
})
export type Dateline = v.InferOutput<typeof datelineSchema>

export const headerSchema = v.object({
  kicker: v.string(),
  headline: v.string(),
  standfirst: v.string(),
  /** Names as printed, without "By", in order. */
  bylines: v.array(v.string()),
  dateline: datelineSchema,
  /** BCP 47; gives direction too. */
  language: v.string(),
})
export type Header = v.InferOutput<typeof headerSchema>

export const stageSchema = v.picklist(['in-hand', 'ready', 'exported'])
export type Stage = v.InferOutput<typeof stageSchema>

export const subjectSchema = v.object({ name: v.string(), uri: v.string() })
export const linkSchema = v.object({ rel: v.string(), href: v.string(), title: v.string() })

export const metaSchema = v.object({
  /** ISO times with offset. `created` and `modified` are kept by the store. */
  created: v.string(),
  modified: v.string(),
  published: v.nullable(v.string()),
  expiry: v.nullable(v.string()),
  slug: v.string(),
  keywords: v.array(v.string()),
  subjects: v.array(subjectSchema),
  genre: v.string(),
  /** 1 (most urgent) to 9. */
  urgency: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  stage: stageSchema,
  pubStatus: v.picklist(['usable', 'withheld', 'canceled']),
  /** `until` null: embargoed, end unknown. The whole field null: free. */
  embargo: v.nullable(v.object({ until: v.nullable(v.string()) })),
  place: v.string(),
  provider: v.string(),
  noteToEditors: v.string(),
  copyrightHolder: v.string(),
  copyrightLine: v.string(),
  usageTerms: v.string(),
  links: v.array(linkSchema),
})
export type Meta = v.InferOutput<typeof metaSchema>

export const articleSchema = v.object({
  schema: v.literal(ARTICLE_SCHEMA),
  /** Absolute URI, the same over all versions: urn:uuid:… */
  id: v.pipe(v.string(), v.minLength(1)),
  /** Integer from 1; rises with each export of changed text. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  header: headerSchema,
  blocks: v.array(blockSchema),
  meta: metaSchema,
})
export type Article = v.InferOutput<typeof articleSchema>
