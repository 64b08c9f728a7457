/** The log file: faults only, in userData/logs, three files of a megabyte at most. Copy never goes into it on purpose. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from '#services/shell.ts'

const LARGEST = 1024 * 1024
const KEPT = 3
/** One fault takes at most this many characters: a stack, not a novel. */
const LONGEST = 20_000

export function fileLog(folder: string): Log {
  const file = join(folder, 'copydesk.log')
  return {
    fault(where, error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
      const line = `${new Date().toISOString()} ${where}: ${text.slice(0, LONGEST)}\n`
      try {
        mkdirSync(folder, { recursive: true })
        rotate(file)
        appendFileSync(file, line)
      } catch {
        // A log that cannot be written must not become a fault of its own.
      }
    },
  }
}

function rotate(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size < LARGEST) return
  for (let n = KEPT - 1; n >= 1; n--) {
    const from = n === 1 ? file : `${file}.${n - 1}`
    if (statSync(from, { throwIfNoEntry: false })) renameSync(from, `${file}.${n}`)
  }
}
