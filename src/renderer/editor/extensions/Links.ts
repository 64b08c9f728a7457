/** Links: Ctrl with a click opens one; in copy that is only read a click does. They never navigate by themselves. */
import { $isLinkNode, $toggleLink } from '@lexical/link'
import {
  $createTextNode,
  $findMatchingParent,
  $getSelection,
  $isRangeSelection,
  defineExtension,
  registerEventListeners,
} from 'lexical'
import { hostOf } from '../host.ts'
import { isLinkable } from '../mapping/marks.ts'
import { $currentField } from './Fields/index.ts'

export const LinksExtension = defineExtension({
  name: 'desk/links',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (root === null) return
      const open = (event: MouseEvent) => {
        const link = event.target instanceof Element ? event.target.closest('a[href]') : null
        if (link === null) return
        event.preventDefault()
        const href = link.getAttribute('href') ?? ''
        const wanted = event.ctrlKey || event.metaKey || !editor.isEditable()
        if (event.type === 'click' && wanted && isLinkable(href)) hostOf(editor).openLink(href)
      }
      return registerEventListeners(root, { click: open, auxclick: open })
    }),
})

/** Links what is selected, changes the link that the caret is in, or writes the address out as a link. */
export function $setLink(href: string | null): void {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || $currentField() !== null) return
  if (href !== null && !isLinkable(href)) return
  const around = $findMatchingParent(selection.anchor.getNode(), $isLinkNode)
  if (selection.isCollapsed() && around !== null) {
    if (href !== null) around.setURL(href)
    else {
      for (const child of around.getChildren()) around.insertBefore(child)
      around.remove()
    }
    return
  }
  if (selection.isCollapsed() && href !== null) {
    const text = $createTextNode(href)
    selection.insertNodes([text])
    text.select(0, href.length)
  }
  $toggleLink(href)
}
