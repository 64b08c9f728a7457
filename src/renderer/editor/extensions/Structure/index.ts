import { TableNode } from '@lexical/table'
import {
  $createParagraphNode,
  $createTextNode,
  $getEditor,
  $getNodeByKey,
  $getRoot,
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
import { registerNesting } from './nesting.ts'

export const StructureExtension = defineExtension({
  name: 'desk/structure',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(RootNode, $orderRoot),
      editor.registerNodeTransform(HeaderNode, $oneHeader),
      editor.registerNodeTransform(FigureNode, (node) => $completeFields(node, FIGURE_FIELDS)),
      editor.registerNodeTransform(BlockQuoteNode, (node) => $completeFields(node, QUOTE_FIELDS)),
      editor.registerNodeTransform(TableNode, (node) => $completeFields(node, TABLE_FIELDS)),
      editor.registerNodeTransform(FieldNode, $plainField),
      editor.registerNodeTransform(TextNode, $plainText),
      registerNesting(editor),
    ),
})

/** Lexical runs the root's transforms on every keystroke, so the usual case is a look at the first child. */
function $orderRoot(root: RootNode): void {
  if (!$isHeaderNode(root.getFirstChild())) {
    const there = root.getChildren().find($isHeaderNode)
    root.splice(0, 0, [there ?? $lastHeader() ?? $createHeaderNode()])
  }
  if (root.getChildrenSize() === 1) root.append($createParagraphNode())
}

/** A second header came with a paste: the one that was there stays. */
function $oneHeader(node: HeaderNode): void {
  $completeFields(node, HEADER_FIELDS)
  const headers = $getRoot().getChildren().filter($isHeaderNode)
  const kept = headers.find($wasThere) ?? headers[0]
  for (const other of headers) if (other !== kept) other.remove()
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
