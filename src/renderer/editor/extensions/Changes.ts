/** Notices each change of the article and hands out a cheap way to read it. */
import { HISTORIC_TAG, type LexicalEditor } from 'lexical'
import type { Article } from '#shared/article/model.ts'
import { ArticleReader } from '../mapping/article.ts'

/**
 * Answers how to read the article as it stands now; pending updates are taken in first. `base` gives what the
 * editor does not hold. `changed` is called from within Lexical's commit, so it must be quick.
 */
export function watchChanges(
  editor: LexicalEditor,
  base: () => Article,
  changed: () => void,
): () => Article {
  const reader = new ArticleReader()
  editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    const all = tags.has(HISTORIC_TAG)
    if (!all && dirtyElements.size === 0 && dirtyLeaves.size === 0) return
    reader.forget(all ? undefined : { dirtyElements, dirtyLeaves })
    changed()
  })
  return () => editor.read(() => reader.$read(base()))
}
