/** The worker's side: each job and what it runs. Loaded when first asked for, so that a search waits for no engine. */
import type { Result } from '#shared/result.ts'
import type { Desk } from '../desk.ts'
import type { Hooks, JobInput, JobName, JobOutput } from './protocol.ts'

type Runner<J extends JobName> = (
  desk: Desk,
  input: JobInput<J>,
  hooks: Hooks,
) => Result<JobOutput<J>> | Promise<Result<JobOutput<J>>>

const RUNNERS: { readonly [J in JobName]: () => Promise<Runner<J>> } = {
  search: async () => {
    const { searchLibrary } = await import('../library.ts')
    return (desk, input) => searchLibrary(desk.db, input)
  },
  'intake.text': async () => (await import('../intake/text.ts')).takeText,
  'intake.files': async () => (await import('../intake/files.ts')).takeFiles,
  'intake.paths': async () => (await import('../intake/files.ts')).takePaths,
  fragment: async () => (await import('../intake/fragment.ts')).takeFragment,
  preview: async () => (await import('../exporting.ts')).previewExport,
  export: async () => (await import('../exporting.ts')).writeToFolder,
  image: async () => {
    const { addImage } = await import('../images/add.ts')
    return (desk, { name, bytes }) => addImage(desk, name, bytes)
  },
  'image.path': async () => {
    const { addImageFile } = await import('../images/add.ts')
    return (desk, { path }) => addImageFile(desk, path)
  },
  'image.notes': async () => (await import('../images/notes.ts')).pictureNotes,
  trial: async () => (await import('../trial.ts')).tryRule,
  names: async () => (await import('../names.ts')).libraryNames,
  backup: async () => (await import('../backup.ts')).backUp,
  examine: async () => (await import('../backup.ts')).examineLibrary,
}

export async function runJob<J extends JobName>(
  desk: Desk,
  job: J,
  input: JobInput<J>,
  hooks: Hooks,
): Promise<Result<JobOutput<J>>> {
  const runner = await RUNNERS[job]()
  return runner(desk, input, hooks)
}
