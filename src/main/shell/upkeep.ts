/** What the library needs while nobody waits for it: once a day it is read through and backed up. */
import { DAY } from '#services/backup.ts'
import type { Runs } from '#services/front.ts'
import type { Log } from '#services/shell.ts'

/** Well after the first minute's work has begun. */
const FIRST = 30_000
const EVERY = 3_600_000

export interface UpkeepParts {
  readonly bulk: Runs
  readonly log: Log
  /** How old the newest backup is, in ms, found without a worker; null when there is none. */
  readonly age: () => number | null
  /** The library turned out to be broken: no backup is made of it then. */
  readonly damaged: () => void
}

export interface Upkeep {
  stop(): void
  /** A last backup when the newest is a day old; call it when the window is closed. A first one is never waited for. */
  finish(): Promise<void>
}

export function keepUp({ bulk, log, age, damaged }: UpkeepParts): Upkeep {
  let sound = true
  const backUp = async () => {
    const made = await bulk.run('backup', { olderThan: DAY }).result
    if (!made.ok) log.fault('backup', made.failure.message)
  }
  const round = async () => {
    if (!sound || (age() ?? DAY) < DAY) return
    const found = await bulk.run('examine', {}).result
    if (found.ok && found.value !== null) {
      sound = false
      log.fault('library', found.value)
      damaged()
    } else await backUp()
  }
  const first = setTimeout(() => void round(), FIRST)
  const timer = setInterval(() => void round(), EVERY)
  return {
    stop() {
      clearTimeout(first)
      clearInterval(timer)
    },
    finish: async () => {
      if (sound && (age() ?? 0) >= DAY) await backUp()
    },
  }
}
