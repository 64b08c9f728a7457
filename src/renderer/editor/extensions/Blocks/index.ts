/** Everything that is done with whole blocks, under commands that keys, the toolbar and the palette share. */
import { INSERT_HORIZONTAL_RULE_COMMAND } from '@lexical/extension'
import {
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
} from '@lexical/table'
import {
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  createCommand,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  defineExtension,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DELETE_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical'
import { figure } from '#shared/article/create.ts'
import type { EditorCommand } from '../../contract.ts'
import { $createBlock } from '../../mapping/blocks.ts'
import { $field } from '../../nodes/Field/slots.ts'
import { $isFigureNode } from '../../nodes/Figure/FigureNode.ts'
import { $emptyTable } from '../../nodes/Table/mapping.ts'
import { $deleteAroundAtom } from './atoms.ts'
import { $convertTo, $convertToList } from './convert.ts'
import { $insertNodes } from './insert.ts'
import { $moveBlock } from './move.ts'
import { $startNewLine } from './newLine.ts'

export type BlockCommand = Exclude<
  EditorCommand,
  'undo' | 'redo' | 'bold' | 'italic' | 'underline' | 'strike' | 'sub' | 'sup'
>

export const BLOCK_COMMAND: LexicalCommand<BlockCommand> = createCommand('BLOCK_COMMAND')

export const BlocksExtension = defineExtension({
  name: 'desk/blocks',
  register: (editor) => {
    const onDelete = (command: LexicalCommand<boolean>) =>
      editor.registerCommand(command, $deleteAroundAtom, COMMAND_PRIORITY_HIGH)
    const onKey = (command: LexicalCommand<KeyboardEvent>, backward: boolean) =>
      editor.registerCommand(
        command,
        (event) => {
          if (!$deleteAroundAtom(backward)) return false
          event.preventDefault()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      )
    return mergeRegister(
      editor.registerCommand(BLOCK_COMMAND, $run, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $startNewLine, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        INSERT_HORIZONTAL_RULE_COMMAND,
        () => $run('divider'),
        COMMAND_PRIORITY_CRITICAL,
      ),
      onKey(KEY_BACKSPACE_COMMAND, true),
      onKey(KEY_DELETE_COMMAND, false),
      onDelete(DELETE_CHARACTER_COMMAND),
      onDelete(DELETE_WORD_COMMAND),
      onDelete(DELETE_LINE_COMMAND),
    )
  },
})

function $run(command: BlockCommand): boolean {
  switch (command) {
    case 'paragraph':
      $convertTo('paragraph')
      return true
    case 'heading-2':
      $convertTo('h2')
      return true
    case 'heading-3':
      $convertTo('h3')
      return true
    case 'heading-4':
      $convertTo('h4')
      return true
    case 'quote':
      $convertTo('quote')
      return true
    case 'bullets':
      $convertToList('bullet')
      return true
    case 'numbers':
      $convertToList('number')
      return true
    case 'divider':
      $insertNodes([$createBlock({ type: 'divider', id: '' })])
      return true
    case 'figure': {
      const node = $createBlock(figure(''))
      $insertNodes([node])
      if ($isFigureNode(node)) $field(node, 'caption')?.selectStart()
      return true
    }
    case 'table':
      if (!$inTable()) $insertNodes([$createBlock($emptyTable())])
      return true
    case 'move-up':
      return $moveBlock(false)
    case 'move-down':
      return $moveBlock(true)
    default:
      return $runInTable(command)
  }
}

function $runInTable(command: BlockCommand): boolean {
  if (!$inTable()) return false
  if (command === 'row-after') $insertTableRowAtSelection(true)
  else if (command === 'column-after') $insertTableColumnAtSelection(true)
  else if (command === 'row-remove') $deleteTableRowAtSelection()
  else if (command === 'column-remove') $deleteTableColumnAtSelection()
  return true
}

function $inTable(): boolean {
  const selection = $getSelection()
  const points = $isRangeSelection(selection) ? [selection.anchor, selection.focus] : []
  return (
    points.length > 0 &&
    points.every((point) => $findMatchingParent(point.getNode(), $isTableCellNode) !== null)
  )
}
