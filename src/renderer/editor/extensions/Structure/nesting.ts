/**
 * What may stand in what. A paste can put anything anywhere; here it finds its place: blocks on the paper, lines
 * in list items, words in table cells. Nothing is dropped.
 */
import { HorizontalRuleNode } from '@lexical/extension'
import { $createListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode } from '@lexical/rich-text'
import { $isTableCellNode, TableCellNode, TableNode } from '@lexical/table'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $isDecoratorNode,
  $isParagraphNode,
  $isRootNode,
  type ElementNode,
  type Klass,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
  ParagraphNode,
} from 'lexical'
import { FigureNode } from '../../nodes/Figure/FigureNode.ts'
import { BlockQuoteNode } from '../../nodes/Quote/BlockQuoteNode.ts'
import { $topBlock } from '../../places/units.ts'

/** Blocks that stand on the paper itself, in no other block. */
const STANDALONE: readonly Klass<LexicalNode>[] = [
  FigureNode,
  HorizontalRuleNode,
  TableNode,
  BlockQuoteNode,
  HeadingNode,
]
/** Blocks that hold one text and nothing else. */
const TEXT_ONLY: readonly Klass<ElementNode>[] = [ParagraphNode, HeadingNode, BlockQuoteNode]

export function registerNesting(editor: LexicalEditor): () => void {
  return mergeRegister(
    ...STANDALONE.map((klass) => editor.registerNodeTransform(klass, $standAlone)),
    ...TEXT_ONLY.map((klass) => editor.registerNodeTransform(klass, $noParagraphsInside)),
    editor.registerNodeTransform(ListItemNode, $oneLineAnItem),
    editor.registerNodeTransform(ListNode, $oneKindOfList),
    editor.registerNodeTransform(TableCellNode, $wordsInCell),
  )
}

/** Below the block that it got into; words alone stay in a cell. */
function $standAlone(node: LexicalNode): void {
  const parent = node.getParent()
  if (parent === null || $isRootNode(parent)) return
  if ($isTableCellNode(parent) && !$isDecoratorNode(node)) return
  $topBlock(parent)?.insertAfter(node, false)
}

/** Paragraphs that got into a block leave their words, each on a line. */
function $noParagraphsInside(block: ElementNode): void {
  for (const child of block.getChildren().filter($isParagraphNode)) {
    if (child.getPreviousSibling() !== null) child.insertBefore($createLineBreakNode())
    $unwrap(child)
  }
}

/** Paragraphs that got into a list item become items of their own, the first one the item's. */
function $oneLineAnItem(item: ListItemNode): void {
  let last = item
  for (const child of item.getChildren().filter($isParagraphNode)) {
    if (child.is(item.getFirstChild())) {
      $unwrap(child)
      continue
    }
    const next = $createListItemNode().append(...child.getChildren())
    last.insertAfter(next, false)
    last = next
    child.remove()
  }
}

function $oneKindOfList(list: ListNode): void {
  const outer = list.getParent()?.getParent()
  if ($isListNode(outer) && outer.getListType() !== list.getListType()) {
    list.setListType(outer.getListType())
  }
}

/** What is no paragraph (a heading, a list) leaves only its words in a cell. */
function $wordsInCell(cell: TableCellNode): void {
  for (const child of cell.getChildren()) {
    if ($isParagraphNode(child) || $isDecoratorNode(child)) continue
    const text = child.getTextContent()
    child.replace($createParagraphNode().append(...(text === '' ? [] : [$createTextNode(text)])))
  }
}

function $unwrap(block: ElementNode): void {
  for (const inner of block.getChildren()) block.insertBefore(inner, false)
  block.remove()
}
