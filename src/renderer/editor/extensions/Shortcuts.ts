/** The editor's own keys. Bold, italic, underline, undo and redo are Lexical's. */
import { COMMAND_PRIORITY_HIGH, defineExtension, IS_APPLE, KEY_DOWN_COMMAND } from 'lexical'
import { BLOCK_COMMAND, type BlockCommand } from './Blocks/index.ts'

/** By the key's place, not its letter: Shift and Alt change what a digit writes. */
const WITH_ALT: Readonly<Record<string, BlockCommand>> = {
  Digit0: 'paragraph',
  Digit2: 'heading-2',
  Digit3: 'heading-3',
  Digit4: 'heading-4',
}
const WITH_SHIFT: Readonly<Record<string, BlockCommand>> = {
  Digit7: 'numbers',
  Digit8: 'bullets',
  Digit9: 'quote',
}
const ALT_ONLY: Readonly<Record<string, BlockCommand>> = {
  ArrowUp: 'move-up',
  ArrowDown: 'move-down',
}

export function shortcutOf(event: KeyboardEvent, apple = IS_APPLE): BlockCommand | null {
  const main = apple ? event.metaKey : event.ctrlKey
  const other = apple ? event.ctrlKey : event.metaKey
  if (other) return null
  if (main && event.altKey && !event.shiftKey) return WITH_ALT[event.code] ?? null
  if (main && event.shiftKey && !event.altKey) return WITH_SHIFT[event.code] ?? null
  if (event.altKey && !main && !event.shiftKey) return ALT_ONLY[event.code] ?? null
  return null
}

export const ShortcutsExtension = defineExtension({
  name: 'desk/shortcuts',
  register: (editor) =>
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        const command = shortcutOf(event)
        if (command === null) return false
        event.preventDefault()
        editor.dispatchCommand(BLOCK_COMMAND, command)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
})
