/**
 * The one channel map. Both ends derive their types from it, and main checks every payload against it at
 * run time. A call answers Result<output>: failures are values. To add a channel: add a line here; the
 * compiler then asks for its handler in main/ipc, and the preload has it at once.
 */
import * as v from 'valibot'
import { articleSchema, imageSchema, stageSchema } from '../article/model.ts'
import { countsSchema, dismissalSchema, findingSchema, notRunSchema } from '../finding.ts'
import {
  articleSummarySchema,
  libraryPageSchema,
  occasionSchema,
  openedArticleSchema,
  revisionSchema,
  savedSchema,
  settingsSchema,
  shelfSchema,
} from '../library.ts'
import { pictureNotesSchema } from '../picture.ts'
import { exportFormatSchema, receiptSchema } from '../receipt.ts'
import { articleSourceSchema, fragmentSchema, MAX_SOURCE_BYTES } from '../source.ts'
import { libraryNameSchema, localeSchema, styleSchema } from '../style.ts'
import { offsetSchema } from '../text/span.ts'
import { trialReportSchema, trialStepSchema } from '../trial.ts'

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const empty = v.strictObject({})
const bytes = v.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.byteLength <= MAX_SOURCE_BYTES,
  'bytes, at most 20 MB',
)
const sourceText = v.pipe(v.string(), v.maxLength(MAX_SOURCE_BYTES))

/** What an intake made: the new articles in order, and what failed, each with its sentence. */
export const intakeReportSchema = v.object({
  articles: v.array(
    v.object({ id: v.string(), headline: v.string(), words: offsetSchema, removals: offsetSchema }),
  ),
  /** Already in the library, byte for byte: the article it became then. */
  duplicates: v.array(v.object({ name: v.string(), article: v.string(), headline: v.string() })),
  failed: v.array(v.object({ name: v.string(), message: v.string() })),
  cancelled: v.boolean(),
})
export type IntakeReport = v.InferOutput<typeof intakeReportSchema>

export const exportOutcomeSchema = v.variant('outcome', [
  v.object({
    outcome: v.literal('written'),
    folder: v.string(),
    files: v.array(v.string()),
    receipt: receiptSchema,
  }),
  /** The gate kept it back: these errors are open, these rules did not run. */
  v.object({
    outcome: v.literal('blocked'),
    open: v.array(findingSchema),
    notRun: v.array(notRunSchema),
  }),
  v.object({ outcome: v.literal('cancelled') }),
])
export type ExportOutcome = v.InferOutput<typeof exportOutcomeSchema>

const channel = <I extends v.GenericSchema, O extends v.GenericSchema>(input: I, output: O) => ({
  input,
  output,
})

