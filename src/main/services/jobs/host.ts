/** A worker's end of the line: takes messages, runs jobs, answers; every job is answered once. */
import { fail } from '#shared/result.ts'
import type { FromWorker, Hooks, JobName, ToWorker } from './protocol.ts'

export interface Port {
  postMessage(message: FromWorker): void
  on(event: 'message', listener: (message: ToWorker) => void): unknown
}

/** `close` is called when the window's side is done: it closes the library and lets the worker end. */
export function hostJobs(
  port: Port,
  run: (job: JobName, input: unknown, hooks: Hooks) => Promise<unknown>,
  close: () => void,
): void {
  const cancelled = new Set<number>()
  port.on('message', (message) => {
    switch (message.kind) {
      case 'cancel':
        cancelled.add(message.id)
        break
      case 'close':
        close()
        break
      case 'run':
        void answer(message.id, message.job, message.input)
        break
    }
  })

  async function answer(id: number, job: JobName, input: unknown): Promise<void> {
    const hooks: Hooks = {
      progress: (progress, soFar) => port.postMessage({ kind: 'progress', id, progress, soFar }),
      cancelled: () => cancelled.has(id),
    }
    let result: unknown
    try {
      result = await run(job, input, hooks)
    } catch (error) {
      port.postMessage({ kind: 'fault', job, error: textOf(error) })
      result = fail(
        'unexpected',
        'This did not work, by a fault of Copydesk. The log has the details.',
      )
    }
    cancelled.delete(id)
    port.postMessage({ kind: 'done', id, result: result as never })
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
