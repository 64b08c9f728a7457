/** What the checks say about the text as it stands, and which finding is in hand. */
import type { Article } from '#shared/article/model.ts'
import type { Finding, NotRun } from '#shared/finding.ts'
import type { Ledger } from '#shared/ledger.ts'
import { createStore } from '../state/store.ts'

export interface ChecksState {
  /** The text that was checked: the places of the findings are places in it. */
  readonly article: Article | null
  readonly findings: readonly Finding[]
  readonly notRun: readonly NotRun[]
  readonly ledger: Ledger
  readonly words: number
  /** False until the article in hand was checked once. */
  readonly known: boolean
  /** The key of the finding in hand. */
  readonly current: string | null
  /** Is the caret at it (F8 goes there first, then to the next)? */
  readonly there: boolean
  /** The worker fell over. */
  readonly fault: string | null
}

export const NOTHING: ChecksState = {
  article: null,
  findings: [],
  notRun: [],
  ledger: [],
  words: 0,
  known: false,
  current: null,
  there: false,
  fault: null,
}

export const checks = createStore<ChecksState>(NOTHING)