export const CHANNELS = {
  // library
  'library.list': channel(
    v.object({
      shelf: shelfSchema,
      query: v.pipe(v.string(), v.maxLength(500)),
      offset: offsetSchema,
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)),
    }),
    libraryPageSchema,
  ),
  /** Names of persons as the other articles of the library spell them, the commonest first. */
  'library.names': channel(v.object({ article: id }), v.array(libraryNameSchema)),
  'library.create': channel(empty, articleSummarySchema),
  'library.duplicate': channel(v.object({ id }), articleSummarySchema),
  'library.bin': channel(v.object({ ids: v.array(id) }), v.null()),
  'library.unbin': channel(v.object({ ids: v.array(id) }), v.null()),
  /** Deletes for good, from the bin only. */
  'library.erase': channel(v.object({ ids: v.array(id) }), v.null()),

  // one article
  'article.open': channel(v.object({ id }), openedArticleSchema),
  'article.save': channel(
    v.object({
      article: articleSchema,
      counts: v.nullable(countsSchema),
      occasion: occasionSchema,
    }),
    savedSchema,
  ),
  'article.stage': channel(v.object({ id, stage: stageSchema }), v.null()),

  // history
  'history.list': channel(v.object({ article: id }), v.array(revisionSchema)),
  'history.read': channel(v.object({ revision: id }), articleSchema),
  /** Makes the revision's content the newest one (the state before is kept first) and answers it. */
  'history.restore': channel(v.object({ article: id, revision: id }), openedArticleSchema),

  // intake
  'intake.text': channel(
    v.object({
      text: sourceText,
      html: v.nullable(sourceText),
      origin: v.picklist(['paste', 'drop']),
      job: id,
    }),
    intakeReportSchema,
  ),
  'intake.files': channel(
    v.object({
      files: v.pipe(
        v.array(v.object({ name: v.pipe(v.string(), v.maxLength(500)), bytes })),
        v.maxLength(500),
      ),
      origin: v.picklist(['drop', 'paste']),
      job: id,
    }),
    intakeReportSchema,
  ),
  /** Opens the system's file dialog. */
  'intake.dialog': channel(v.object({ job: id }), intakeReportSchema),
  /** Paste into open copy: cleans, keeps the paste as a further source of the article, answers what to insert. */
  'intake.fragment': channel(
    v.object({ article: id, text: sourceText, html: v.nullable(sourceText) }),
    v.object({ fragment: fragmentSchema, source: articleSourceSchema }),
  ),
  'intake.cancel': channel(v.object({ job: id }), v.null()),

  // sources
  'source.list': channel(v.object({ article: id }), v.array(articleSourceSchema)),
  /** Removals put back or taken out again, moves taken back: kept with the source. */
  'source.mark': channel(
    v.object({
      article: id,
      source: id,
      restored: v.record(v.string(), v.boolean()),
      undone: v.record(v.string(), v.boolean()),
    }),
    v.null(),
  ),
  /** Saves the original bytes through the system's dialog; null when the person cancelled. */
  'source.saveOriginal': channel(v.object({ source: id }), v.nullable(v.string())),

  // decisions
  'dismissal.add': channel(v.object({ article: id, dismissal: dismissalSchema }), v.null()),
  'dismissal.remove': channel(v.object({ article: id, key: v.string() }), v.null()),

  // export
  'export.preview': channel(
    v.object({ article: id, format: exportFormatSchema }),
    v.object({ name: v.string(), text: v.string(), lost: v.array(v.string()) }),
  ),
  /** Asks for a folder, then goes through the gate and writes files and receipt. */
  'export.run': channel(
    v.object({ article: id, formats: v.pipe(v.array(exportFormatSchema), v.minLength(1)) }),
    exportOutcomeSchema,
  ),
  'export.receipts': channel(v.object({ article: id }), v.array(receiptSchema)),
  'export.reveal': channel(v.object({ article: id }), v.null()),

  // pictures; bytes come from the renderer, the file name is for people
  'image.add': channel(
    v.object({ name: v.pipe(v.string(), v.maxLength(500)), bytes }),
    imageSchema,
  ),
  'image.dialog': channel(empty, v.nullable(imageSchema)),
  /** What the picture file says about itself: caption, credit, photographer, date … */
  'image.notes': channel(
    v.object({ hash: v.pipe(v.string(), v.maxLength(64)) }),
    pictureNotesSchema,
  ),

  // house style
  'style.get': channel(empty, styleSchema),
  /** Keeps the style under its id and makes it the active one; refuses one that contradicts itself. */
  'style.set': channel(v.object({ style: styleSchema }), v.null()),
  /** The styles of the library, the active one first. */
  'style.list': channel(
    empty,
    v.array(
      v.object({ id: v.string(), name: v.string(), locale: localeSchema, active: v.boolean() }),
    ),
  ),
  'style.use': channel(v.object({ id }), styleSchema),
  /** The active one stays. */
  'style.remove': channel(v.object({ id }), v.null()),
  /** Writes the active style through the system's dialog; null when the person cancelled. */
  'style.export': channel(empty, v.nullable(v.string())),
  /** Reads a style file through the system's dialog and changes nothing; null when the person cancelled. */
  'style.import': channel(empty, v.nullable(v.object({ file: v.string(), style: styleSchema }))),
  /** Tries one rule, as this style has it, against the whole library; `trial.progress` tells what is found. */
  'trial.run': channel(v.object({ job: id, rule: id, style: styleSchema }), trialReportSchema),
  'trial.cancel': channel(v.object({ job: id }), v.null()),

  // the desk's own
  'settings.get': channel(empty, settingsSchema),
  'settings.set': channel(v.object({ settings: settingsSchema }), v.null()),
  /** A link in copy, opened in the system's browser after a yes; http, https and mailto only. */
  'shell.openLink': channel(v.object({ href: v.pipe(v.string(), v.maxLength(2000)) }), v.null()),
  /** An error of the window goes to the log file. */
  'log.report': channel(v.object({ message: v.pipe(v.string(), v.maxLength(20000)) }), v.null()),
  /** Answer to the `flush` event: everything typed is saved, or could not be. */
  'window.flushed': channel(v.object({ saved: v.boolean() }), v.null()),
} as const

export type Channels = typeof CHANNELS
export type Channel = keyof Channels
export type Input<C extends Channel> = v.InferOutput<Channels[C]['input']>
export type Output<C extends Channel> = v.InferOutput<Channels[C]['output']>

/** Main → window. */
export const EVENTS = {
  /** A menu item or its key: the id of a command of the window (see renderer/commands). */
  command: v.object({ id: v.string() }),
  /** The window is about to close: save what is typed, then call window.flushed. */
  flush: empty,
  'intake.progress': v.object({
    job: v.string(),
    done: offsetSchema,
    total: offsetSchema,
    name: v.string(),
  }),
  'trial.progress': v.object({ job: v.string(), step: trialStepSchema }),
  /** Something in the library changed other than by this window's own save. */
  'library.changed': empty,
} as const

export type EventName = keyof typeof EVENTS
export type EventPayload<E extends EventName> = v.InferOutput<(typeof EVENTS)[E]>
