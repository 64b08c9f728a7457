/** The worker of the checks: started on first use, fed by the client, its answers put into the store. */

import { reportFault } from '#bridge/index.ts'
import { currentArticle } from '../features/article/store.ts'
import { keepQuote } from '../features/quotes/keep.ts'
import { quotes } from '../features/quotes/store.ts'
import { windowClock } from '../features/saving/scheduler.ts'
import { house } from '../features/settings/store.ts'
import { same } from '../state/same.ts'
import { painted } from '../ui/painted.ts'
import {
  type CheckAnswer,
  type CheckMessage,
  type CheckRequest,
  createCheckClient,
} from './client.ts'
import { currentGround, groundTeller } from './ground.ts'
import { keepHand } from './hand.ts'
import { askNames } from './names.ts'
import { keepRows } from './rows.ts'
import { checks, NOTHING } from './store.ts'

let worker: { check(request: CheckRequest): void } | null = null

function start() {
  const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const post = (message: CheckMessage) => made.postMessage(message)
  const tellGround = groundTeller((ground) => post({ type: 'ground', ground }))
  made.onmessage = (event: MessageEvent<CheckAnswer>) => client.answer(event.data)
  made.onerror = (event) => {
    reportFault(event.message)
    made.terminate()
    worker = null
    client.broke()
    checks.set({ fault: 'The checks stopped. They start again with your next change.' })
  }
  return {
    check(request: CheckRequest) {
      tellGround(currentGround())
      post({ type: 'check', request })
    },
  }
}

const client = createCheckClient({
  clock: windowClock,
  read() {
    const article = currentArticle()
    return article ? { article, style: house.get().style } : null
  },
  send(request) {
    void painted.then(() => {
      worker ??= start()
      worker.check(request)
    })
  },
  onAnswer({ findings, notRun, ledger, words }, { article }) {
    const current = keepHand(findings, notRun)
    const rows = keepRows(checks.get().ledger, ledger)
    const quote = keepQuote(checks.get().ledger, rows, quotes.get().current)
    checks.set((s) => ({
      article,
      // The same verdict keeps the same list, so that nothing is drawn anew.
      findings: same(s.findings, findings) ? s.findings : findings,
      notRun: notRun.length + s.notRun.length === 0 ? s.notRun : notRun,
      ledger: rows,
      words,
      known: true,
      fault: null,
      current,
      there: s.there && current === s.current,
    }))
    quotes.set({ current: quote })
    void askNames(article.id, touchChecks)
  },
})

/** The text changed. */
export function touchChecks(): void {
  client.touch()
}

/** Another article, or another house style. */
export function resetChecks(): void {
  checks.set(NOTHING)
  client.reset()
}
