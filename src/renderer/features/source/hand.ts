import { createStore } from '../../state/store.ts'

/** The source and the row in hand (a source, a line of it), and a sentence about the last act. */
export const sourceHand = createStore<{
  readonly source: string | null
  readonly item: string | null
  readonly note: string | null
}>({ source: null, item: null, note: null })
