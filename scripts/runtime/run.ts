import { type SpawnOptions, spawn } from 'node:child_process'
import { constants } from 'node:os'

export interface Ran {
  readonly code: number
  /** Standard output and standard error together, when they were collected. */
  readonly output: string
}

/** Runs a program to its end and collects what it says. A program that cannot be started has code 127. */
export function collect(
  command: string,
  args: readonly string[],
  options: SpawnOptions & { timeoutMs?: number } = {},
): Promise<Ran> {
  const { timeoutMs, ...rest } = options
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...rest,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(timeoutMs ? { timeout: timeoutMs, killSignal: 'SIGKILL' as const } : {}),
    })
    let output = ''
    const add = (part: Buffer) => {
      output += part.toString()
    }
    child.stdout?.on('data', add)
    child.stderr?.on('data', add)
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/**
 * Runs a program in our place: same terminal, signals passed on, its exit code as ours (128 + n after signal n).
 * Ctrl+C reaches the child through the terminal too; we wait for it to finish its own way.
 */
export function become(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    const pass = (signal: NodeJS.Signals) => child.kill(signal)
    process.on('SIGTERM', pass)
    process.on('SIGINT', () => {})
    child.on('error', (error) => {
      process.stderr.write(`${command} could not be started: ${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code, signal) => {
      process.off('SIGTERM', pass)
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}
