/** Enter at the start of a line that has words: the empty line goes above, the words keep their block and its id. */
import { $createListItemNode, $isListItemNode } from '@lexical/list'
import { $createParagraphNode, $getSelection, $isRangeSelection } from 'lexical'
import { $offsetOf } from '../../places/text.ts'
import { $isTextBlock, $textElement } from '../../places/units.ts'

export function $startNewLine(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const line = $textElement(selection.anchor.getNode())
  if (line === null || !$isTextBlock(line) || line.isEmpty()) return false
  if ($offsetOf(line, selection.anchor) !== 0) return false
  line.insertBefore($isListItemNode(line) ? $createListItemNode() : $createParagraphNode(), false)
  return true
}
