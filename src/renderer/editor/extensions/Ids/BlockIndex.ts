/** Which node has which id. Kept by claims, healed by looking: a stale entry is found out when it is used. */
import { $isListNode } from '@lexical/list'
import { $getNodeByKey, $getRoot, $isElementNode, type LexicalNode, type NodeKey } from 'lexical'
import { $blockId, $setBlockId } from '../../state/ids.ts'

export class BlockIndex {
  readonly #keys = new Map<string, NodeKey>()
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
  }

  /**
   * Makes sure that the node's id is its own: a node without one gets one, a copy beside its original a new
   * one. What was cut and is pasted again keeps its id.
   */
  $claim(node: LexicalNode): void {
    let id = $blockId(node)
    const owner = this.#keys.get(id)
    if (id === '' || (owner !== node.getKey() && this.#owner(id) !== null)) {
      id = this.#newId()
      $setBlockId(node, id)
    }
    this.#keys.set(id, node.getKey())
  }

  /** The node with this block id, null when it is not in the story. */
  $find(id: string): LexicalNode | null {
    const known = this.#owner(id)
    if (known !== null) return known
    const node = $search($getRoot(), id)
    if (node !== null) this.#keys.set(id, node.getKey())
    return node
  }

  #owner(id: string): LexicalNode | null {
    const key = this.#keys.get(id)
    const node = key === undefined ? null : $getNodeByKey(key)
    return node !== null && $blockId(node) === id && node.isAttached() ? node : null
  }
}

function $search(parent: LexicalNode, id: string): LexicalNode | null {
  if (!$isElementNode(parent)) return null
  for (const child of parent.getChildren()) {
    if (id !== '' && $blockId(child) === id) return child
    const inside = $isListNode(child) || $isListNode(parent) ? $search(child, id) : null
    if (inside !== null) return inside
  }
  return null
}
