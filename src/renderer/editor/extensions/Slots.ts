/** Shows the slots: puts each into its place in the host's DOM, and names it for assistive technology. */
import { $isTableNode } from '@lexical/table'
import {
  $getNodeByKey,
  $isElementNode,
  DEFAULT_EDITOR_DOM_CONFIG,
  type DOMSlotForNode,
  defineExtension,
  type EditorDOMRenderConfig,
  ElementNode,
  type LexicalNode,
} from 'lexical'
import { $fieldName, $isFieldNode, FieldNode } from '../nodes/Field/FieldNode.ts'
import { nameFieldSlot } from '../nodes/Field/view.ts'
import { place, placeOf } from '../nodes/places.ts'

export const SlotsExtension = defineExtension({
  name: 'desk/slots',
  init: (editorConfig) => {
    editorConfig.dom = { ...editorConfig.dom, $getDOMSlot, $getSlotTargetElement: $target }
  },
  register: (editor) =>
    editor.registerMutationListener(
      FieldNode,
      (nodes) => {
        editor.read('latest', () => {
          for (const [key, what] of nodes) {
            if (what !== 'created') continue
            const node = $getNodeByKey(key)
            const dom = editor.getElementByKey(key)
            const name = $isFieldNode(node) ? $fieldName(node) : null
            if (dom !== null && name !== null) nameFieldSlot(dom, name)
          }
        })
      },
      { skipInitialization: false },
    ),
})

/**
 * Lexical asks the host where inside a slot's container the field goes. A table knows only about tables and
 * throws; for containers the answer is always the container itself.
 */
const $getDOMSlot: EditorDOMRenderConfig['$getDOMSlot'] = (node, dom, editor) =>
  $isElementNode(node) && dom.hasAttribute('data-lexical-slot')
    ? (ElementNode.prototype.getDOMSlot.call(node, dom) as DOMSlotForNode<typeof node>)
    : DEFAULT_EDITOR_DOM_CONFIG.$getDOMSlot(node, dom, editor)

function $target(node: LexicalNode, slot: string, host: HTMLElement): HTMLElement | null {
  const there = placeOf(host, slot)
  if (there !== null || !$isTableNode(node)) return there
  // The table's DOM is Lexical's own; its caption stands above it in the same frame.
  const above = place(slot)
  host.prepend(above)
  return above
}
