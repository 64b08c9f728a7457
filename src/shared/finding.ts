/** Findings, fixes and what an editor decides about them: plain data that crosses every room. */
import * as v from 'valibot'
import { unitRefSchema } from './article/units.ts'
import { offsetSchema } from './text/span.ts'

export const severitySchema = v.picklist(['error', 'warning', 'info'])
export type Severity = v.InferOutput<typeof severitySchema>

/** One change of a fix. Offsets are UTF-16 units in the unit's text at the time of the check. */
export const fixStepSchema = v.variant('type', [
  v.object({
    type: v.literal('replace'),
    unit: unitRefSchema,
    start: offsetSchema,
    end: offsetSchema,
    insert: v.string(),
  }),
  v.object({ type: v.literal('remove-block'), block: v.string() }),
])
export type FixStep = v.InferOutput<typeof fixStepSchema>

export const fixSchema = v.object({
  /** A verb: "Delete", "Move", "Turn", "Convert 4 marks". */
  label: v.string(),
  /** May be applied in bulk: changes only marks, spaces, hidden characters or markup. */
  safe: v.boolean(),
  steps: v.array(fixStepSchema),
})
export type Fix = v.InferOutput<typeof fixSchema>

export const findingSchema = v.object({
  rule: v.string(),
  severity: severitySchema,
  /** The address of rules.md: headline, body[2], figures[0].caption, or body when the whole body is absent. */
  where: v.string(),
  unit: unitRefSchema,
  /** The anchor: the exact offending substring; '' only where the field itself is empty or white space. */
  text: v.string(),
  start: offsetSchema,
  end: offsetSchema,
  message: v.string(),
  /** Rule, matched text and its neighbours (never offset or wording): what a dismissal is kept under. */
  key: v.string(),
  fix: v.optional(fixSchema),
})
export type Finding = v.InferOutput<typeof findingSchema>

/** A rule that crashed or timed out: counts as not checked, is listed by name and blocks. */
export const notRunSchema = v.object({ rule: v.string(), why: v.string() })
export type NotRun = v.InferOutput<typeof notRunSchema>

export const dismissalSchema = v.object({
  key: v.string(),
  rule: v.string(),
  /** A warning or information is set aside; an error is overridden with name and reason. */
  kind: v.picklist(['aside', 'override']),
  /** The matched text, for the list and the receipt. */
  text: v.string(),
  name: v.string(),
  reason: v.string(),
  /** ISO time with offset. */
  at: v.string(),
})
export type Dismissal = v.InferOutput<typeof dismissalSchema>

/** gate-override: a reason of ten characters or more (white space at the ends does not count). */
export const REASON_MIN = 10

/** gate-override: these cannot be overridden. */
export const NEVER_OVERRIDDEN: readonly string[] = [
  'caption-missing',
  'credit-missing',
  'story-incomplete',
]

export const countsSchema = v.object({
  errors: offsetSchema,
  warnings: offsetSchema,
  infos: offsetSchema,
})
export type Counts = v.InferOutput<typeof countsSchema>
