/** What the command line touches of its surroundings: handed in, so that tests and the packaged program bring their own. */

/** A Node stream, or anything that writes like one. */
export interface Output {
  write(text: string, done?: (error?: Error | null) => void): boolean
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
  off(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  /** Relative file names are read from here. */
  readonly cwd: string
  /** Of the program, for --version and receipts. */
  readonly version: string
  /** ISO time with offset; the computer's clock when absent. */
  readonly now?: () => string
}

export type ExitCode = 0 | 1 | 2

/** Whoever read our output has closed it (`copydesk … | head`): no error, only the end. */
export class OutputClosed extends Error {}

/** Results and remarks of one run, and the exit code that they add up to. */
export class Session {
  readonly io: Io
  private code: ExitCode = 0
  private closed = false
  private readonly closeStdout: (error: NodeJS.ErrnoException) => void
  private readonly ignore = () => {}

  constructor(io: Io) {
    this.io = io
    this.closeStdout = () => {
      this.closed = true
    }
    io.stdout.on('error', this.closeStdout)
    io.stderr.on('error', this.ignore)
  }

  now(): string {
    return this.io.now?.() ?? new Date().toISOString()
  }

  /** The highest code wins: what could not be done outweighs findings. */
  raise(code: ExitCode): void {
    if (code > this.code) this.code = code
  }

  get exitCode(): ExitCode {
    return this.code
  }

  /** A result: waits until it is taken, so that a slow reader holds the memory small. */
  async print(text: string): Promise<void> {
    if (this.closed) throw new OutputClosed()
    await new Promise<void>((resolve, reject) => {
      this.io.stdout.write(text, (error) => {
        if (!error) resolve()
        else if (isClosed(error)) reject(new OutputClosed())
        else reject(error)
      })
    })
  }

  printJson(value: unknown): Promise<void> {
    return this.print(`${JSON.stringify(value)}\n`)
  }

  /** A remark for the person at the terminal; never a result. */
  say(sentence: string): void {
    this.io.stderr.write(`copydesk: ${sentence}\n`)
  }

  /** Something that could not be done. */
  fault(sentence: string): void {
    this.say(sentence)
    this.raise(2)
  }

  end(): void {
    this.io.stdout.off('error', this.closeStdout)
    this.io.stderr.off('error', this.ignore)
  }
}

function isClosed(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException
  return (
    code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END'
  )
}
