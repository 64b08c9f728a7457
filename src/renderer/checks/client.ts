/** Feeds the check worker: a moment after the last change, one article at a time, the newest wins. */
import type { Article } from '#shared/article/model.ts'
import type { Finding, NotRun } from '#shared/finding.ts'
import type { Ledger } from '#shared/ledger.ts'
import type { HouseStyle, LibraryName } from '#shared/style.ts'
import type { Clock } from '../features/saving/scheduler.ts'

export interface CheckRequest {
  readonly seq: number
  readonly article: Article
  readonly style: HouseStyle
}

export interface CheckAnswer {
  readonly seq: number
  readonly findings: readonly Finding[]
  readonly notRun: readonly NotRun[]
  readonly ledger: Ledger
  readonly words: number
}

/** What an article is checked against besides the house style. Sent when it changes, not with every keystroke. */
export interface CheckGround {
  /** The text of the article's sources, or null. */
  readonly source: string | null
  /** Names that other articles of the library use. */
  readonly library: readonly LibraryName[]
}

/** What the worker hears: each check is made against the ground that was sent last. */
export type CheckMessage =
  | { readonly type: 'ground'; readonly ground: CheckGround }
  | { readonly type: 'check'; readonly request: CheckRequest }

export interface CheckClient {
  /** The text changed: check it soon. */
  touch(): void
  /** Another article: what is under way counts no more; check at once. */
  reset(): void
  /** Nothing waits and nothing runs: the answer on show is of the text as it stands. */
  settled(): boolean
  answer(answer: CheckAnswer): void
  /** The worker fell over: what was under way is sent again with the next touch. */
  broke(): void
}

export const CHECK_DELAY = 120

export function createCheckClient(options: {
  read(): { article: Article; style: HouseStyle } | null
  send(request: CheckRequest): void
  onAnswer(answer: CheckAnswer, request: CheckRequest): void
  clock: Clock
}): CheckClient {
  let seq = 0
  let running: CheckRequest | null = null
  let waiting = false
  let ignoreTo = 0
  let cancel: (() => void) | null = null

  function plan(ms: number) {
    cancel?.()
    cancel = options.clock.after(ms, () => {
      cancel = null
      if (running) waiting = true
      else start()
    })
  }
  function start() {
    const now = options.read()
    if (!now) return
    running = { seq: ++seq, ...now }
    options.send(running)
  }

  return {
    touch: () => plan(CHECK_DELAY),
    reset() {
      ignoreTo = seq
      waiting = false
      plan(0)
    },
    settled: () => running === null && !waiting && cancel === null,
    answer(answer) {
      const request = running
      if (request?.seq !== answer.seq) return
      running = null
      if (answer.seq > ignoreTo) options.onAnswer(answer, request)
      if (waiting) {
        waiting = false
        start()
      }
    },
    broke() {
      running = null
      waiting = false
    },
  }
}
