/**
 * Failures are values: they cross rooms and processes as data, never as exceptions with stack traces.
 * `message` is one plain sentence for a person: it names the file or field and says what to do.
 */
export type FailureKind =
  | 'bad-input' // the caller sent something that does not fit; nothing was done
  | 'not-found' // no such article, source, revision, file
  | 'unreadable' // a file or bytes could not be read or understood
  | 'too-large' // over a stated limit
  | 'blocked' // the gate keeps it back
  | 'cancelled' // the person stopped it
  | 'conflict' // it changed meanwhile
  | 'storage' // the disk or database refused; the text stays in the window
  | 'unexpected' // a fault of ours; the log file has the details

export interface Failure {
  readonly kind: FailureKind
  readonly message: string
  /** The file or field that the message is about, when there is one. */
  readonly subject?: string
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(kind: FailureKind, message: string, subject?: string): Result<never> {
  return {
    ok: false,
    failure: subject === undefined ? { kind, message } : { kind, message, subject },
  }
}

/** Closes a switch over a union: the compiler proves that every case is handled. */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
