import { ARTICLE_SCHEMA, type Article, type Figure, type Mark, type Paragraph } from './model.ts'

/** An empty article. `now` is an ISO time with offset, `id` an absolute URI (urn:uuid:…). */
export function createArticle(id: string, now: string, language = 'en-US'): Article {
  return {
    schema: ARTICLE_SCHEMA,
    id,
    version: 1,
    header: {
      kicker: '',
      headline: '',
      standfirst: '',
      bylines: [],
      dateline: { place: '', source: '', date: '' },
      language,
    },
    blocks: [],
    meta: {
      created: now,
      modified: now,
      published: null,
      expiry: null,
      slug: '',
      keywords: [],
      subjects: [],
      genre: '',
      urgency: null,
      stage: 'in-hand',
      pubStatus: 'usable',
      embargo: null,
      place: '',
      provider: '',
      noteToEditors: '',
      copyrightHolder: '',
      copyrightLine: '',
      usageTerms: '',
      links: [],
    },
  }
}

export function paragraph(id: string, text: string, marks: Mark[] = []): Paragraph {
  return { type: 'paragraph', id, text, marks }
}

export function figure(id: string, fields: Partial<Omit<Figure, 'type' | 'id'>> = {}): Figure {
  return {
    type: 'figure',
    id,
    caption: '',
    credit: '',
    photographer: '',
    alt: '',
    decorative: false,
    date: '',
    rights: '',
    image: null,
    ...fields,
  }
}
