/** Articles of any shape and any Unicode, for property tests. */
import fc from 'fast-check'
import { createArticle } from '#shared/article/create.ts'
import type { Article, Block, Figure, Mark, RichText } from '#shared/article/model.ts'

/** Any text, well-formed or not, with what Markdown, HTML, JSON and YAML care about mixed in. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 5,
    arbitrary: fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...[
              '*',
              '_',
              '`',
              '#',
              '>',
              '<',
              '&',
              '&amp;',
              '|',
              '\\',
              '[',
              ']',
              '(',
              ')',
              '!',
              '~',
            ],
            ...[
              '-',
              '+',
              '1.',
              '"',
              "'",
              '“',
              '”',
              '\n',
              '\r\n',
              '\t',
              '\u00a0',
              '\ufeff',
              '\u0000',
            ],
            ...[
              '</script>',
              '<!--',
              ']]>',
              'www.a.bc',
              'https://a.bc/',
              'a@b.cd',
              '---',
              '===',
              ':',
            ],
            ...[
              '\u0338',
              '\u0301',
              '\u200f',
              '\ud800',
              '\udc00',
              '\uffff',
              '  ',
              '{{',
              '%',
              '@',
              '?',
            ],
          ),
          fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  },
)

const anyRich: fc.Arbitrary<RichText> = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(anyMark(text.length), { maxLength: 4 }),
  }),
)

function anyMark(length: number): fc.Arbitrary<Mark> {
  return fc
    .tuple(
      fc.constantFrom<Mark['type']>('bold', 'italic', 'underline', 'strike', 'sub', 'sup', 'link'),
      fc.nat(length),
      fc.nat(length),
      fc.constantFrom(
        'https://orlo.example/a?b=1&c=(2)',
        'mailto:a@b.example',
        'javascript:alert(1)',
      ),
    )
    .map(([type, a, b, href]) => {
      const mark = { type, start: Math.min(a, b), end: Math.max(a, b) }
      return type === 'link' ? { ...mark, href } : mark
    })
}

const figureBlock: fc.Arbitrary<Figure> = fc.record({
  type: fc.constant('figure' as const),
  id: fc.string({ minLength: 1, maxLength: 6 }),
  caption: anyText,
  credit: anyText,
  photographer: anyText,
  alt: anyText,
  decorative: fc.boolean(),
  date: fc.constantFrom('', '2024-03-03', 'spring'),
  rights: anyText,
  image: fc.constant(null),
})

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc
    .record({ type: fc.constant('paragraph' as const), id: fc.constant('p'), rich: anyRich })
    .map(({ rich, ...b }) => ({ ...b, ...rich })),
  fc
    .record({
      type: fc.constant('heading' as const),
      id: fc.constant('h'),
      level: fc.constantFrom<2 | 3 | 4>(2, 3, 4),
      rich: anyRich,
    })
    .map(({ rich, ...b }) => ({ ...b, ...rich })),
  fc
    .record({
      type: fc.constant('quote' as const),
      id: fc.constant('q'),
      rich: anyRich,
      attribution: anyText,
    })
    .map(({ rich, ...b }) => ({ ...b, ...rich })),
  fc
    .record({
      ordered: fc.boolean(),
      items: fc.array(fc.tuple(fc.nat(3), anyRich), { maxLength: 4 }),
    })
    .map(({ ordered, items }) => ({
      type: 'list' as const,
      id: 'l',
      ordered,
      items: items.map(([depth, rich], i) => ({ id: `i${i}`, depth, ...rich })),
    })),
  fc
    .record({
      caption: anyText,
      headerRow: fc.boolean(),
      rows: fc.array(fc.array(anyRich, { maxLength: 3 }), { maxLength: 3 }),
    })
    .map((t) => ({ type: 'table' as const, id: 't', ...t })),
  figureBlock,
  fc.constant({ type: 'divider' as const, id: 'd' }),
)

const anyTime = fc.constantFrom<string | null>(
  null,
  '2026-03-15T06:00:00+01:00',
  '2026-03-15T06:00+0100',
  '2026-02-30T06:00:00Z',
  '2026-03-15',
  'soon',
)

export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    language: fc.constantFrom('en-US', 'ar', 'fr_FR', 'de-DE', 'x<y', ''),
    words: fc.array(anyText, { minLength: 12, maxLength: 12 }),
    blocks: fc.array(anyBlock, { maxLength: 6 }),
    times: fc.array(anyTime, { minLength: 4, maxLength: 4 }),
    urgency: fc.option(fc.integer({ min: 1, max: 9 })),
    pubStatus: fc.constantFrom<'usable' | 'withheld' | 'canceled'>(
      'usable',
      'withheld',
      'canceled',
    ),
    uri: fc.constantFrom('', 'medtop:04000000', 'http://cv.example/1', 'not a uri'),
    id: fc.constantFrom(
      'urn:uuid:6e0f3c52-9a1b-8c4d-a7e2-1b2c3d4e5f60',
      'story 1',
      'tag:o.ex,2026:a#b',
    ),
  })
  .map(({ language, words, blocks, times, urgency, pubStatus, uri, id }) => {
    const w = (i: number) => words[i] ?? ''
    const base = createArticle(id, times[0] ?? '2026-03-15T06:00:00Z', language)
    return {
      ...base,
      header: {
        kicker: w(0),
        headline: w(1),
        standfirst: w(2),
        bylines: [w(3), w(4)],
        dateline: { place: w(5), source: w(6), date: w(7) },
        language,
      },
      blocks,
      meta: {
        ...base.meta,
        published: times[1] ?? null,
        expiry: times[2] ?? null,
        embargo: times[3] === undefined ? null : { until: times[3] },
        slug: w(8),
        keywords: [w(9)],
        subjects: [{ name: w(10), uri }],
        urgency,
        pubStatus,
        noteToEditors: w(11),
        copyrightLine: w(0),
        usageTerms: w(1),
        links: [{ rel: 'canonical', href: w(2), title: w(3) }],
      },
    }
  })
