/** Random articles for property tests: good copy, every kind of residue, any Unicode. */
import fc from 'fast-check'
import { createArticle } from '#shared/article/create.ts'
import type { Article, Block, Mark } from '#shared/article/model.ts'
import { defaultStyle, localeSchema } from '#shared/style.ts'
import type { CheckContext } from '../context.ts'

const PIECES = [
  'The pier is shut.',
  'Marta Kell said',
  '“We sail at dawn and nobody stops us,”',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '« ',
  ' »',
  '„',
  '“The pier &amp; the <b>quay</b> are ours,” she said.',
  '“har\u200bbour  dues ,”',
  'TT',
  'Share this article',
  '&eacute;',
  '<br>',
  '**',
  '[on the site](https://orlo.example/a)',
  '{{name}}',
  'didnâ€™t',
  'CafÃ©',
  '\ufffd',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '\u200d',
  '👩\u200d🚒',
  'TK',
  'TK million',
  'XX boats',
  '[CHECK name]',
  '(CQ)',
  '-ENDS-',
  '(Reporting by Rui Tavaro; Editing by Hana Oduya)',
  '(AFP)',
  'Photo: Ines Corvo',
  '© 2024 Reuters',
  '  ',
  ' ,',
  '\t',
  '\n',
  'قال المدير',
  '40',
]

const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.nat(0xffff).map((c) => String.fromCharCode(c)),
      { maxLength: 30 },
    ),
  },
  { weight: 1, arbitrary: fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }) },
)
export const text = fc
  .tuple(anyText, fc.constantFrom('', ' '))
  .map(([pieces, gap]) => pieces.join(gap))

const marksFor = (length: number): fc.Arbitrary<Mark[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 2 })
    .map((pairs) =>
      pairs
        .map(([a, b]): Mark => ({ type: 'bold', start: Math.min(a, b), end: Math.max(a, b) }))
        .filter((m) => m.start < m.end),
    )
const rich = text.chain((t) => marksFor(t.length).map((marks) => ({ text: t, marks })))

type WithoutId = Block extends infer B ? (B extends Block ? Omit<B, 'id'> : never) : never
const block: fc.Arbitrary<WithoutId> = fc.oneof(
  { weight: 5, arbitrary: rich.map((r) => ({ type: 'paragraph' as const, ...r })) },
  {
    weight: 1,
    arbitrary: rich.map((r) => ({ type: 'heading' as const, level: 2 as const, ...r })),
  },
  {
    weight: 1,
    arbitrary: rich.map((r) => ({ type: 'quote' as const, ...r, attribution: 'Marta Kell' })),
  },
  {
    weight: 1,
    arbitrary: fc.array(rich, { minLength: 1, maxLength: 3 }).map((items) => ({
      type: 'list' as const,
      ordered: false,
      items: items.map((r, i) => ({ id: `${i}`, depth: 0, ...r })),
    })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(text, text, text).map(([caption, credit, alt]) => ({
      type: 'figure' as const,
      caption,
      credit,
      photographer: '',
      alt,
      decorative: false,
      date: '',
      rights: '',
      image: null,
    })),
  },
  { weight: 1, arbitrary: fc.constant({ type: 'divider' as const }) },
)

export const article: fc.Arbitrary<Article> = fc
  .tuple(text, text, fc.array(block, { maxLength: 8 }))
  .map(([headline, standfirst, blocks]) => {
    const a = createArticle('urn:uuid:0', '2024-03-03T12:00:00Z')
    a.header.headline = headline
    a.header.standfirst = standfirst
    a.blocks = blocks.map((b, i) => {
      const id = `b${i}`
      if (b.type !== 'list') return { ...b, id } as Block
      return { ...b, id, items: b.items.map((item) => ({ ...item, id: `${id}.${item.id}` })) }
    })
    return a
  })

export const context: fc.Arbitrary<CheckContext> = fc
  .constantFrom(...localeSchema.options)
  .map((locale) => ({ style: defaultStyle(locale), locale, source: null, library: [] }))
