/** Builds a prepared copy from a few strings, for tests. */
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { defaultStyle, type HouseStyle, type LibraryName, type Locale } from '#shared/style.ts'
import type { Copy } from '../copy.ts'
import { prepareArticle } from '../prepare.ts'

export interface Sketch {
  readonly locale?: Locale
  readonly headline?: string
  readonly body?: readonly string[]
  readonly figures?: readonly {
    caption?: string
    credit?: string
    alt?: string
    date?: string
  }[]
  readonly published?: string
  readonly source?: string
  readonly library?: readonly LibraryName[]
}

/** An article with what the sketch says and nothing else; figures stand after the body. */
export function articleOf(sketch: Sketch): Article {
  const article = createArticle('urn:uuid:0', '2024-03-03T12:00:00Z', sketch.locale)
  article.header.headline = sketch.headline ?? ''
  article.blocks = [
    ...(sketch.body ?? []).map((text, i) => paragraph(`p${i}`, text)),
    ...(sketch.figures ?? []).map((f, i) => figure(`f${i}`, f)),
  ]
  article.meta.published = sketch.published ?? null
  return article
}

export function copyOf(sketch: Sketch, style: Partial<HouseStyle> = {}): Copy {
  const locale = sketch.locale ?? 'en-US'
  return prepareArticle(articleOf(sketch), {
    style: { ...defaultStyle(locale), ...style },
    locale,
    source: sketch.source ?? null,
    library: sketch.library ?? [],
  })
}
