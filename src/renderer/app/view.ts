/** What the window shows besides the article: side panels, the page in the centre, what lies over it. */
import { createStore } from '../state/store.ts'

export const view = createStore<{
  /** What stands in the centre. */
  readonly page: 'article' | 'export' | 'style'
  /** The source beside the article. */
  readonly beside: boolean
  readonly overlay: 'palette' | 'keys' | 'about' | null
  /** Settings stand where the desk stands. */
  readonly settings: boolean
  readonly linkOpen: boolean
  /** Folded to make room for the source, not by the person: comes back when there is room. */
  readonly libraryFolded: boolean
}>({
  page: 'article',
  beside: false,
  overlay: null,
  settings: false,
  linkOpen: false,
  libraryFolded: false,
})
