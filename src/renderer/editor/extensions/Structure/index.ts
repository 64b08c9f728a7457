/**
 * What always holds, whatever was deleted, pasted or dragged: one header, first; a line to write in; fields
 * that can be emptied but not destroyed; plain text in fields; one kind of list per list; text in table cells.
 */
import { $isListNode, ListNode } from '@lexical/list'
import { $isTableNode, TableCellNode, TableNode } from '@lexical/table'
import {
  $createParagraphNode,
  $createTextNode,
  $getEditor,
  $getNodeByKey,
  $getRoot,
  $isParagraphNode,
  $isTextNode,
  defineExtension,
  type LexicalNode,
  mergeRegister,
  RootNode,
  TextNode,
} from 'lexical'
import { $isFieldNode, FieldNode } from '../../nodes/Field/FieldNode.ts'
import { $completeFields } from '../../nodes/Field/slots.ts'
import { FIGURE_FIELDS, FigureNode } from '../../nodes/Figure/FigureNode.ts'
import {
  $createHeaderNode,
  $isHeaderNode,
  HEADER_FIELDS,
  HeaderNode,
} from '../../nodes/Header/HeaderNode.ts'
import { BlockQuoteNode, QUOTE_FIELDS } from '../../nodes/Quote/BlockQuoteNode.ts'
import { TABLE_FIELDS } from '../../nodes/Table/mapping.ts'

export const StructureExtension = defineExtension({
  name: 'desk/structure',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(RootNode, $orderRoot),
      editor.registerNodeTransform(HeaderNode, (node) => $completeFields(node, HEADER_FIELDS)),
      editor.registerNodeTransform(FigureNode, (node) => $completeFields(node, FIGURE_FIELDS)),
      editor.registerNodeTransform(BlockQuoteNode, (node) => $completeFields(node, QUOTE_FIELDS)),
      editor.registerNodeTransform(TableNode, (node) => $completeFields(node, TABLE_FIELDS)),
      editor.registerNodeTransform(FieldNode, $plainField),
      editor.registerNodeTransform(TextNode, $plainText),
      editor.registerNodeTransform(ListNode, $oneKindOfList),
      editor.registerNodeTransform(TableCellNode, $textInCell),
    ),
})

function $orderRoot(root: RootNode): void {
  const headers = root.getChildren().filter($isHeaderNode)
  const kept = headers.find((node) => $wasThere(node)) ?? headers[0]
  const header = kept ?? $lastHeader() ?? $createHeaderNode()
  for (const other of headers) if (other !== kept) other.remove()
  if (!header.is(root.getFirstChild())) root.splice(0, 0, [header])
  if (root.getChildrenSize() === 1) root.append($createParagraphNode())
}

/** A header that a deletion swept away is still there, detached, with all its words. */
function $lastHeader(): HeaderNode | null {
  const key = $getEditor()
    .getEditorState()
    .read(() => $getRoot().getFirstChild()?.getKey() ?? null)
  const node = key === null ? null : $getNodeByKey(key)
  return $isHeaderNode(node) ? node : null
}

function $wasThere(node: LexicalNode): boolean {
  const key = node.getKey()
  return $getEditor()
    .getEditorState()
    .read(() => $getNodeByKey(key) !== null)
}

function $plainField(field: FieldNode): void {
  const direction = $getRoot().getDirection()
  if (field.getDirection() !== direction) field.setDirection(direction)
  const children = field.getChildren()
  if (children.every((child) => $isTextNode(child) && child.isSimpleText())) return
  const text = field.getTextContent().replace(/\s*\n\s*/g, ' ')
  field.clear()
  if (text !== '') {
    const node = $createTextNode(text)
    field.append(node)
    node.selectEnd()
  }
}

function $plainText(node: TextNode): void {
  if (node.getFormat() !== 0 && $isFieldNode(node.getParent())) node.setFormat(0)
}

function $oneKindOfList(list: ListNode): void {
  const outer = list.getParent()?.getParent()
  if ($isListNode(outer) && outer.getListType() !== list.getListType()) {
    list.setListType(outer.getListType())
  }
}

/** What is no paragraph (a heading, a list, a picture) leaves only its words in a cell. */
function $textInCell(cell: TableCellNode): void {
  for (const child of cell.getChildren()) {
    if ($isParagraphNode(child) || $isTableNode(child)) continue
    const text = child.getTextContent()
    child.replace($createParagraphNode().append(...(text === '' ? [] : [$createTextNode(text)])))
  }
}
