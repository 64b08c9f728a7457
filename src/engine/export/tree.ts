/** A list's flat items with depths as a tree, the way HTML and Markdown nest them. */
import type { ListItem } from '#shared/article/model.ts'

export interface ItemNode {
  readonly item: ListItem
  readonly children: ItemNode[]
}

/** An item that skips a level goes one level below the one before it. */
export function itemTree(items: readonly ListItem[]): ItemNode[] {
  const roots: ItemNode[] = []
  const path: ItemNode[] = []
  for (const item of items) {
    path.length = Math.min(item.depth, path.length)
    const node: ItemNode = { item, children: [] }
    const parent = path[path.length - 1]
    if (parent) parent.children.push(node)
    else roots.push(node)
    path.push(node)
  }
  return roots
}
