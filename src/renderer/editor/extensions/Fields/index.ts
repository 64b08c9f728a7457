/** What the one-line fields do not take: formats, line breaks, deletion across their edge, the default Enter. */
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  defineExtension,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  type LexicalEditor,
  mergeRegister,
  type RangeSelection,
} from 'lexical'
import type { FieldNode } from '../../nodes/Field/FieldNode.ts'
import { $offsetOf, $placeAt } from '../../places/text.ts'
import { $fieldAround } from '../../places/units.ts'

export const FieldsExtension = defineExtension({
  name: 'desk/fields',
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(FORMAT_TEXT_COMMAND, $inField, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INSERT_LINE_BREAK_COMMAND, $inField, COMMAND_PRIORITY_LOW),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $inField, COMMAND_PRIORITY_LOW),
      editor.registerCommand(DELETE_LINE_COMMAND, $deleteToEdge, COMMAND_PRIORITY_LOW),
      ...deleteKeys(editor),
    ),
})

/** The field that the selection lies in, null outside of fields. */
export function $currentField(): { field: FieldNode; selection: RangeSelection } | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return null
  const field = $fieldAround(selection.anchor.getNode())
  return field === null ? null : { field, selection }
}

function $inField(): boolean {
  return $currentField() !== null
}

/** Straight to the model: on its way through the browser a selection over the whole field gets lost. */
function deleteKeys(editor: LexicalEditor): (() => void)[] {
  const handle = (backward: boolean) => (event: KeyboardEvent) => {
    if (!$inField()) return false
    event.preventDefault()
    return editor.dispatchCommand(DELETE_CHARACTER_COMMAND, backward)
  }
  return [
    editor.registerCommand(KEY_BACKSPACE_COMMAND, handle(true), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_DELETE_COMMAND, handle(false), COMMAND_PRIORITY_CRITICAL),
  ]
}

function $deleteToEdge(backward: boolean): boolean {
  const at = $currentField()
  if (at === null) return false
  const { field, selection } = at
  if (selection.isCollapsed()) {
    const offset = $offsetOf(field, selection.anchor) ?? 0
    const end = field.getTextContentSize()
    const edge = $placeAt(field, backward ? 0 : end, backward ? 'after' : 'before')
    if (offset === (backward ? 0 : end)) return true
    selection.focus.set(edge.key, edge.offset, edge.type)
  }
  selection.removeText()
  return true
}
