/**
 * The flat shape of rules.md and of the evaluation files: headline, body, figures as plain lists. Read into the
 * article model, so that one engine serves both; addresses (`body[2]`, `figures[0].caption`) and offsets are the
 * same in both, because every text is taken over as it stands.
 */
import * as v from 'valibot'
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type HouseName, houseNameSchema } from '#shared/style.ts'

const text = v.nullish(v.string(), '')

const flatFigureSchema = v.object({
  caption: text,
  credit: text,
  alt: text,
  date: text,
  decorative: v.nullish(v.boolean(), false),
})

const flatNameSchema = v.object({
  use: v.string(),
  not: v.nullish(v.array(v.string()), []),
  kind: v.nullish(v.string(), 'other'),
})

const flatSchema = v.object({
  headline: text,
  standfirst: text,
  byline: text,
  dateline: text,
  language: text,
  body: v.nullish(v.array(v.string())),
  /** What `copydesk clean` prints. */
  paragraphs: v.nullish(v.array(v.string())),
  figures: v.nullish(v.array(flatFigureSchema), []),
  published: v.nullish(v.string()),
  source: v.nullish(v.string()),
  library: v.nullish(v.object({ names: v.nullish(v.array(flatNameSchema), []) })),
})

export interface FlatArticle {
  readonly article: Article
  /** Raw text that the story was made from; null when not given. */
  readonly source: string | null
  /** The item's `library`: it stands for the house style's name list; null when not given. */
  readonly names: HouseName[] | null
  /** Whether the item says its own language. */
  readonly hasLanguage: boolean
}

/** Whether a value looks like the flat shape: it names a headline, a body or paragraphs. */
export function isFlat(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    ('headline' in value || 'body' in value || 'paragraphs' in value)
  )
}

/** `subject` names the line or file for the sentence; `id` and `now` go into the article. */
export function readFlat(
  value: unknown,
  subject: string,
  id: string,
  now: string,
): Result<FlatArticle> {
  const parsed = v.safeParse(flatSchema, value)
  if (!parsed.success) {
    const issue = parsed.issues[0]
    const field = v.getDotPath(issue)
    return fail(
      'bad-input',
      `${subject}: ${field === null ? 'the article' : `the field ${field}`} should be ${expected(issue)}, not ${issue.received}.`,
      subject,
    )
  }
  const flat = parsed.output
  const base = createArticle(id, now)
  const article: Article = {
    ...base,
    header: {
      ...base.header,
      headline: flat.headline,
      standfirst: flat.standfirst,
      bylines: flat.byline === '' ? [] : [flat.byline],
      dateline: { place: flat.dateline, source: '', date: '' },
      language: flat.language === '' ? base.header.language : flat.language,
    },
    blocks: [
      ...(flat.body ?? flat.paragraphs ?? []).map((p, i) => paragraph(`body-${i}`, p)),
      ...flat.figures.map(({ caption, credit, alt, date, decorative }, i) =>
        figure(`figure-${i}`, { caption, credit, alt, date, decorative }),
      ),
    ],
    meta: { ...base.meta, published: flat.published ?? null },
  }
  return ok({
    article,
    source: flat.source ?? null,
    names: flat.library ? flat.library.names.map(houseName) : null,
    hasLanguage: flat.language !== '',
  })
}

function expected(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'array') return 'a list'
  if (issue.type === 'object') return 'an object'
  if (issue.type === 'string') return 'a text'
  return issue.expected ?? 'something else'
}

function houseName(name: v.InferOutput<typeof flatNameSchema>): HouseName {
  const kind = v.safeParse(houseNameSchema.entries.kind, name.kind)
  return { use: name.use, not: name.not, kind: kind.success ? kind.output : 'other' }
}
