/** The quote in hand (caret in it, or its row chosen), and which quotes the ledger shows. */
import { createStore } from '../../state/store.ts'
import { ALL, type FilterId } from './filter.ts'

export const quotes = createStore<{
  /** A key of the ledger. */
  readonly current: string | null
  readonly filter: FilterId
  /** Words looked for in quotes and speakers. */
  readonly query: string
}>({ current: null, filter: ALL, query: '' })
