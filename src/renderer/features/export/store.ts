/** The export: which formats, what they look like, what was written. */
import { call } from '#bridge/index.ts'
import type { ExportOutcome, Output } from '#shared/contract/channels.ts'
import type { ExportFormat, Receipt } from '#shared/receipt.ts'
import type { Failure } from '#shared/result.ts'
import { createStore } from '../../state/store.ts'
import { announce } from '../../ui/live.ts'
import { count } from '../../ui/words.ts'
import { article } from '../article/store.ts'
import { loadLibrary } from '../library/store.ts'
import { saver } from '../saving/store.ts'
import { settings } from '../settings/store.ts'

export type Preview = Output<'export.preview'>

export const exporting = createStore<{
  readonly shown: ExportFormat
  readonly preview: Preview | null
  readonly receipts: readonly Receipt[]
  readonly outcome: ExportOutcome | null
  readonly failure: Failure | null
  readonly running: boolean
}>({
  shown: 'html',
  preview: null,
  receipts: [],
  outcome: null,
  failure: null,
  running: false,
})

const unsaved: Failure = {
  kind: 'storage',
  message: 'The last changes could not be saved, so there is nothing to export yet.',
}

let round = 0

/** The preview is of the saved text: what is unsaved is saved first. */
export async function loadPreview(format: ExportFormat): Promise<void> {
  const id = article.get().loaded?.id
  if (!id) return
  const mine = ++round
  exporting.set((s) => ({ shown: format, preview: s.shown === format ? s.preview : null }))
  if (!(await saver.flush())) return exporting.set({ failure: unsaved })
  const answer = await call('export.preview', { article: id, format })
  if (mine !== round) return
  if (answer.ok) exporting.set({ preview: answer.value, failure: null })
  else exporting.set({ preview: null, failure: answer.failure })
}

export async function loadReceipts(): Promise<void> {
  const id = article.get().loaded?.id
  if (!id) return
  const answer = await call('export.receipts', { article: id })
  if (article.get().loaded?.id !== id) return
  exporting.set({ receipts: answer.ok ? answer.value : [] })
}

export async function runExport(): Promise<void> {
  const id = article.get().loaded?.id
  const formats = settings.get().exportFormats
  if (!id || formats.length === 0) return
  if (!(await saver.flush())) return exporting.set({ failure: unsaved })
  exporting.set({ running: true, outcome: null, failure: null })
  const answer = await call('export.run', { article: id, formats })
  exporting.set({ running: false })
  if (!answer.ok) return exporting.set({ failure: answer.failure })
  const outcome = answer.value
  exporting.set({ outcome: outcome.outcome === 'cancelled' ? null : outcome })
  if (outcome.outcome !== 'written') return
  announce(`${count(outcome.files.length, 'file')} written.`)
  const { meta } = article.get()
  if (meta) article.set({ meta: { ...meta, stage: 'exported' } })
  void loadReceipts()
  void loadLibrary()
}

export function reveal(): void {
  const id = article.get().loaded?.id
  if (id) void call('export.reveal', { article: id })
}

export function leaveExport(): void {
  exporting.set({ outcome: null, failure: null, preview: null })
}
