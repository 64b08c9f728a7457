import type { Log } from '#services/shell.ts'

/** What nothing caught goes to the log file. The program goes on: what was saved is safe in any case. */
export function logFaults(log: Log): void {
  process.on('uncaughtException', (error) => log.fault('main', error))
  process.on('unhandledRejection', (reason) => log.fault('main', reason))
}
