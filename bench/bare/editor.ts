/** The bare Lexical editor: rich text and history, no extension of ours. Text comes from the bench. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'

declare global {
  interface Window {
    fill(paragraphs: readonly string[]): void
  }
}

const editor = createEditor({
  namespace: 'bare',
  onError: (error) => {
    throw error
  },
})
editor.setRootElement(document.getElementById('editor'))
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 300)

window.fill = (paragraphs) => {
  editor.update(
    () => {
      const root = $getRoot().clear()
      for (const text of paragraphs) {
        root.append($createParagraphNode().append($createTextNode(text)))
      }
    },
    { discrete: true },
  )
}
document.documentElement.dataset.ready = 'true'
