/** Tells the window that the article changed, at most once a frame and after it; hands out a cheap way to read it. */
import { HISTORIC_TAG, type LexicalEditor } from 'lexical'
import type { Article } from '#shared/article/model.ts'
import { ArticleReader } from '../mapping/article.ts'
import { AfterPaint } from './Frame.ts'

export interface ChangeWatch {
  /** The article as it stands now; pending updates are taken in first. */
  readonly read: () => Article
  /** Forgets what was to be told. The text is still there to be read. */
  readonly cancel: () => void
}

export function watchChanges(
  editor: LexicalEditor,
  base: () => Article,
  tell: (read: () => Article) => void,
): ChangeWatch {
  const reader = new ArticleReader()
  const read = () => editor.read(() => reader.$read(base()))
  const later = new AfterPaint(() => tell(read))
  editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    const all = tags.has(HISTORIC_TAG)
    if (!all && dirtyElements.size === 0 && dirtyLeaves.size === 0) return
    reader.forget(all ? undefined : { dirtyElements, dirtyLeaves })
    later.ask()
  })
  return { read, cancel: () => later.cancel() }
}
