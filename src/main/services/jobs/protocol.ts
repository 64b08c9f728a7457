/** What a worker can be asked to do: everything that may take longer than a frame. One row a job. */
import type { ImageRef } from '#shared/article/model.ts'
import type { ExportOutcome, Input, IntakeReport, Output } from '#shared/contract/channels.ts'
import type { LibraryPage } from '#shared/library.ts'
import type { PictureNotes } from '#shared/picture.ts'
import type { ExportFormat } from '#shared/receipt.ts'
import type { Result } from '#shared/result.ts'
import type { HouseStyle, LibraryName } from '#shared/style.ts'
import type { TrialReport, TrialStep } from '#shared/trial.ts'
import type { LibraryPlaces } from '#store/places.ts'

export interface NamedBytes {
  readonly name: string
  readonly bytes: Uint8Array
}

interface Job<I, O> {
  readonly input: I
  readonly output: O
}

export interface Jobs {
  readonly search: Job<Input<'library.list'>, LibraryPage>
  readonly 'intake.text': Job<Omit<Input<'intake.text'>, 'job'>, IntakeReport>
  readonly 'intake.files': Job<
    { readonly files: readonly NamedBytes[]; readonly origin: 'paste' | 'drop' },
    IntakeReport
  >
  readonly 'intake.paths': Job<{ readonly paths: readonly string[] }, IntakeReport>
  readonly fragment: Job<Input<'intake.fragment'>, Output<'intake.fragment'>>
  readonly preview: Job<Input<'export.preview'>, Output<'export.preview'>>
  readonly export: Job<
    {
      readonly article: string
      readonly formats: readonly ExportFormat[]
      readonly folder: string
    },
    ExportOutcome
  >
  readonly image: Job<NamedBytes, ImageRef>
  readonly 'image.path': Job<{ readonly path: string }, ImageRef>
  readonly 'image.notes': Job<Input<'image.notes'>, PictureNotes>
  readonly names: Job<Input<'library.names'>, LibraryName[]>
  /** Tries one rule against all articles that are not in the bin, the newest first. */
  readonly trial: Job<{ readonly rule: string; readonly style: HouseStyle }, TrialReport>
  /** Makes a backup when the newest is older than this many ms; answers whether it made one. */
  readonly backup: Job<{ readonly olderThan: number }, boolean>
  /** Reads the whole library; answers what is wrong with it, or null. */
  readonly examine: Job<Record<string, never>, string | null>
}

export type JobName = keyof Jobs
export type JobInput<J extends JobName> = Jobs[J]['input']
export type JobOutput<J extends JobName> = Jobs[J]['output']

export interface Progress {
  readonly done: number
  readonly total: number
  /** The file in work. */
  readonly name: string
  /** What a trial found since it last told. */
  readonly step?: TrialStep
}

/** What a job may tell while it runs. */
export interface Hooks {
  /**
   * `soFar` is what stands in the library already: all that is left to tell when the job is broken off. Null for a
   * job that puts nothing there.
   */
  progress(progress: Progress, soFar: IntakeReport | null): void
  cancelled(): boolean
}

/** What a worker is started with. */
export interface WorkerStart {
  readonly places: LibraryPlaces
  readonly version: string
}

export type ToWorker =
  | { readonly kind: 'run'; readonly id: number; readonly job: JobName; readonly input: unknown }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'close' }

export type FromWorker =
  | { readonly kind: 'done'; readonly id: number; readonly result: Result<unknown> }
  | {
      readonly kind: 'progress'
      readonly id: number
      readonly progress: Progress
      readonly soFar: IntakeReport | null
    }
  /** A fault of ours, for the log file. */
  | { readonly kind: 'fault'; readonly job: JobName; readonly error: string }
