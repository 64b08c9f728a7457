import fc from 'fast-check'
import { load } from 'js-yaml'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, it } from 'vitest'
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Article, RichText } from '#shared/article/model.ts'
import { cleanLine, cleanRich, trimEnds } from '../characters.ts'
import { writeArticle } from '../index.ts'
import { anyArticle, anyText } from '../testing/arbitrary.ts'
import { harbourStory } from '../testing/story.ts'

const story = (blocks: Article['blocks']): Article => ({
  ...createArticle('urn:uuid:6e0f3c52-9a1b-8c4d-a7e2-1b2c3d4e5f60', '2026-03-02T09:15:00Z'),
  blocks,
})

/** Front matter and body as the parser inside remark reads them. */
function read(article: Article) {
  const { text } = writeArticle(article, 'md')
  const m = /^---\n([\s\S]*?\n)---\n(?:\n([\s\S]*))?$/.exec(text)
  const body = m?.[2] ?? ''
  return {
    front: load(m?.[1] ?? '') as Record<string, unknown>,
    tree: fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  }
}

const words = (node: Nodes): string => {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return '\n'
  // A combining mark after a tag is written as a reference.
  if (node.type === 'html') return node.value.replace(/^<.*>$/, '')
  return 'children' in node ? node.children.map(words).join('') : ''
}

it('keeps every character of a paragraph through a parse', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tree } = read(story([paragraph('p', text)]))
      const expected = trimEnds(cleanRich({ text, marks: [] }).text)
      // Markdown does not know spaces at the ends of a line.
      const lines = expected
        .split('\n')
        .map((l) => l.replace(/^ +| +$/g, ''))
        .filter((l) => l !== '')
      const got = tree.children
        .map(words)
        .join('\n')
        .split('\n')
        .map((l) => l.replace(/^ +| +$/g, ''))
      expect(got.filter((l) => l !== '').join('\n')).toBe(lines.join('\n'))
    }),
    { numRuns: 400 },
  )
})

it('keeps the words whatever is bold, italic, struck or linked', () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      const rich = article.blocks.filter((b) => b.type === 'paragraph') as (RichText &
        Article['blocks'][number])[]
      for (const b of rich) {
        const one = { ...b, marks: b.marks.filter((m) => m.type !== 'sub' && m.type !== 'sup') }
        const { tree } = read(story([one as Article['blocks'][number]]))
        const expected = trimEnds(cleanRich(b).text).replace(/[ \n]+/g, '')
        expect(
          tree.children
            .map(words)
            .join('')
            .replace(/[ \n]+/g, ''),
        ).toBe(expected)
      }
    }),
    { numRuns: 400 },
  )
})

it('gives back the blocks it was given', () => {
  const { tree } = read(harbourStory())
  expect(tree.children.map((n) => n.type)).toEqual([
    'paragraph',
    'paragraph',
    'paragraph',
    'heading',
    'list',
    'list',
    'blockquote',
    'paragraph',
    'paragraph',
    'thematicBreak',
    'table',
    'paragraph',
  ])
})

it('quotes every text of the front matter, so that it reads back as text', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const a = story([])
      const { front } = read({ ...a, header: { ...a.header, headline: raw, bylines: [raw, 'no'] } })
      const line = cleanLine(raw)
      if (line === '') expect(front).not.toHaveProperty('headline')
      else expect(front.headline).toBe(line)
      expect(front.authors).toEqual([line, 'no'].filter((s) => s !== ''))
      expect(front.firstCreated).toBe('2026-03-02T09:15:00Z')
    }),
  )
})

it('marks decoration by an empty alt and leaves out an alt that nobody wrote', () => {
  const { front, tree } = read(
    story([
      figure('1', { caption: 'Waves.', credit: 'AFP', decorative: true }),
      figure('2', { caption: 'A quay.', credit: 'AFP' }),
    ]),
  )
  expect(front.images).toEqual([
    { caption: 'Waves.', credit: 'AFP', alt: '' },
    { caption: 'A quay.', credit: 'AFP' },
  ])
  expect(tree.children[0]).toMatchObject({
    children: [{ type: 'image', title: 'Waves. (AFP)', alt: '' }],
  })
})
