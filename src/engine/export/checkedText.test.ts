import { expect, it } from 'vitest'
import type { Article } from '#shared/article/model.ts'
import { checkedText } from './checkedText.ts'
import { harbourStory } from './testing/story.ts'

const story = harbourStory()

it('is the same for the same words, however often they were saved', () => {
  const saved: Article = {
    ...story,
    version: 9,
    blocks: story.blocks.map((b, i) => ({ ...b, id: `other-${i}` })),
    meta: { ...story.meta, modified: '2027-01-01T00:00:00Z', stage: 'ready' },
  }
  expect(checkedText(saved)).toBe(checkedText(story))
})

it('changes with every word that goes out', () => {
  const seen = new Set([checkedText(story)])
  const edits: Article[] = [
    { ...story, header: { ...story.header, headline: `${story.header.headline}.` } },
    { ...story, header: { ...story.header, language: 'en-US' } },
    { ...story, meta: { ...story.meta, embargo: null } },
    { ...story, meta: { ...story.meta, embargo: { until: null } } },
    { ...story, meta: { ...story.meta, usageTerms: 'None.' } },
    { ...story, blocks: story.blocks.slice(1) },
    ...story.blocks.map((_, i) => ({
      ...story,
      blocks: story.blocks.map((b, j) => (i === j ? edited(b) : b)),
    })),
  ]
  for (const edit of edits) seen.add(checkedText(edit))
  expect(seen.size).toBe(edits.length + 1)
})

function edited(b: Article['blocks'][number]): Article['blocks'][number] {
  switch (b.type) {
    case 'list':
      return { ...b, ordered: !b.ordered }
    case 'figure':
      return { ...b, decorative: !b.decorative }
    case 'table':
      return { ...b, headerRow: !b.headerRow }
    case 'divider':
      return { type: 'heading', id: b.id, level: 2, text: 'x', marks: [] }
    default:
      return { ...b, marks: [...b.marks, { type: 'bold', start: 1, end: 2 }] }
  }
}
