/** What the desk shows: which tab, and what is unfolded on the finding in hand. */
import { createStore } from '../../state/store.ts'

export type DeskTab = 'findings' | 'quotes' | 'source' | 'history' | 'details'

export const desk = createStore<{
  readonly tab: DeskTab
  /** Unfolded on the finding in hand; both close when another one is taken in hand. */
  readonly form: string | null
  readonly why: string | null
  readonly asideOpen: boolean
  /** A sentence about the last act, under the list ("Set aside."), with what takes it back. */
  readonly note: { readonly words: string; readonly undo: (() => void) | null } | null
}>({ tab: 'findings', form: null, why: null, asideOpen: false, note: null })
