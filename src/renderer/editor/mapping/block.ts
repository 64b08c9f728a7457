/** What every kind of block brings: how it comes into the editor and how it is read back. */
import type { LexicalNode } from 'lexical'
import type { Block } from '#shared/article/model.ts'

export interface BlockMapping<B extends Block = Block> {
  readonly type: B['type']
  /** Is this node, a child of the root, such a block? */
  readonly $is: (node: LexicalNode) => boolean
  readonly $create: (block: B) => LexicalNode
  /** Null when there is nothing to keep: the empty line that waits for the first word. */
  readonly $read: (node: LexicalNode) => B | null
}

/** Keeps the pairing of type and block inside one mapping, where the registry can no longer see it. */
export function defineBlock<B extends Block>(mapping: BlockMapping<B>): BlockMapping {
  return mapping as unknown as BlockMapping
}
