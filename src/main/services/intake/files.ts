/** Files into the library, one after the other: each whole or not at all, and one that fails stops no other. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { IntakeReport } from '#shared/contract/channels.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { MAX_SOURCE_BYTES, type SourceOrigin } from '#shared/source.ts'
import type { Desk } from '../desk.ts'
import type { Hooks, JobInput } from '../jobs/protocol.ts'
import { tooLarge } from '../size.ts'
import { addTo, emptyReport } from './report.ts'
import { takeSource } from './take.ts'

interface Pending {
  readonly name: string
  read(): Promise<Result<Uint8Array>>
}

/** Files whose bytes the window has read. */
export function takeFiles(
  desk: Desk,
  { files, origin }: JobInput<'intake.files'>,
  hooks: Hooks,
): Promise<Result<IntakeReport>> {
  const pending = files.map(({ name, bytes }) => ({ name, read: async () => ok(bytes) }))
  return takeEach(desk, pending, origin, hooks)
}

/** Files that the person chose in the system's dialog. */
export function takePaths(
  desk: Desk,
  { paths }: JobInput<'intake.paths'>,
  hooks: Hooks,
): Promise<Result<IntakeReport>> {
  const pending = paths.map((path) => ({ name: basename(path), read: () => readPath(path) }))
  return takeEach(desk, pending, 'file', hooks)
}

async function takeEach(
  desk: Desk,
  pending: readonly Pending[],
  origin: SourceOrigin,
  hooks: Hooks,
): Promise<Result<IntakeReport>> {
  const report = emptyReport()
  const total = pending.length
  for (const [done, { name, read }] of pending.entries()) {
    hooks.progress({ done, total, name }, report)
    // Lets the messages in, a cancel among them.
    await setImmediate()
    if (hooks.cancelled()) return ok({ ...report, cancelled: true })
    const label = name || 'The file'
    const bytes = await read()
    addTo(
      report,
      name,
      bytes.ok ? takeSource(desk, { name, label, origin, bytes: bytes.value }) : bytes,
    )
  }
  hooks.progress({ done: total, total, name: '' }, report)
  return ok(report)
}

async function readPath(path: string): Promise<Result<Uint8Array>> {
  const name = basename(path)
  try {
    const info = await stat(path)
    if (!info.isFile()) return fail('unreadable', `${name} is not a file.`, path)
    if (info.size > MAX_SOURCE_BYTES) return tooLarge(name, info.size)
    return ok(await readFile(path))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why =
      code === 'EACCES' || code === 'EPERM'
        ? 'may not be read. Change its permissions and try again.'
        : 'could not be read. Is it still there?'
    return fail('unreadable', `${name} ${why}`, path)
  }
}
