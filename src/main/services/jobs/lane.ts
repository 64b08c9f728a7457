/**
 * A worker as the main thread sees it: started with its first job, started again when it fell over. Jobs of one
 * lane take turns; what must not wait for a long import goes to another lane.
 */
import { Worker } from 'node:worker_threads'
import type { IntakeReport } from '#shared/contract/channels.ts'
import { fail, type Result } from '#shared/result.ts'
import type {
  FromWorker,
  JobInput,
  JobName,
  JobOutput,
  Progress,
  ToWorker,
  WorkerStart,
} from './protocol.ts'

export interface Running<O> {
  readonly result: Promise<Result<O>>
  /** Asks the job to stop; after a moment it is broken off. What it had committed stays. */
  cancel(): void
}

export interface LaneOptions {
  /** The built worker (or its source, where Node can run that). */
  readonly script: URL
  readonly start: WorkerStart
  readonly onFault: (job: JobName | 'worker', error: string) => void
  /** ms that a job has to stop by itself before its worker is ended. */
  readonly patience?: number
}

interface Waiting {
  readonly done: (result: Result<unknown>) => void
  readonly onProgress: ((progress: Progress) => void) | undefined
  soFar: IntakeReport | null
  cancelled: boolean
}

export interface RunOptions {
  readonly onProgress?: (progress: Progress) => void
  /** Buffers that the caller gives away, so that large files are not copied. */
  readonly give?: readonly ArrayBuffer[]
}

export class Lane {
  readonly #options: LaneOptions
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #last = 0

  constructor(options: LaneOptions) {
    this.#options = options
  }

  run<J extends JobName>(
    job: J,
    input: JobInput<J>,
    options: RunOptions = {},
  ): Running<JobOutput<J>> {
    const id = ++this.#last
    const result = new Promise<Result<unknown>>((done) => {
      this.#waiting.set(id, { done, onProgress: options.onProgress, soFar: null, cancelled: false })
    }) as Promise<Result<JobOutput<J>>>
    this.#post({ kind: 'run', id, job, input }, options.give)
    return { result, cancel: () => this.#cancel(id) }
  }

  /** Lets the worker close its library and end. */
  async close(): Promise<void> {
    const worker = this.#worker
    if (!worker) return
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
    worker.postMessage({ kind: 'close' } satisfies ToWorker)
    const late = setTimeout(() => void worker.terminate(), 2000)
    await gone
    clearTimeout(late)
  }

  #post(message: ToWorker, give: readonly ArrayBuffer[] = []): void {
    this.#worker ??= this.#open()
    this.#worker.postMessage(message, [...give])
  }

  #open(): Worker {
    const worker = new Worker(this.#options.script, { workerData: this.#options.start })
    worker.on('message', (message: FromWorker) => this.#hear(message))
    worker.on('error', (error: Error) => {
      this.#options.onFault('worker', error.stack ?? error.message)
    })
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null
      this.#giveUp()
    })
    return worker
  }

  #hear(message: FromWorker): void {
    if (message.kind === 'fault') {
      this.#options.onFault(message.job, message.error)
      return
    }
    const waiting = this.#waiting.get(message.id)
    if (!waiting) return
    if (message.kind === 'progress') {
      waiting.soFar = message.soFar
      waiting.onProgress?.(message.progress)
      return
    }
    this.#waiting.delete(message.id)
    waiting.done(message.result)
  }

  #cancel(id: number): void {
    const waiting = this.#waiting.get(id)
    if (!waiting || waiting.cancelled) return
    waiting.cancelled = true
    this.#post({ kind: 'cancel', id })
    setTimeout(() => {
      if (this.#waiting.has(id)) void this.#worker?.terminate()
    }, this.#options.patience ?? 1500).unref()
  }

  /** The worker is gone: an open transaction was taken back with it, what it reported before that stands. */
  #giveUp(): void {
    for (const [id, waiting] of [...this.#waiting]) {
      this.#waiting.delete(id)
      if (waiting.cancelled && waiting.soFar) {
        waiting.done({ ok: true, value: { ...waiting.soFar, cancelled: true } })
      } else if (waiting.cancelled) waiting.done(fail('cancelled', 'Stopped.'))
      else {
        waiting.done(
          fail('unexpected', 'This was broken off. Nothing is half done; please try again.'),
        )
      }
    }
  }
}
