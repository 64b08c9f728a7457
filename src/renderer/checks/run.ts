/** The worker of the checks: started on first use, fed by the client, its answers put into the store. */

import { reportFault } from '#bridge/index.ts'
import { currentArticle } from '../features/article/store.ts'
import { windowClock } from '../features/saving/scheduler.ts'
import { house } from '../features/settings/store.ts'
import { same } from '../state/same.ts'
import { painted } from '../ui/painted.ts'
import { type CheckAnswer, createCheckClient } from './client.ts'
import { keepHand } from './hand.ts'
import { checks, NOTHING } from './store.ts'

let worker: Worker | null = null

function start(): Worker {
  const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  made.onmessage = (event: MessageEvent<CheckAnswer>) => client.answer(event.data)
  made.onerror = (event) => {
    reportFault(event.message)
    made.terminate()
    worker = null
    client.broke()
    checks.set({ fault: 'The checks stopped. They start again with your next change.' })
  }
  return made
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
      worker.postMessage(request)
    })
  },
  onAnswer({ findings, notRun, words }, { article }) {
    const current = keepHand(findings, notRun)
    checks.set((s) => ({
      article,
      // The same verdict keeps the same list, so that nothing is drawn anew.
      findings: same(s.findings, findings) ? s.findings : findings,
      notRun: notRun.length + s.notRun.length === 0 ? s.notRun : notRun,
      words,
      known: true,
      fault: null,
      current,
      there: s.there && current === s.current,
    }))
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
