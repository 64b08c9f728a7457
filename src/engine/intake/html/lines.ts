/** An HTML document as lines: the story's blocks in order, each with what its elements say about it. */
import { NO_WITNESS } from '../draft.ts'
import type { Lines } from '../pipeline.ts'
import { contentRoot } from './content.ts'
import { type DomDocument, type DomNode, tagOf, walk } from './dom.ts'
import { NEVER } from './elements.ts'
import { furnitureOf } from './furniture.ts'
import { measure } from './measure.ts'
import { Reader } from './reader.ts'
import { titleNode } from './title.ts'
import { isHidden } from './visible.ts'
import { witnessOf } from './witness.ts'

/**
 * `mode` 'page': the lines outside the story are marked as furniture; 'fragment': only what its own elements call so.
 * `url`: the page's address, for links relative to its host.
 */
export function htmlLines(document: DomDocument, mode: 'page' | 'fragment', url = ''): Lines {
  const top: DomNode = document
  const measures = measure(top)
  const total = measures.get(top)?.prose ?? 0
  const isStory = (node: DomNode) => {
    const size = measures.get(node)
    return (
      !isHidden(node, size, total) &&
      furnitureOf(node, size, total) === null &&
      !NEVER.has(tagOf(node))
    )
  }
  const isPage = mode === 'page'
  const reader = new Reader({
    measures,
    total,
    root: isPage && total > 0 ? contentRoot(top, measures, isStory) : null,
    url,
  })
  const witness = isPage ? witnessOf(document) : NO_WITNESS
  if (isPage) reader.protect(titleNode(top, witness))
  walk(top, reader)
  reader.finish()
  return { form: 'html', lines: reader.lines, witness }
}
