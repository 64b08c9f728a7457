/** Tells the window where the caret is and what can be done there: after the frame, and only when it changed. */
import {
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  type LexicalCommand,
  type LexicalEditor,
  mergeRegister,
} from 'lexical'
import type { EditorState } from '../../contract.ts'
import { AfterPaint } from '../Frame.ts'
import { $selectionState, sameState } from './state.ts'

export function watchStatus(editor: LexicalEditor, tell: (state: EditorState) => void): () => void {
  let canUndo = false
  let canRedo = false
  let told: EditorState | null = null
  const later = new AfterPaint(() => {
    const now = { canUndo, canRedo, ...editor.read('latest', $selectionState) }
    if (told !== null && sameState(told, now)) return
    told = now
    tell(now)
  })
  const keep = (command: LexicalCommand<boolean>, set: (can: boolean) => void) =>
    editor.registerCommand(
      command,
      (can) => {
        set(can)
        later.ask()
        return false
      },
      COMMAND_PRIORITY_LOW,
    )
  later.ask()
  return mergeRegister(
    () => later.cancel(),
    keep(CAN_UNDO_COMMAND, (can) => {
      canUndo = can
    }),
    keep(CAN_REDO_COMMAND, (can) => {
      canRedo = can
    }),
    editor.registerUpdateListener(() => later.ask()),
  )
}
