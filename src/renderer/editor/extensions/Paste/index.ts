/**
 * Paste and drop. What comes from outside goes to the window, which cleans it and inserts blocks. Our own copies
 * stay Lexical's, so that figures and ids survive a move. Fields take plain text in one line.
 */
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_HIGH,
  CUT_COMMAND,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  defineExtension,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical'
import { hostOf } from '../../host.ts'
import { newBlockId } from '../../state/newId.ts'
import { $insertBlocks } from '../Blocks/insert.ts'
import { textParagraphs } from '../Blocks/plain.ts'
import { $currentField } from '../Fields/index.ts'
import { dataOf, hasFiles, isOwnCopy, oneLine } from './data.ts'
import { $caretAtPoint, $dropOwn } from './drop.ts'

export const PasteExtension = defineExtension({
  name: 'desk/paste',
  register: (editor) => {
    let plain = false
    return mergeRegister(
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          // The paste event does not tell that the person asked for plain text.
          plain = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
          return false
        },
        COMMAND_PRIORITY_CRITICAL,
      ),
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const data = 'clipboardData' in event ? event.clipboardData : null
          const asPlain = plain
          plain = false
          // The window takes it in, as any paste beside the copy.
          if (isElsewhere(editor)) return true
          return data !== null && $take(editor, data, event, asPlain)
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        CUT_COMMAND,
        (event) => {
          const elsewhere = isElsewhere(editor)
          if (elsewhere) event?.preventDefault()
          return elsewhere
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DROP_COMMAND,
        (event) => {
          const data = event.dataTransfer
          if (data === null) return false
          if (isOwnCopy(data) && !hasFiles(data)) return $dropOwn(editor, event)
          $caretAtPoint(editor, event.clientX, event.clientY)
          return $take(editor, data, event, false)
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        DRAGOVER_COMMAND,
        (event) => {
          if (event.dataTransfer !== null && hasFiles(event.dataTransfer)) event.preventDefault()
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
    )
  },
})

/**
 * The focus is in another pane. What is selected in the copy stays selected then, and the browser sends cut and
 * paste to what is selected, not to what has the focus.
 */
function isElsewhere(editor: LexicalEditor): boolean {
  const root = editor.getRootElement()
  return root !== null && !root.contains(document.activeElement)
}

function $take(editor: LexicalEditor, data: DataTransfer, event: Event, plain: boolean): boolean {
  const { text, html, files } = dataOf(data)
  const inField = $currentField() !== null
  if (!inField && !plain && isOwnCopy(data)) return false
  event.preventDefault()
  if (!editor.isEditable()) return true
  // A field takes words; a picture alone goes on to where pictures stand.
  if (inField && (text !== '' || files.length === 0)) $insertLine(oneLine(text))
  else if (plain) $insertPlain(text)
  else if (text !== '' || html !== null || files.length > 0)
    hostOf(editor).paste({ text, html, files })
  return true
}

function $insertLine(text: string): void {
  const selection = $getSelection()
  if ($isRangeSelection(selection)) selection.insertText(text)
}

/** As it stands, without any cleaning: a line is a paragraph. */
function $insertPlain(text: string): void {
  $insertBlocks(textParagraphs(text, newBlockId))
}
