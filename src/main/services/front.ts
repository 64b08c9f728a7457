/** The desk as the window meets it: what is quick at once, what takes time in workers, dialogs where a person decides. */
import type { Input, IntakeReport, Output } from '#shared/contract/channels.ts'
import type { LibraryPage } from '#shared/library.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { TrialReport } from '#shared/trial.ts'
import { findArticle } from '#store/articles.ts'
import { stored } from '#store/failure.ts'
import { lastExport, listReceipts } from '#store/receipts.ts'
import { noArticle } from './content.ts'
import type { Desk } from './desk.ts'
import type { Running, RunOptions } from './jobs/lane.ts'
import type { JobInput, JobName, JobOutput } from './jobs/protocol.ts'
import { indexLibrary, listLibrary } from './library.ts'
import type { Emit, Log, Shell } from './shell.ts'
import { originalName, saveOriginal } from './sources.ts'

/** Where jobs are run: a Lane, or in tests whatever answers. */
export interface Runs {
  run<J extends JobName>(job: J, input: JobInput<J>, options?: RunOptions): Running<JobOutput<J>>
}

export interface Front {
  readonly desk: Desk
  /** For what somebody waits for: search, pastes, previews, exports. */
  readonly quick: Runs
  /** For imports and backups. */
  readonly bulk: Runs
  readonly shell: Shell
  readonly emit: Emit
  readonly log: Log
}

export async function list(
  front: Front,
  input: Input<'library.list'>,
): Promise<Result<LibraryPage>> {
  if (input.query.trim() === '') return listLibrary(front.desk, input)
  const indexed = indexLibrary(front.desk)
  return indexed.ok ? front.quick.run('search', input).result : indexed
}

/** Jobs of the window by the name it gave them, so that it can cancel them. */
const jobs = new Map<string, () => void>()

function intake<J extends 'intake.text' | 'intake.files' | 'intake.paths'>(
  front: Front,
  job: string,
  name: J,
  input: JobInput<J>,
  give: readonly ArrayBuffer[] = [],
): Promise<Result<IntakeReport>> {
  const running = front.bulk.run(name, input, {
    give,
    onProgress: (progress) => {
      const { done, total, name } = progress
      front.emit('intake.progress', { job, done, total, name })
      if (done > 0 && total > 1) front.emit('library.changed', {})
    },
  }) as Running<IntakeReport>
  jobs.set(job, running.cancel)
  return running.result.finally(() => jobs.delete(job))
}

export function intakeText(
  front: Front,
  input: Input<'intake.text'>,
): Promise<Result<IntakeReport>> {
  const { job, ...rest } = input
  return intake(front, job, 'intake.text', rest)
}

export function intakeFiles(
  front: Front,
  input: Input<'intake.files'>,
): Promise<Result<IntakeReport>> {
  const { job, ...rest } = input
  return intake(
    front,
    job,
    'intake.files',
    rest,
    rest.files.flatMap(({ bytes }) => whole(bytes)),
  )
}

export async function intakeDialog(
  front: Front,
  { job }: Input<'intake.dialog'>,
): Promise<Result<IntakeReport>> {
  const paths = await front.shell.chooseCopy()
  if (paths.length === 0) {
    return ok({ articles: [], duplicates: [], failed: [], cancelled: true })
  }
  return intake(front, job, 'intake.paths', { paths })
}

/** A paste into open copy waits this long at most, in ms; then the window puts it in as plain text. */
const PASTE_LIMIT = 20_000

/** Cleans a paste. Somebody is waiting with the caret in the text, so that it must not take long. */
export async function pasteInto(
  front: Front,
  input: Input<'intake.fragment'>,
): Promise<Result<Output<'intake.fragment'>>> {
  const running = front.quick.run('fragment', input)
  const late = setTimeout(running.cancel, PASTE_LIMIT)
  const answer = await running.result
  clearTimeout(late)
  if (answer.ok || answer.failure.kind !== 'cancelled') return answer
  return fail('too-large', 'Cleaning the paste took too long.')
}

/** In the lane of imports: nobody waits for it with the caret in the text, and it lets other jobs in. */
export function runTrial(front: Front, input: Input<'trial.run'>): Promise<Result<TrialReport>> {
  const { job, rule, style } = input
  const running = front.bulk.run(
    'trial',
    { rule, style },
    {
      onProgress: ({ step }) => {
        if (step) front.emit('trial.progress', { job, step })
      },
    },
  )
  jobs.set(job, running.cancel)
  return running.result.finally(() => jobs.delete(job))
}

export function cancelJob({ job }: { readonly job: string }): Result<null> {
  jobs.get(job)?.()
  return ok(null)
}

export async function addPicture(
  front: Front,
  { name, bytes }: Input<'image.add'>,
): Promise<Result<Output<'image.add'>>> {
  return front.quick.run('image', { name, bytes }, { give: whole(bytes) }).result
}

export async function choosePicture(front: Front): Promise<Result<Output<'image.dialog'>>> {
  const path = await front.shell.choosePicture()
  return path === null ? ok(null) : front.quick.run('image.path', { path }).result
}

export async function saveSource(
  front: Front,
  { source }: Input<'source.saveOriginal'>,
): Promise<Result<string | null>> {
  const name = originalName(front.desk, source)
  if (!name.ok) return name
  const path = await front.shell.chooseSaveAs(name.value, 'Save the original')
  return path === null ? ok(null) : saveOriginal(front.desk, source, path)
}

export async function runExport(
  front: Front,
  { article, formats }: Input<'export.run'>,
): Promise<Result<Output<'export.run'>>> {
  const last = lastFolder(front.desk, article)
  if (!last.ok) return last
  const folder = await front.shell.chooseFolder(last.value)
  if (folder === null) return ok({ outcome: 'cancelled' })
  return front.quick.run('export', { article, formats, folder }).result
}

export function receipts(
  desk: Desk,
  { article }: Input<'export.receipts'>,
): Result<Output<'export.receipts'>> {
  return stored(() => {
    const row = findArticle(desk.db, article)
    return row ? ok(listReceipts(desk.db, row.key)) : noArticle()
  })
}

/** Shows the newest export of an article in the system's file manager. */
export function reveal(front: Front, { article }: Input<'export.reveal'>): Result<null> {
  return stored(() => {
    const row = findArticle(front.desk.db, article)
    if (!row) return noArticle()
    const last = lastExport(front.desk.db, row.key)
    const file = last?.receipt.files[0]
    if (!last || !file) return fail('not-found', 'This article was not exported yet.')
    front.shell.reveal(`${last.folder}/${file.name}`)
    return ok(null)
  })
}

function lastFolder(desk: Desk, article: string): Result<string | null> {
  return stored(() => {
    const row = findArticle(desk.db, article)
    return row ? ok(lastExport(desk.db, row.key)?.folder ?? null) : noArticle()
  })
}

/** The buffer of bytes that own it whole: only such a one can be given away. */
function whole(bytes: Uint8Array): ArrayBuffer[] {
  const { buffer } = bytes
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength ? [buffer] : []
}
