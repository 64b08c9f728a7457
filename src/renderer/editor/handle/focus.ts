/**
 * Focus. Each field is an editing host of its own: focusing the root while the caret belongs into a field
 * would throw the caret out of it, so the host of the caret is what gets the focus.
 */
import {
  $getRoot,
  $getSelection,
  $getSlotFrame,
  $isElementNode,
  $isRangeSelection,
  $setSelection,
  type LexicalEditor,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical'
import { $field } from '../nodes/Field/slots.ts'
import { $header } from '../places/units.ts'

/** Puts the focus where the caret is, or was; without any, into the headline of a new story, else the text. */
export function focusDesk(editor: LexicalEditor): void {
  const root = editor.getRootElement()
  if (root === null) return
  if (!editor.isEditable()) {
    root.focus({ preventScroll: true })
    return
  }
  let host: HTMLElement | null = null
  editor.update(
    () => {
      const selection = $getSelection()?.clone() ?? null
      if (selection === null) $selectStart()
      else {
        selection.dirty = true
        $setSelection(selection)
      }
      const now = $getSelection()
      const frame = $isRangeSelection(now) ? $getSlotFrame(now.anchor.getNode()) : null
      const dom = frame === null ? null : editor.getElementByKey(frame.getKey())
      host = dom?.closest<HTMLElement>('[contenteditable="true"]') ?? root
      if (
        !host.contains(document.activeElement) ||
        (host === root && document.activeElement !== root)
      ) {
        host.focus({ preventScroll: true })
      }
    },
    { discrete: true, tag: 'focus' },
  )
}

/** Tags of an update that must not draw the focus into the editor when it is elsewhere (a panel, a dialog). */
export function quietly(editor: LexicalEditor): string[] {
  const focused = editor.getRootElement()?.contains(document.activeElement) === true
  return focused ? [] : [SKIP_DOM_SELECTION_TAG]
}

function $selectStart(): void {
  const header = $header()
  const headline = header === null ? null : $field(header, 'headline')
  if (headline?.isEmpty()) {
    headline.select()
    return
  }
  const body = $getRoot().getChildren().find($isElementNode)
  if (body !== undefined) body.selectStart()
  else headline?.selectEnd()
}
