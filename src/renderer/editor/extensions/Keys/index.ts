/** The keys that walk the paper: Tab, Enter, Escape, arrows, select all. */
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  INSERT_LINE_BREAK_COMMAND,
  isModifierMatch,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_LEFT_COMMAND,
  KEY_ARROW_RIGHT_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
  SELECT_ALL_COMMAND,
  SELECTION_CHANGE_COMMAND,
} from 'lexical'
import { $isTextBlock } from '../../places/units.ts'
import { $currentField } from '../Fields/index.ts'
import { $horizontal, $vertical } from './arrows.ts'
import { $leaveStop } from './stops.ts'
import { $enter, $escape, $tab } from './tab.ts'

export const KeysExtension = defineExtension({
  name: 'desk/keys',
  register: (editor) => {
    const onKey = <E extends KeyboardEvent | null>(
      command: LexicalCommand<E>,
      run: (event: KeyboardEvent) => boolean,
    ) =>
      editor.registerCommand(
        command,
        (event) => {
          if (event === null || !run(event)) return false
          event.preventDefault()
          return true
        },
        COMMAND_PRIORITY_LOW,
      )
    const plain = (run: () => boolean) => (event: KeyboardEvent) =>
      isModifierMatch(event, {}) && run()
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => onControl(editor, event),
        COMMAND_PRIORITY_CRITICAL,
      ),
      onKey(KEY_TAB_COMMAND, (event) => $tab(editor, event.shiftKey) || letGo(editor, event)),
      onKey(KEY_ENTER_COMMAND, (event) => $enter(editor) || $breakInCell(editor, event)),
      onKey(
        KEY_ARROW_UP_COMMAND,
        plain(() => $vertical(editor, false)),
      ),
      onKey(
        KEY_ARROW_DOWN_COMMAND,
        plain(() => $vertical(editor, true)),
      ),
      onKey(
        KEY_ARROW_LEFT_COMMAND,
        plain(() => $horizontal(editor, true)),
      ),
      onKey(
        KEY_ARROW_RIGHT_COMMAND,
        plain(() => $horizontal(editor, false)),
      ),
      editor.registerCommand(KEY_ESCAPE_COMMAND, $escape, COMMAND_PRIORITY_LOW),
      editor.registerCommand(SELECT_ALL_COMMAND, $selectBody, COMMAND_PRIORITY_LOW),
      editor.registerCommand(SELECTION_CHANGE_COMMAND, $belowHeader, COMMAND_PRIORITY_LOW),
    )
  },
})

/** A button of a figure keeps its own keys; Tab goes on from it, what has Ctrl is for the editor. */
function onControl(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target.closest('.desk-control') : null
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return false
  if (event.key === 'Tab') {
    const went = $leaveStop(editor, target, event.shiftKey ? 'previous' : 'next')
    if (went) event.preventDefault()
    else letGo(editor, event)
  }
  return true
}

/** Nothing more that way: from the root itself the browser's Tab leaves the editor. */
function letGo(editor: LexicalEditor, event: KeyboardEvent): false {
  const root = editor.getRootElement()
  if (event.shiftKey && root !== document.activeElement) root?.focus({ preventScroll: true })
  return false
}

/** In a table cell Enter breaks the line: a cell holds one text. */
function $breakInCell(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (event.shiftKey || !$isRangeSelection(selection)) return false
  const inCell = selection.anchor
    .getNode()
    .getParents()
    .some((node) => node.getType() === 'tablecell')
  return inCell && editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false)
}

/** Before the header there is no place for a caret: what comes there (Tab into the editor, Ctrl+Home) goes below it. */
function $belowHeader(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  for (const point of [selection.anchor, selection.focus]) {
    if (point.key === 'root' && point.offset === 0) point.set('root', 1, 'element')
  }
  const first = $getRoot().getChildAtIndex(1)
  const { anchor } = selection
  if (selection.isCollapsed() && anchor.key === 'root' && anchor.offset === 1) {
    if ($isElementNode(first) && $isTextBlock(first)) first.selectStart()
  }
  return false
}

/** Everything below the header; inside a field Lexical selects the field. */
function $selectBody(): boolean {
  if ($getSelection() === null || $currentField() !== null) return false
  const root = $getRoot()
  root.select(1, root.getChildrenSize())
  return true
}
