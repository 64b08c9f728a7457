/** Article ⇄ editor state, and the reader that makes reading after a keystroke cheap. */
import { $createParagraphNode, $getRoot, type NodeKey } from 'lexical'
import type { Article, Block } from '#shared/article/model.ts'
import { $isHeaderNode } from '../nodes/Header/HeaderNode.ts'
import { $headerNode, $readHeader, type HeaderText } from '../nodes/Header/mapping.ts'
import { $createBlock, $readBlock } from './blocks.ts'

/** Replaces the whole content. Call it inside an update. */
export function $loadArticle(article: Article): void {
  const root = $getRoot().clear()
  root.append($headerNode(article.header))
  if (article.blocks.length === 0) root.append($createParagraphNode())
  else root.append(...article.blocks.map($createBlock))
}

/** Which nodes changed in an update, as Lexical tells its listeners. */
export interface Changes {
  readonly dirtyElements: ReadonlyMap<NodeKey, boolean>
  /** Figures are leaves to Lexical. */
  readonly dirtyLeaves: ReadonlySet<NodeKey>
}

/**
 * Reads the article out of the editor. What did not change keeps its very objects, so that readers may
 * compare blocks by identity; a keystroke costs the reading of one block.
 */
export class ArticleReader {
  readonly #blocks = new Map<NodeKey, Block | null>()
  #header: { key: NodeKey; text: HeaderText } | null = null

  /** Call it for each update; without an argument everything is read anew (undo, loading). */
  forget(changes?: Changes): void {
    if (changes === undefined) {
      this.#blocks.clear()
      this.#header = null
      return
    }
    for (const key of changes.dirtyElements.keys()) this.#drop(key)
    for (const key of changes.dirtyLeaves) this.#drop(key)
  }

  #drop(key: NodeKey): void {
    if (this.#header?.key === key) this.#header = null
    else this.#blocks.delete(key)
  }

  /** `base` gives what the editor does not hold: id, version, language, metadata. Call it inside a read. */
  $read(base: Article): Article {
    const blocks: Block[] = []
    for (const node of $getRoot().getChildren()) {
      const key = node.getKey()
      if ($isHeaderNode(node)) {
        if (this.#header?.key !== key) this.#header = { key, text: $readHeader(node) }
        continue
      }
      let block = this.#blocks.get(key)
      if (block === undefined) {
        block = $readBlock(node)
        this.#blocks.set(key, block)
      }
      if (block !== null) blocks.push(block)
    }
    const { language } = base.header
    return { ...base, header: { ...(this.#header?.text ?? base.header), language }, blocks }
  }
}
