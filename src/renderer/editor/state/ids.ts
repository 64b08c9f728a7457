/**
 * Block ids live in Lexical's NodeState: they travel through undo, cut and paste with their node, and a
 * copied node (a split, a list taken apart) starts without one.
 */
import { $getState, $setState, createState, type LexicalNode } from 'lexical'

const idState = createState('id', {
  parse: (value) => (typeof value === 'string' ? value : ''),
  resetOnCopyNode: true,
})

/** The block's id in the article, '' when it has none (yet). */
export function $blockId(node: LexicalNode): string {
  return $getState(node, idState)
}

export function $setBlockId<T extends LexicalNode>(node: T, id: string): T {
  return $setState(node, idState, id)
}
