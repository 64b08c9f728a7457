import * as v from 'valibot'
import { fail, ok, type Result } from '../result.ts'
import { ARTICLE_SCHEMA, type Article, articleSchema } from './model.ts'
import { type AnyDocument, upgrade } from './upgrades/index.ts'

/**
 * Reads an article of this or an older schema. A document of a newer program is refused and left alone.
 * `subject` names the file or row for the message.
 */
export function parseArticle(value: unknown, subject = 'The article'): Result<Article> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail(
      'bad-input',
      `${subject} is not a Copydesk article: it is not a JSON object.`,
      subject,
    )
  }
  const schema = (value as { schema?: unknown }).schema
  if (typeof schema !== 'number' || !Number.isInteger(schema) || schema < 1) {
    return fail(
      'bad-input',
      `${subject} has no schema number, so it is not a Copydesk article.`,
      subject,
    )
  }
  if (schema > ARTICLE_SCHEMA) {
    return fail(
      'bad-input',
      `${subject} was written by a newer Copydesk (schema ${schema}). Update Copydesk to open it.`,
      subject,
    )
  }
  const parsed = v.safeParse(articleSchema, upgrade(value as AnyDocument))
  if (!parsed.success) {
    const issue = parsed.issues[0]
    const field = v.getDotPath(issue) ?? 'the document'
    return fail(
      'bad-input',
      `${subject} does not fit the article form at ${field}: ${issue.message}.`,
      subject,
    )
  }
  return ok(parsed.output)
}
