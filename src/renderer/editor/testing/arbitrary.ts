/** Arbitrary articles for property tests: every kind of block, any Unicode, marks that overlap. */
import fc from 'fast-check'
import { createArticle } from '#shared/article/create.ts'
import type { Article, Block, Header, Mark, RichText } from '#shared/article/model.ts'

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 24 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 24 }) },
  fc
    .array(fc.constantFrom('pier ', '“We sail,”', '\n', 'ميناء', '👩‍🚀', '\u00a0', '\t'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
)

const href = fc.constantFrom(
  'https://orlo.example/',
  'http://orlo.example/a?b=c',
  'mailto:desk@orlo.example',
)

function mark(length: number): fc.Arbitrary<Mark> {
  return fc
    .record({
      type: fc.constantFrom('bold', 'italic', 'underline', 'strike', 'sub', 'sup', 'link'),
      start: fc.nat(length + 2),
      end: fc.nat(length + 2),
      href,
    })
    .map(({ type, start, end, href }) =>
      type === 'link'
        ? { type, start, end, href }
        : { type: type as Exclude<Mark['type'], 'link'>, start, end },
    )
}

export const richText: fc.Arbitrary<RichText> = text.chain((t) =>
  fc.record({ text: fc.constant(t), marks: fc.array(mark(t.length), { maxLength: 6 }) }),
)

const image = fc.record({
  hash: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  type: fc.constantFrom('image/jpeg', 'image/png'),
  width: fc.option(fc.integer({ min: 1, max: 5000 })),
  height: fc.option(fc.integer({ min: 1, max: 5000 })),
  name: text,
})

const withoutId: fc.Arbitrary<Block> = fc.oneof(
  richText.map((r): Block => ({ type: 'paragraph', id: '', ...r })),
  fc
    .tuple(richText, fc.constantFrom(2 as const, 3 as const, 4 as const))
    .map(([r, level]): Block => ({ type: 'heading', id: '', level, ...r })),
  fc
    .tuple(richText, text)
    .map(([r, attribution]): Block => ({ type: 'quote', id: '', ...r, attribution })),
  fc
    .tuple(fc.boolean(), fc.array(fc.tuple(richText, fc.nat(3)), { minLength: 1, maxLength: 6 }))
    .map(
      ([ordered, items]): Block => ({
        type: 'list',
        id: '',
        ordered,
        items: items.map(([r, depth]) => ({ id: '', depth, ...r })),
      }),
    ),
  fc
    .record({
      caption: text,
      credit: text,
      photographer: text,
      alt: text,
      decorative: fc.boolean(),
      date: text,
      rights: text,
      image: fc.option(image),
    })
    .map(
      (f): Block => ({
        type: 'figure',
        id: '',
        ...(f as Omit<Extract<Block, { type: 'figure' }>, 'type' | 'id'>),
      }),
    ),
  fc
    .tuple(text, fc.boolean(), fc.integer({ min: 1, max: 3 }))
    .chain(([caption, headerRow, width]) =>
      fc
        .array(fc.array(richText, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 3,
        })
        .map((rows): Block => ({ type: 'table', id: '', caption, headerRow, rows })),
    ),
  fc.constant<Block>({ type: 'divider', id: '' }),
)

const header: fc.Arbitrary<Header> = fc.record({
  kicker: text,
  headline: text,
  standfirst: text,
  bylines: fc.array(text, { maxLength: 3 }),
  dateline: fc.record({ place: text, source: text, date: text }),
  language: fc.constantFrom('en-US', 'ar'),
})

/** Articles as the engine makes them: ids are there and unique, lists and tables are not empty. */
export const article: fc.Arbitrary<Article> = fc
  .tuple(header, fc.array(withoutId, { maxLength: 6 }))
  .map(([header, blocks]) => ({
    ...createArticle('urn:uuid:1', '2026-03-03T14:00:00Z'),
    header,
    blocks: numbered(blocks),
  }))

function numbered(blocks: readonly Block[]): Block[] {
  let next = 0
  const id = () => `b${++next}`
  return blocks.map((block) =>
    block.type === 'list'
      ? { ...block, id: id(), items: block.items.map((item) => ({ ...item, id: id() })) }
      : { ...block, id: id() },
  )
}
