import { describe, expect, it } from 'vitest'
import { paragraph } from '#shared/article/create.ts'
import type { Article, List } from '#shared/article/model.ts'
import { applyFix, check, safeFixes } from './index.ts'
import { contextWith, storyOf } from './testing/story.ts'

const unit = (block: string | null, field: 'text' | 'headline' = 'text') => ({ block, field })
const texts = (a: Article) => a.blocks.map((b) => ('text' in b ? b.text : b.type))

function fixed(article: Article, rule: string): Article {
  const fix = check(article, contextWith()).findings.find((f) => f.rule === rule)?.fix
  if (!fix) throw new Error(`no fix of ${rule}`)
  return applyFix(article, fix)
}

describe('applyFix', () => {
  it('leaves the article that it was given alone', () => {
    const article = storyOf({ body: ['Nets &amp; ropes'] })
    const before = structuredClone(article)
    expect(texts(fixed(article, 'markup-residue'))).toEqual(['Nets & ropes'])
    expect(article).toEqual(before)
  })

  it('moves bold and links with their words', () => {
    const article = storyOf({ body: [] })
    article.blocks = [
      paragraph('p', 'Nets &amp; ropes', [
        { type: 'bold', start: 0, end: 4 },
        { type: 'link', start: 11, end: 16, href: 'https://orlo.example/' },
      ]),
    ]
    expect(fixed(article, 'markup-residue').blocks[0]).toMatchObject({
      text: 'Nets & ropes',
      marks: [
        { type: 'bold', start: 0, end: 4 },
        { type: 'link', start: 7, end: 12 },
      ],
    })
  })

  it('drops a mark whose words are gone', () => {
    const article = storyOf({ body: [] })
    article.blocks = [paragraph('p', 'Shut.<br>', [{ type: 'bold', start: 5, end: 9 }])]
    expect(fixed(article, 'markup-residue').blocks[0]).toMatchObject({ text: 'Shut.', marks: [] })
  })

  it('takes a paragraph away', () => {
    expect(texts(fixed(storyOf({ body: ['One.', 'TT', 'Two.'] }), 'ui-residue'))).toEqual([
      'One.',
      'Two.',
    ])
  })

  it('takes a list item away, and the list with its last one', () => {
    const items = ['Nets', 'Read more'].map((text, i) => ({
      id: `i${i}`,
      depth: 0,
      text,
      marks: [],
    }))
    const list: List = { type: 'list', id: 'l', ordered: false, items }
    const once = fixed(storyOf({ blocks: [list] }), 'ui-residue')
    expect(once.blocks.at(-1)).toMatchObject({ type: 'list', items: [{ text: 'Nets' }] })
    const alone: List = { ...list, items: items.slice(1) }
    expect(texts(fixed(storyOf({ blocks: [alone] }), 'ui-residue'))).not.toContain('list')
  })

  it('moves a credit from the caption into its field', () => {
    const caption = 'Smoke over the quay. (Photo: Ines Corvo / AFP)'
    const moved = fixed(storyOf({ figures: [{ caption, credit: ' ' }] }), 'credit-in-caption')
    expect(moved.blocks.at(-1)).toMatchObject({
      caption: 'Smoke over the quay.',
      credit: 'Ines Corvo/AFP',
    })
    const kept = fixed(storyOf({ figures: [{ caption, credit: 'PA' }] }), 'credit-in-caption')
    expect(kept.blocks.at(-1)).toMatchObject({ caption: 'Smoke over the quay.', credit: 'PA' })
  })

  it('takes a button out of a caption with its line', () => {
    const article = storyOf({ figures: [{ caption: 'Nets dry.\nTT' }] })
    expect(fixed(article, 'ui-residue').blocks.at(-1)).toMatchObject({ caption: 'Nets dry.' })
  })

  it.each([
    ['a block that is gone', [{ type: 'remove-block' as const, block: 'gone' }]],
    [
      'a place outside the text',
      [{ type: 'replace' as const, unit: unit('p0'), start: 0, end: 99, insert: '' }],
    ],
    [
      'a unit that is gone',
      [{ type: 'replace' as const, unit: unit('gone'), start: 0, end: 0, insert: 'x' }],
    ],
    [
      'steps that overlap',
      [
        { type: 'replace' as const, unit: unit('p0'), start: 0, end: 3, insert: '' },
        { type: 'replace' as const, unit: unit('p0'), start: 2, end: 4, insert: '' },
      ],
    ],
  ])('changes nothing for %s, not even what would fit', (_, steps) => {
    const article = storyOf({})
    const fits = {
      type: 'replace' as const,
      unit: unit(null, 'headline'),
      start: 0,
      end: 1,
      insert: '',
    }
    expect(applyFix(article, { label: 'Fix', safe: false, steps: [fits, ...steps] })).toBe(article)
  })
})

describe('safeFixes', () => {
  it('are put together as one', () => {
    const article = storyOf({ headline: ' Ferry  talks', body: ['The har\u200bbour , they said.'] })
    const fix = safeFixes(check(article, contextWith()).findings)
    expect(fix).toMatchObject({ label: 'Fix 4 places', safe: true })
    const after = applyFix(article, fix ?? { label: '', safe: true, steps: [] })
    expect(after.header.headline).toBe('Ferry talks')
    expect(texts(after)).toEqual(['The harbour, they said.'])
  })

  it('leave out what takes words away', () => {
    expect(safeFixes(check(storyOf({ body: ['TT'] }), contextWith()).findings)).toBeNull()
  })

  it('leave out the later of two that overlap', () => {
    const article = storyOf({ body: ['The <b>pier</b> is shut.'] })
    const fix = safeFixes(check(article, contextWith()).findings)
    expect(fix?.label).toBe('Fix 1 place')
    expect(texts(applyFix(article, fix ?? { label: '', safe: true, steps: [] }))).toEqual([
      'The pier is shut.',
    ])
  })
})
