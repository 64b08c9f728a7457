/** What the disk and SQLite say, in the words of the person whose text it is. */
import { fail, type Result } from '#shared/result.ts'

const FULL = 'The disk is full. Free some space; nothing was changed in the library.'
const READ_ONLY =
  'The library cannot be written: its folder or file is read-only. Change its permissions and try again.'
const LOCKED =
  'The library is locked by another program, such as a backup or a sync client. Close that program and try again.'
const DAMAGED =
  'The library file is damaged. Quit and start Copydesk again: it sets the file aside and offers a backup.'
const DISK =
  'The disk answered with an error. Check that it is connected and sound, then try again; nothing was changed in the library.'

const BY_SQLITE: readonly [RegExp, string][] = [
  [/^SQLITE_FULL/, FULL],
  [/^SQLITE_(READONLY|PERM|AUTH)/, READ_ONLY],
  [/^SQLITE_(BUSY|LOCKED)/, LOCKED],
  [/^SQLITE_(CORRUPT|NOTADB)/, DAMAGED],
  [/^SQLITE_(IOERR|CANTOPEN|NOLFS|TOOBIG)/, DISK],
]
const BY_SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  EBUSY: LOCKED,
  EIO: DISK,
  EMFILE: DISK,
  ENFILE: DISK,
}

/** The sentence for an error of the disk or the database; null for any other error. */
export function storageMessage(error: unknown): string | null {
  const code = codeOf(error)
  const known = BY_SQLITE.find(([pattern]) => pattern.test(code))?.[1] ?? BY_SYSTEM[code]
  if (known !== undefined) return known
  const { syscall, path } = error as NodeJS.ErrnoException
  return syscall ? `The system answered ${code} for ${path ?? 'a file'}. Look at that place.` : null
}

/** True when the library file itself is broken, so that no second try can help. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))
}

/**
 * Runs what touches the disk. Errors of the disk and the database become failures of kind 'storage';
 * others are faults of ours and are thrown on.
 */
export function stored<T>(work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (error) {
    const message = storageMessage(error)
    if (message === null) throw error
    return fail('storage', message)
  }
}

function codeOf(error: unknown): string {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined
  return typeof code === 'string' ? code : ''
}
