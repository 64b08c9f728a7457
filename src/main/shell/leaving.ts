/** Closing without loss: the window saves first, and if it cannot, a person decides. */

/** Long enough for a save on a slow disk; a window that hangs must not keep the program for ever. */
export const PATIENCE = 8000

export type Choice = 'stay' | 'again' | 'leave'

export interface LeavingParts {
  /** Asks the window to save what is typed. */
  readonly flush: () => void
  /** The window is not there to be asked: its page is gone. */
  readonly silent: () => boolean
  readonly ask: (why: 'not-saved' | 'no-answer') => Promise<Choice>
  /** Calls back once after some ms; answers a function that takes it back. */
  readonly after: (ms: number, callback: () => void) => () => void
}

export interface Leaving {
  /** Resolves true when the window may go. Asked again while it is at it, it answers with the same. */
  request(): Promise<boolean>
  /** The window's answer. */
  flushed(saved: boolean): void
}

export function createLeaving(parts: LeavingParts): Leaving {
  let answer: ((saved: boolean | null) => void) | null = null
  let running: Promise<boolean> | null = null

  async function flushOnce(): Promise<boolean | null> {
    if (parts.silent()) return true
    const heard = new Promise<boolean | null>((resolve) => {
      answer = resolve
    })
    const stop = parts.after(PATIENCE, () => answer?.(null))
    parts.flush()
    const saved = await heard
    stop()
    answer = null
    return saved
  }

  async function leave(): Promise<boolean> {
    for (;;) {
      const saved = await flushOnce()
      if (saved === true) return true
      const choice = await parts.ask(saved === null ? 'no-answer' : 'not-saved')
      if (choice !== 'again') return choice === 'leave'
    }
  }

  return {
    request() {
      running ??= leave().finally(() => {
        running = null
      })
      return running
    },
    flushed: (saved) => answer?.(saved),
  }
}
