/** What holds for every format and any article. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExportFormat, exportFormatSchema } from '#shared/receipt.ts'
import { picturePaths, writeArticle } from './index.ts'
import { anyArticle } from './testing/arbitrary.ts'
import { harbourStory } from './testing/story.ts'

describe.each(exportFormatSchema.options)('%s', (format: ExportFormat) => {
  it('gives the same bytes for the same article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        expect(writeArticle(structuredClone(article), format)).toEqual(
          writeArticle(article, format),
        )
      }),
      { numRuns: 40 },
    )
  })

  it('is NFC without control characters, half pairs or a byte-order mark, with LF and a final one', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { text } = writeArticle(article, format)
        expect(text).not.toMatch(/(?!\n)\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\ufeff]/u)
        expect(text.normalize('NFC')).toBe(text)
        expect(text.endsWith('\n')).toBe(true)
      }),
    )
  })

  it('shows an embargo, also one without an end', () => {
    const story = harbourStory()
    expect(writeArticle(story, format).text).toContain('2026-03-03')
    const open = { ...story, meta: { ...story.meta, embargo: { until: null } } }
    expect(writeArticle(open, format).text).toContain('EMBARGOED UNTIL FURTHER NOTICE')
  })

  it('shows that a story is withheld', () => {
    const story = harbourStory()
    const held = { ...story, meta: { ...story.meta, pubStatus: 'withheld' as const } }
    expect(writeArticle(held, format).text).toMatch(/withheld/i)
  })

  it('keeps the no-break space', () => {
    expect(writeArticle(harbourStory(), format).text).toContain('1\u00a0Quay Road')
  })
})

it('says what each format cannot carry', () => {
  const story = harbourStory()
  expect(writeArticle(story, 'html').lost).toEqual([
    'Not written to HTML: urgency, slug, place of writing, note to editors.',
  ])
  expect(writeArticle(story, 'md').lost).toEqual([
    'Markdown has no underline.',
    'Markdown tables have no caption.',
  ])
  expect(writeArticle(story, 'txt').lost).toEqual([
    'Plain text has no bold, italic, underline, strike-through, subscript, superscript.',
    'Plain text writes subheads in capitals: their level and case are lost.',
  ])
  expect(writeArticle(story, 'ninjs').lost).toEqual([
    'ninjs has no property for: time of publication, links of the article.',
  ])
})

it('says which link and which time did not go out', () => {
  const story = harbourStory()
  const odd = {
    ...story,
    blocks: [
      {
        type: 'paragraph' as const,
        id: 'p',
        text: 'Click here',
        marks: [{ type: 'link' as const, start: 0, end: 5, href: 'javascript:alert(1)' }],
      },
    ],
    meta: { ...story.meta, expiry: '2026-06-01' },
  }
  const { text, lost } = writeArticle(odd, 'ninjs')
  expect(text).not.toContain('javascript')
  expect(lost).toContain('1 of 1 links: only http, https and mailto links are written.')
  expect(lost).toContain('Left out of ninjs, for want of a time zone: expiry “2026-06-01”.')
})

it('names pictures by article, place and content, and leaves out those that do not go along', () => {
  const story = harbourStory()
  expect([...picturePaths(story)]).toEqual([['f1', 'media/orlo-sea-wall-photo-1-0f1e2d3c4b5a.jpg']])
  const without = { withoutPicture: new Set(['f1']) }
  expect(picturePaths(story, without).size).toBe(0)
  const { text } = writeArticle(story, 'html', without)
  expect(text).not.toContain('<img')
  expect(text).toContain('data-alt="A grey stone wall')
})
