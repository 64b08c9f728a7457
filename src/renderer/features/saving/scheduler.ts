/**
 * When to save: 600 ms after the last change, at the latest 4 s after the first one, one save at a time.
 * A failed save keeps what is unsaved, tries again with growing pauses and never gives up.
 */
import type { Occasion, Saved } from '#shared/library.ts'
import type { Failure, Result } from '#shared/result.ts'

export interface Clock {
  now(): number
  /** Calls back once after `ms`; answers a function that takes it back. */
  after(ms: number, callback: () => void): () => void
}

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly trying: boolean }

export interface Scheduler {
  /** The text changed. */
  touch(): void
  /** Saves what is unsaved now; true when nothing unsaved is left. With an occasion it saves in any case. */
  flush(occasion?: Occasion): Promise<boolean>
  /** Another article, saved at `at`: forgets timers and failures. */
  reset(at: string | null): void
  unsaved(): boolean
}

export const SAVE_DELAY = 600
export const SAVE_MAX_WAIT = 4000
export const PAUSE_AFTER = 45_000
const RETRY = [1000, 2000, 5000, 10_000, 30_000]

export function createScheduler(options: {
  save(occasion: Occasion): Promise<Result<Saved>>
  onState(state: SaveState): void
  clock: Clock
}): Scheduler {
  const { clock } = options
  let shown: SaveState['kind'] | null = null
  /** A keystroke after the first one changes nothing that is shown. */
  function onState(state: SaveState) {
    if (state.kind === 'pending' && shown === 'pending') return
    shown = state.kind
    options.onState(state)
  }
  let version = 0
  let savedVersion = 0
  let firstChange = 0
  let failures = 0
  let round = 0 // rises with reset: a save that was under way for another article changes nothing here
  let failure: Failure | null = null
  let running: Promise<void> | null = null
  let cancel: (() => void) | null = null
  let cancelPause: (() => void) | null = null

  const unsaved = () => version !== savedVersion
  function plan(ms: number) {
    cancel?.()
    cancel = clock.after(ms, () => {
      cancel = null
      void save('autosave')
    })
  }

  async function save(occasion: Occasion): Promise<void> {
    if (running) return running
    cancel?.()
    cancel = null
    cancelPause?.()
    const mine = round
    const saving = version
    onState(failure ? { kind: 'failed', failure, trying: true } : { kind: 'saving' })
    running = options.save(occasion).then((result) => {
      if (mine !== round) return
      running = null
      if (result.ok) done(saving, occasion, result.value.savedAt)
      else failed(result.failure)
    })
    return running
  }

  function done(saved: number, occasion: Occasion, at: string) {
    failures = 0
    failure = null
    savedVersion = saved
    if (unsaved()) {
      firstChange = clock.now()
      onState({ kind: 'pending' })
      plan(SAVE_DELAY)
      return
    }
    onState({ kind: 'saved', at })
    if (occasion !== 'autosave') return
    cancelPause = clock.after(PAUSE_AFTER, () => void save('pause'))
  }

  function failed(why: Failure) {
    failure = why
    const wait = RETRY[Math.min(failures, RETRY.length - 1)] as number
    failures++
    onState({ kind: 'failed', failure: why, trying: false })
    plan(wait)
  }

  return {
    unsaved: () => unsaved() || failure !== null,
    touch() {
      if (!unsaved()) firstChange = clock.now()
      version++
      cancelPause?.()
      if (running || failure) return // the next one follows by itself
      onState({ kind: 'pending' })
      plan(Math.max(0, Math.min(SAVE_DELAY, firstChange + SAVE_MAX_WAIT - clock.now())))
    },
    async flush(occasion) {
      if (running) await running
      if (unsaved() || failure || occasion) await save(occasion ?? 'autosave')
      // The last keys may have come in while the save was under way.
      while (unsaved() && failure === null) await (running ?? save('autosave'))
      return !unsaved() && failure === null
    },
    reset(at) {
      round++
      cancel?.()
      cancelPause?.()
      cancel = cancelPause = null
      running = null
      failure = null
      failures = 0
      savedVersion = version
      onState({ kind: 'saved', at })
    },
  }
}

/** The window's own clock. */
export const windowClock: Clock = {
  now: () => performance.now(),
  after(ms, callback) {
    const id = setTimeout(callback, ms)
    return () => clearTimeout(id)
  },
}
