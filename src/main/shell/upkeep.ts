/** What the library needs while nobody waits for it: a reading-through, a backup a day. */
import { DAY } from '#services/backup.ts'
import type { Runs } from '#services/front.ts'
import type { Log } from '#services/shell.ts'

/** Well after the first minute's work has begun. */
const FIRST = 30_000
const EVERY = 3_600_000

export interface Upkeep {
  stop(): void
  /** A last backup when one is due; call it when the window is closed. */
  finish(): Promise<void>
}

/**
 * `due` tells, without a worker, whether the newest backup is a day old. `damaged` is called when the library turns
 * out to be broken: no backup is made of it then.
 */
export function keepUp(
  bulk: Runs,
  log: Log,
  due: () => boolean,
  damaged: (what: string) => void,
): Upkeep {
  let sound = true
  const backUp = async () => {
    const made = await bulk.run('backup', { olderThan: DAY }).result
    if (!made.ok) log.fault('backup', made.failure.message)
  }
  const round = async () => {
    if (!sound) return
    const found = await bulk.run('examine', {}).result
    if (found.ok && found.value !== null) {
      sound = false
      log.fault('library', found.value)
      damaged(found.value)
    } else await backUp()
  }
  const first = setTimeout(() => void round(), FIRST)
  const timer = setInterval(() => void backUp(), EVERY)
  return {
    stop() {
      clearTimeout(first)
      clearInterval(timer)
    },
    finish: async () => {
      if (sound && due()) await backUp()
    },
  }
}
