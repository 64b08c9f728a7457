/** Every node class that the editor knows. */
import { HorizontalRuleNode } from '@lexical/extension'
import { LinkNode } from '@lexical/link'
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode } from '@lexical/rich-text'
import { TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { FieldNode } from './Field/FieldNode.ts'
import { FigureNode } from './Figure/FigureNode.ts'
import { HeaderNode } from './Header/HeaderNode.ts'
import { BlockQuoteNode } from './Quote/BlockQuoteNode.ts'

/** Those that are ours, for the extension that registers them. */
export const OWN_NODES = [FieldNode, HeaderNode, FigureNode, BlockQuoteNode]

/** All, for an editor without extensions. */
export const ALL_NODES = [
  ...OWN_NODES,
  HeadingNode,
  ListNode,
  ListItemNode,
  LinkNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  HorizontalRuleNode,
]
