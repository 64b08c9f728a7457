/** Files of the command line: read whole, with a limit; every failure is one plain sentence. */
import { type FileHandle, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fail, ok, type Result } from '#shared/result.ts'
import { MAX_SOURCE_BYTES } from '#shared/source.ts'
import type { Io } from './io.ts'

export interface FileBytes {
  readonly bytes: Uint8Array
  /** ISO time of the file's last change; null for standard input. */
  readonly changed: string | null
}

export const STDIN = '-'

/** What a person calls it. */
export const shownName = (name: string) => (name === STDIN ? 'standard input' : name)

export async function readWhole(name: string, io: Io): Promise<Result<FileBytes>> {
  if (name === STDIN) {
    const bytes = await collect(io.stdin)
    return bytes === null ? tooLarge(name) : ok({ bytes, changed: null })
  }
  const opened = await openFile(name, io.cwd)
  if (!opened.ok) return opened
  const file = opened.value
  try {
    const { size, mtime } = await file.stat()
    if (size > MAX_SOURCE_BYTES) return tooLarge(name, size)
    const bytes = await collect(file.createReadStream({ autoClose: false }))
    return bytes === null ? tooLarge(name) : ok({ bytes, changed: mtime.toISOString() })
  } catch (error) {
    return unreadable(name, error)
  } finally {
    await file.close().catch(() => {})
  }
}

/** A stream of a file's bytes, for files of any size. */
export async function openStream(
  name: string,
  io: Io,
): Promise<Result<AsyncIterable<Uint8Array | string>>> {
  if (name === STDIN) return ok(io.stdin)
  const opened = await openFile(name, io.cwd)
  return opened.ok ? ok(opened.value.createReadStream()) : opened
}

async function openFile(name: string, cwd: string): Promise<Result<FileHandle>> {
  let file: FileHandle | null = null
  try {
    file = await open(resolve(cwd, name))
    if (!(await file.stat()).isDirectory()) return ok(file)
    await file.close()
    return isFolder(name)
  } catch (error) {
    await file?.close().catch(() => {})
    return unreadable(name, error)
  }
}

/** Null when there is more than the limit. */
async function collect(chunks: AsyncIterable<Uint8Array | string>): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > MAX_SOURCE_BYTES) return null
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

const megabytes = (bytes: number) => Math.floor(bytes / 1024 / 1024)

function tooLarge(name: string, size?: number): Result<never> {
  const is = size === undefined ? 'is larger than that' : `is ${megabytes(size)} MB`
  return fail(
    'too-large',
    `${shownName(name)} was not read: the most that is taken is ${megabytes(MAX_SOURCE_BYTES)} MB, and it ${is}. Split it.`,
    name,
  )
}

const isFolder = (name: string) =>
  fail('unreadable', `${name} is a folder. Name the files in it.`, name)

function unreadable(name: string, error: unknown): Result<never> {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('not-found', `There is no file ${name}.`, name)
    case 'EACCES':
    case 'EPERM':
      return fail('unreadable', `${name} may not be read. Check its permissions.`, name)
    case 'EISDIR':
      return isFolder(name)
    default: {
      const why = (error as NodeJS.ErrnoException).code ?? String(error)
      return fail('unreadable', `${name} could not be read (${why}).`, name)
    }
  }
}
