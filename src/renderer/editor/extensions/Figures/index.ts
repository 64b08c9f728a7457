/** Pictures under the mouse, and the buttons in a figure. */
import { HorizontalRuleNode, NodeSelectionDataSelectedExtension } from '@lexical/extension'
import {
  $getNearestNodeFromDOMNode,
  configExtension,
  defineExtension,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  registerEventListeners,
  SKIP_DOM_SELECTION_TAG,
} from 'lexical'
import { focusDesk } from '../../handle/focus.ts'
import { hostOf } from '../../host.ts'
import {
  $figureParts,
  $isFigureNode,
  $setFigureParts,
  FigureNode,
} from '../../nodes/Figure/FigureNode.ts'
import type { FigureControl } from '../../nodes/Figure/view.ts'
import { $topBlock } from '../../places/units.ts'
import { $blockId } from '../../state/ids.ts'
import { $selectNode } from '../Keys/arrows.ts'
import { $goToStop } from '../Keys/stops.ts'

export const FiguresExtension = defineExtension({
  name: 'desk/figures',
  dependencies: [
    configExtension(NodeSelectionDataSelectedExtension, {
      nodes: [FigureNode, HorizontalRuleNode],
    }),
  ],
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (root === null) return
      return registerEventListeners(root, {
        mousedown: (event) => {
          // Beside the fields the browser finds no place for a caret and would take the nearest one.
          if (frameAt(event.target) !== null && editor.isEditable()) event.preventDefault()
        },
        click: (event) => onClick(editor, event),
      })
    }),
})

function onClick(editor: LexicalEditor, event: MouseEvent): void {
  const target = event.target
  if (!(target instanceof HTMLElement) || !editor.isEditable()) return
  const control = target.closest<HTMLElement>('.desk-control')
  if (control !== null) {
    press(editor, control)
    return
  }
  const frame = frameAt(target)
  if (frame === null) return
  editor.update(() => {
    const field = (target.closest('.desk-detail, .desk-place') ?? null)?.querySelector<HTMLElement>(
      '.desk-field',
    )
    const node = $getNearestNodeFromDOMNode(frame)
    if (field != null) $goToStop(field)
    else if ($isFigureNode(node)) $selectNode(node)
  })
  focusDesk(editor)
}

function press(editor: LexicalEditor, control: HTMLElement): void {
  const name = control.dataset.control as FigureControl
  const key = editor.read('latest', () => {
    const node = $getNearestNodeFromDOMNode(control)
    return node === null ? null : $topBlock(node)
  })
  if (!$isFigureNode(key)) return
  if (name === 'pick') {
    hostOf(editor).pickImage(editor.read('latest', () => $blockId(key)))
    return
  }
  if (name === 'notes') {
    editor.update(() => $selectNode(key))
    hostOf(editor).pictureNotes()
    return
  }
  editor.update(
    () => {
      const { decorative } = $figureParts(key)
      $setFigureParts(key, { decorative: !decorative })
    },
    { tag: [HISTORY_PUSH_TAG, SKIP_DOM_SELECTION_TAG] },
  )
}

/** The header or figure under the mouse, null over a field (the browser does that) and elsewhere. */
function frameAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof HTMLElement)) return null
  if (target.closest('[data-lexical-slot], .desk-control') !== null) return null
  return target.closest<HTMLElement>('.desk-figure, .desk-header')
}
