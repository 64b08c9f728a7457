/** The article in hand: what was loaded, what belongs to it, and the way to the editor that holds its text. */
import type { DeskEditorHandle, EditorState } from '#renderer/editor/contract.ts'
import type { Article, Meta } from '#shared/article/model.ts'
import type { Dismissal } from '#shared/finding.ts'
import type { Revision } from '#shared/library.ts'
import type { Failure } from '#shared/result.ts'
import type { ArticleSource } from '#shared/source.ts'
import { createStore } from '../../state/store.ts'

export interface ArticleState {
  /** What the editor loads; its text lives in the editor from then on. */
  readonly loaded: Article | null
  readonly loadKey: string
  readonly binned: boolean
  readonly sources: readonly ArticleSource[]
  readonly dismissals: readonly Dismissal[]
  /** Edited in the details, not in the copy. */
  readonly meta: Meta | null
  readonly language: string
  readonly editorState: EditorState | null
  /** An older version, shown to be read. */
  readonly reading: { readonly revision: Revision; readonly article: Article } | null
  /** Why an article did not open. */
  readonly failure: Failure | null
}

export const article = createStore<ArticleState>({
  loaded: null,
  loadKey: '',
  binned: false,
  sources: [],
  dismissals: [],
  meta: null,
  language: 'en-US',
  editorState: null,
  reading: null,
  failure: null,
})

export const editor: { current: DeskEditorHandle | null } = { current: null }

/** The editor, once it is mounted: the article in hand comes a frame or two before its editor. */
export async function mountedEditor(): Promise<DeskEditorHandle | null> {
  for (let frames = 0; frames < 120 && editor.current === null; frames++) {
    await new Promise((next) => requestAnimationFrame(next))
  }
  return editor.current
}

/** The article as it stands now, text from the editor, details from the panel; null when none is open. */
export function currentArticle(): Article | null {
  const { loaded, meta, language } = article.get()
  if (!loaded || !meta) return null
  const held = editor.current?.article()
  // Between two articles the editor still holds the one before.
  const text = held?.id === loaded.id ? held : loaded
  return { ...text, meta, header: { ...text.header, language } }
}
