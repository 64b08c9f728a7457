/** Makes an article of a rule's example; what the example leaves out is filled with copy that no rule objects to. */
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'
import { defaultStyle, type HouseStyle, type LibraryName } from '#shared/style.ts'
import type { Example } from './define.ts'

const BLAMELESS = {
  headline: 'Ferry talks resume in Orlo',
  body: ['The ferry between Orlo and Marrow sails again on Sunday after a long repair.'],
  caption: 'Boats lie at the quay in Orlo on Sunday, March 3, 2024.',
  credit: 'Ines Corvo/Reuters',
  alt: 'Two women mend a green net beside a row of boats',
}

export interface ExampleCase {
  readonly article: Article
  readonly style: HouseStyle
  readonly source: string | null
  readonly library: readonly LibraryName[]
}

/** The article, house style and source of an example: everything that a check of it needs. */
export function exampleCase(example: Example): ExampleCase {
  const locale = example.locale ?? 'en-US'
  const article = createArticle('urn:uuid:example', '2024-03-03T12:00:00Z', locale)
  article.header.headline = example.headline ?? BLAMELESS.headline
  article.meta.published = example.published ?? null
  article.blocks = [
    ...(example.body ?? BLAMELESS.body).map((text, i) => paragraph(`p${i}`, text)),
    ...(example.figures ?? []).map((f, i) =>
      figure(`f${i}`, {
        caption: f.caption ?? BLAMELESS.caption,
        credit: f.credit ?? BLAMELESS.credit,
        alt: f.alt ?? BLAMELESS.alt,
        date: f.date ?? '',
      }),
    ),
  ]
  const style = defaultStyle(locale)
  const names = (example.library?.names ?? []).map((n) => ({
    use: n.use,
    not: [...n.not],
    kind: kindOf(n.kind),
  }))
  return {
    article,
    style: { ...style, names },
    source: example.source ?? null,
    library: example.elsewhere ?? [],
  }
}

function kindOf(kind: string | undefined): HouseStyle['names'][number]['kind'] {
  return kind === 'person' || kind === 'place' || kind === 'organisation' ? kind : 'other'
}
