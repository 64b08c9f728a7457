/**
 * Random stories for property tests: paragraphs that say who speaks, with names that are nearly alike, figures,
 * dates, captions that disagree, and a source that has some of it in other words; and edits in all of them.
 */
import fc from 'fast-check'
import { createArticle } from '#shared/article/create.ts'
import type { Article, Block } from '#shared/article/model.ts'
import type { LibraryName } from '#shared/style.ts'
import { defaultStyle, type Locale } from '#shared/style.ts'
import type { CheckContext } from '../context.ts'

const NAMES = ['Marta Kell', 'Martha Kell', 'Kell', 'Idris Vane', 'Edris Vane', 'Vane', 'she', 'he']
const NUMBERS = ['12', '14', 'twelve', '40', '41']
const SAYINGS = [
  'We will not open a berth that I would not put my own children on',
  'The money was promised twice and paid once',
  'It leaks at every seam, and everybody on the quay has known it for years',
  'We will ... open a berth',
  'They (the crews) left before the snow',
]
const SENTENCES = [
  '“{says},” {who} said.',
  '{who} told the council on Thursday: “{says}.”',
  '“{says},” said {who}, {n}. “{says}.”',
  '{who} claimed the plan was “a good start on a bad pier.”',
  'Mayor {who} said {says}.',
  '“{says}',
  '“{says}.”',
  '“{says},” an official said.',
  'Mayor {who}, {n}, opened the pier with {n} boats on Sunday, March 3, 2024.',
  'Engineer {who} counted {n} boats.',
  '{says}.',
  'Nobody remembers a winter like it.',
  'The song “Row Me Home” played twice.',
  '',
]
const CAPTIONS = [
  '{who}, left, and {who} wait with {n} boats in Orlo on March 4, 2024.',
  '{who} says “{says}” at the pier.',
  '',
]

/** A number for each blank of a sentence. */
const filled = (sentences: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...sentences), fc.array(fc.nat(99), { minLength: 6, maxLength: 6 }))
    .map(([sentence, picks]) => {
      let next = 0
      return sentence.replace(/\{(says|who|n)\}/g, (_, blank: string) => {
        const list = blank === 'says' ? SAYINGS : blank === 'who' ? NAMES : NUMBERS
        return list[(picks[next++] ?? 0) % list.length] as string
      })
    })

const paragraphText = fc
  .array(filled(SENTENCES), { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(' '))
const captionText = filled(CAPTIONS)

type WithoutId = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never
const block: fc.Arbitrary<WithoutId> = fc.oneof(
  {
    weight: 7,
    arbitrary: paragraphText.map((text) => ({ type: 'paragraph' as const, text, marks: [] })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...SAYINGS), fc.constantFrom('', 'Marta Kell'))
      .map(([text, attribution]) => ({ type: 'quote' as const, text, marks: [], attribution })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(captionText, fc.constantFrom('', '2024-03-03')).map(([caption, date]) => ({
      type: 'figure' as const,
      caption,
      credit: 'Ines Corvo/Reuters',
      photographer: '',
      alt: 'Boats at a quay',
      decorative: false,
      date,
      rights: '',
      image: null,
    })),
  },
)

/** The same blocks again and again: their texts stand at several places. */
const blocks = fc.array(block, { minLength: 1, maxLength: 9 })

export const story: fc.Arbitrary<Article> = fc
  .tuple(filled(['{who} opens pier', 'Pier with {n} boats opens', '‘{says}’']), blocks)
  .map(([headline, list]) => {
    const article = createArticle('urn:uuid:0', '2024-03-03T12:00:00Z')
    article.header.headline = headline
    article.meta.published = '2024-03-05T12:00:00Z'
    article.blocks = list.map((b, i) => ({ ...b, id: `b${i}` }) as Block)
    return article
  })

const library: readonly LibraryName[] = [{ name: 'Idris Vane', articles: 3 }]

/** Two contexts of a house may differ in source, library and style. */
export const deskContext: fc.Arbitrary<CheckContext> = fc
  .tuple(
    fc.constantFrom<Locale>('en-US', 'en-GB'),
    fc.option(fc.array(paragraphText, { minLength: 1, maxLength: 6 }), { nil: null }),
    fc.constantFrom([], library),
    fc.constantFrom<string[]>([], ['claim']),
  )
  .map(([locale, source, names, reportingVerbs]) => ({
    style: { ...defaultStyle(locale), reportingVerbs },
    locale,
    source: source?.join('\n\n') ?? null,
    library: names,
  }))

export type Edit = (article: Article) => Article

/** One thing that somebody does to a story: typing, cutting, moving, splitting, joining, renaming. */
export const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(), fc.nat(), fc.nat(9), paragraphText, fc.constantFrom(...NAMES))
  .map(([where, at, kind, text, name]): Edit => {
    return (article) => {
      const list = [...article.blocks]
      const n = list.length === 0 ? 0 : where % list.length
      const b = list[n]
      if (b === undefined || kind === 0) {
        list.splice(n, 0, { type: 'paragraph', id: `n${where}.${at}`, text, marks: [] })
      } else if (kind === 1) list.splice(n, 1)
      else if (kind === 2) list.push(...list.splice(n, 1))
      else if (kind === 3) {
        return { ...article, header: { ...article.header, headline: `${name} speaks of ${text}` } }
      } else if (b.type === 'figure') {
        list[n] = { ...b, caption: typed(b.caption, at, kind, name), date: kind < 6 ? b.date : '' }
      } else if (b.type === 'quote' && kind > 7) {
        list[n] = { ...b, attribution: name }
      } else if ('text' in b) {
        list[n] = { ...b, text: typed(b.text, at, kind, name) }
      }
      return { ...article, blocks: list }
    }
  })

/** A character or a name put in, a few characters taken out, or one name for another. */
function typed(text: string, at: number, kind: number, name: string): string {
  const place = at % (text.length + 1)
  if (kind === 4)
    return text.slice(0, place) + ['e', '”', '“', ' ', '4', '.'][at % 6] + text.slice(place)
  if (kind === 5) return text.slice(0, place) + text.slice(place + 1 + (at % 7))
  if (kind === 6) return text.replace(/Mart(h?)a/, (_, h) => (h === '' ? 'Martha' : 'Marta'))
  return text.replace(/Kell|Vane|she|he/, name)
}
