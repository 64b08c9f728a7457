import { createHeadlessEditor } from '@lexical/headless'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '#shared/article/model.ts'
import { parseArticle } from '#shared/article/parse.ts'
import { ALL_NODES } from '../nodes/nodes.ts'
import { article } from '../testing/arbitrary.ts'
import { normalArticle } from '../testing/normal.ts'
import { $loadArticle, ArticleReader } from './article.ts'

function editor() {
  return createHeadlessEditor({
    nodes: ALL_NODES,
    onError: (error) => {
      throw error
    },
  })
}

function through(a: Article): Article {
  const e = editor()
  e.update(() => $loadArticle(a), { discrete: true })
  return e.read(() => new ArticleReader().$read(a))
}

describe('article → editor → article', () => {
  it('gives back every article that is in normal form', () => {
    fc.assert(
      fc.property(article, (a) => {
        const normal = normalArticle(a)
        expect(through(normal)).toEqual(normal)
      }),
      { numRuns: 300 },
    )
  })

  it('brings an article into normal form and changes nothing else', () => {
    fc.assert(
      fc.property(article, (a) => {
        expect(through(a)).toEqual(normalArticle(a))
      }),
    )
  })

  it('survives being saved as editor state and read again', () => {
    fc.assert(
      fc.property(article, (a) => {
        const first = editor()
        first.update(() => $loadArticle(a), { discrete: true })
        const second = editor()
        second.setEditorState(second.parseEditorState(JSON.stringify(first.getEditorState())))
        expect(second.read(() => new ArticleReader().$read(a))).toEqual(normalArticle(a))
      }),
    )
  })

  it('gives a document that fits the article form', () => {
    fc.assert(
      fc.property(article, (a) => {
        expect(parseArticle(JSON.parse(JSON.stringify(through(a)))).ok).toBe(true)
      }),
    )
  })
})
