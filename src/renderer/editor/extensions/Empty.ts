/** Marks a story in which nothing stands yet, so that the paper can say what to do. */
import { $getRoot, $isElementNode, HISTORIC_TAG, type LexicalEditor } from 'lexical'

export function watchEmpty(editor: LexicalEditor): () => void {
  const mark = () => {
    const root = editor.getRootElement()
    const empty = editor.read('latest', $isBodyEmpty)
    if (root !== null && root.hasAttribute('data-empty-story') !== empty) {
      root.toggleAttribute('data-empty-story', empty)
    }
  }
  mark()
  return editor.registerUpdateListener(({ dirtyElements, tags }) => {
    if (dirtyElements.size > 0 || tags.has(HISTORIC_TAG)) mark()
  })
}

function $isBodyEmpty(): boolean {
  const root = $getRoot()
  const line = root.getLastChild()
  return (
    root.getChildrenSize() <= 2 &&
    $isElementNode(line) &&
    line.getType() === 'paragraph' &&
    line.isEmpty()
  )
}
