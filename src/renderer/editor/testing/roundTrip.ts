import { createHeadlessEditor } from '@lexical/headless'
import type { Block } from '#shared/article/model.ts'
import { $loadArticle, ArticleReader } from '../mapping/article.ts'
import { ALL_NODES } from '../nodes/nodes.ts'
import { testArticle } from './desk.ts'

/** One block into the editor and back. */
export function roundTrip(block: Block): Block | undefined {
  const article = testArticle([block])
  const editor = createHeadlessEditor({
    nodes: ALL_NODES,
    onError: (error) => {
      throw error
    },
  })
  editor.update(() => $loadArticle(article), { discrete: true })
  return editor.read(() => new ArticleReader().$read(article)).blocks[0]
}
