import { on } from '#bridge/index.ts'
import type { Place } from '../commands/registry.ts'
import { commands } from './commands.ts'
import { view } from './view.ts'

function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.closest('[contenteditable="true"]')) return 'copy'
  return target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select')
    ? 'field'
    : 'elsewhere'
}

/** Keys of the window and clicks in main's menu, each to its command, once. */
export function listenForCommands(): () => void {
  const key = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    // A dialog in front keeps the keys to itself.
    if (view.get().overlay !== null || document.querySelector('[role="alertdialog"]')) return
    if (commands().press(event, placeOf(event.target))) event.preventDefault()
  }
  window.addEventListener('keydown', key)
  const leave = on('command', ({ id }) => commands().run(id))
  return () => {
    window.removeEventListener('keydown', key)
    leave()
  }
}
