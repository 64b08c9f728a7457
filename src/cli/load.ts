/** From a file or an item to the stories in it: raw copy through intake, our own articles, the flat shape. */
import { type CheckContext, contextFor } from '#engine/check/index.ts'
import { sha256, storyId } from '#services/hash.ts'
import { type Decoded, decodeSource, linesOf, takeIn, textSource } from '#services/readSource.ts'
import { createArticle, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { parseArticle } from '#shared/article/parse.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { IntakeStory } from '#shared/source.ts'
import { sourceText } from '#shared/sourceText.ts'
import { type HouseStyle, type Locale, localeFor } from '#shared/style.ts'
import { readWhole, shownName } from './files.ts'
import { isFlat, readFlat } from './flat.ts'
import type { Session } from './io.ts'
import { brokenJson } from './json.ts'
import { LOCALES } from './style.ts'

export interface Loaded {
  /** FILE#n. */
  readonly id: string
  readonly file: string
  /** From 1. */
  readonly story: number
  readonly article: Article
  /** The house style, with the names that came with the story. */
  readonly style: HouseStyle
  /** The locale that was asked for with the item; null: the article's language decides. */
  readonly locale: Locale | null
  /** What to compare its quotes with: raw text that came with the story, or the copy it was made from. Null without. */
  readonly source: string | null
  readonly intake: IntakeStory | null
  /** The file as text, to point into. */
  readonly raw: string
}

export interface LoadOptions {
  readonly style: HouseStyle
  /** Skip the cleaning of raw copy. */
  readonly asIs: boolean
}

/** Where a value stands: `at` is what people are told (FILE or FILE:LINE). */
export interface Origin {
  readonly file: string
  readonly at: string
  readonly now: string
  readonly raw: string
}

type Fields = Readonly<Record<string, unknown>>

export async function loadFile(
  session: Session,
  name: string,
  options: LoadOptions,
): Promise<Result<Loaded[]>> {
  const read = await readWhole(name, session.io)
  if (!read.ok) return read
  const { bytes, changed } = read.value
  const now = changed ?? session.now()
  const at = shownName(name)
  if (/\.(jsonl|ndjson)$/i.test(name)) {
    return fail('bad-input', `${at} holds one item a line. Give it with --jsonl.`, name)
  }
  const json = jsonOf(bytes, name)
  if (json !== null) {
    if (!json.ok) return json
    return loadValue(json.value.value, { file: name, at, now, raw: json.value.text }, options)
  }
  const decoded = decodeSource(bytes, at)
  return decoded.ok ? loadRaw(decoded.value, name, now, null, null, options) : decoded
}

/** The value of a JSON file; null when the file is raw copy. Copy that only begins like JSON is copy. */
function jsonOf(bytes: Uint8Array, name: string): Result<{ value: unknown; text: string }> | null {
  const named = /\.json$/i.test(name)
  const head = new TextDecoder().decode(bytes.subarray(0, 100))
  if (!named && !/^\s*\{\s*"/.test(head)) return null
  const text = new TextDecoder().decode(bytes)
  try {
    return ok({ value: JSON.parse(text), text })
  } catch {
    return named ? brokenJson(shownName(name), text) : null
  }
}

/** The stories of a JSON value: our own article, the flat shape, an item, a line that `clean` printed. */
export function loadValue(value: unknown, origin: Origin, options: LoadOptions): Result<Loaded[]> {
  const { file, at, now } = origin
  const item: Fields = typeof value === 'object' && value !== null ? (value as Fields) : {}
  const locale = localeOf(item, at)
  if (!locale.ok) return locale
  if (isRaw(item)) {
    const decoded = rawSource(item, at)
    if (!decoded.ok) return decoded
    const url = typeof item.url === 'string' ? item.url : null
    return loadRaw(decoded.value, file, now, locale.value, url, options)
  }
  const stories = Array.isArray(item.stories) ? item.stories : [item.article ?? value]
  const out: Loaded[] = []
  for (const [i, story] of stories.entries()) {
    const one = loadArticle(story, i + 1, origin, locale.value, options)
    if (!one.ok) return one
    out.push(one.value)
  }
  return ok(out)
}

export const isRaw = (item: Fields): boolean => (item.raw ?? item.html ?? null) !== null

/** The text of a `raw` or `html` item. */
export function rawSource(item: Fields, at: string): Result<Decoded> {
  const html = (item.html ?? null) !== null
  const text = html ? item.html : item.raw
  if (typeof text === 'string') return ok(textSource(text, html ? 'html' : 'text', at))
  return fail('bad-input', `${at}: the field ${html ? 'html' : 'raw'} should be a text.`)
}

function loadArticle(
  value: unknown,
  number: number,
  { file, at, now, raw }: Origin,
  given: Locale | null,
  options: LoadOptions,
): Result<Loaded> {
  const place = { id: `${file}#${number}`, file, story: number, locale: given, intake: null, raw }
  if (typeof value === 'object' && value !== null && 'schema' in value) {
    const article = parseArticle(value, at)
    if (!article.ok) return article
    return ok({ ...place, article: article.value, style: options.style, source: null })
  }
  if (!isFlat(value)) {
    return fail(
      'bad-input',
      `${at}: there is no article here: no "headline", "body" and "figures", no "raw" or "html", no article of Copydesk.`,
    )
  }
  const flat = readFlat(value, at, storyId(sha256(JSON.stringify(value)), number), now)
  if (!flat.ok) return flat
  const { source, names, hasLanguage } = flat.value
  const { header } = flat.value.article
  const { style } = options
  const language = hasLanguage ? header.language : (given ?? style.locale)
  return ok({
    ...place,
    article: { ...flat.value.article, header: { ...header, language } },
    style: names === null ? style : { ...style, names },
    source,
  })
}

function loadRaw(
  source: Decoded,
  file: string,
  now: string,
  given: Locale | null,
  url: string | null,
  options: LoadOptions,
): Result<Loaded[]> {
  if (source.text.trim() === '') {
    return fail('bad-input', `${source.name} is empty: there is no copy in it.`, source.name)
  }
  const hints = {
    now,
    fallback: options.style.locale,
    ...(given === null ? {} : { language: given }),
    ...(url === null ? {} : { url }),
  }
  const place = (n: number) => ({
    id: `${file}#${n}`,
    file,
    story: n,
    style: options.style,
    locale: given,
    raw: source.text,
  })
  if (options.asIs) {
    const lines = linesOf(source)
    if (!lines.ok) return lines
    const id = storyId(source.hash, 1)
    const article = asItStands(lines.value, id, now, given ?? options.style.locale)
    return ok([{ ...place(1), article, intake: null, source: null }])
  }
  const taken = takeIn(source, hints)
  if (!taken.ok) return taken
  return ok(
    taken.value.stories.map((intake, i) => ({
      ...place(i + 1),
      article: intake.article,
      intake,
      source: sourceText([intake]),
    })),
  )
}

/** What a story is checked against. */
export function contextOf({ article, style, source, locale }: Loaded): CheckContext {
  const context = contextFor(article, style, source)
  return locale === null ? context : { ...context, locale }
}

/** The first line is the headline, every other one a paragraph, each exactly as it stands. */
function asItStands(lines: readonly string[], id: string, now: string, language: string): Article {
  const [headline = '', ...rest] = lines
  const article = createArticle(id, now, language)
  return {
    ...article,
    header: { ...article.header, headline },
    blocks: rest.map((text, i) => paragraph(`line-${i}`, text)),
  }
}

function localeOf(item: Fields, at: string): Result<Locale | null> {
  const { locale } = item
  if (locale === undefined || locale === null) return ok(null)
  const known = typeof locale === 'string' ? localeFor(locale) : null
  if (known !== null) return ok(known)
  return fail('bad-input', `${at}: the locale ${JSON.stringify(locale)} is none of ${LOCALES}.`)
}
