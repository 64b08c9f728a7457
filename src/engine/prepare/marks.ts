/** What the marks of one unit are and which belong together (rules.md "Marks", "Quoted span"). */
import type { Span } from '#shared/text/span.ts'

export type MarkStyle = 'curly' | 'straight' | 'angle' | 'low' | 'single'
export type SpanKind = 'full' | 'resumed' | 'fragment'

/** What a mark character is used as here, whatever way it faces. */
export type MarkRole = 'open' | 'close' | 'apostrophe' | 'prime'

export interface Mark extends Span {
  /** The mark that is meant: `"` for two straight single ones, the right mark for a damaged one. */
  readonly char: string
  readonly role: MarkRole
  readonly style: MarkStyle
  /** Typed straight: " ' '' */
  readonly straight: boolean
  /** Double marks and guillemets; false for single ones, apostrophes and single primes. */
  readonly double: boolean
  /** Index of its partner in `MarkReading.marks`; -1 for a lone mark, an apostrophe, a prime. */
  readonly partner: number
  /** A curly mark used against its form: what `mark-direction` reports. */
  readonly wrongWay: boolean
  /** Decoded in the wrong encoding: what `character-damage` reports; mark rules say nothing of it. */
  readonly damaged: boolean
  /** Opened inside a quotation that closes before it does. */
  readonly cutOff: boolean
}

export interface QuotedSpan extends Span {
  readonly open: Mark
  /** Null when nothing closes it: a lone mark or a running quote. The span then ends with the unit. */
  readonly close: Mark | null
  /** Between the marks. */
  readonly inner: Span
  /** 0 for the outermost. */
  readonly level: number
  /** In the marks that the profile takes for speech, or in straight double ones: a "quoted span" of rules.md. */
  readonly primary: boolean
  readonly kind: SpanKind
  /** A title of a work or a name, not speech. */
  readonly title: boolean
  readonly words: number
  /** Of the opening mark. */
  readonly markStyle: MarkStyle
}

export interface MarkReading {
  /** In order of place: quotation marks, apostrophes and primes. */
  readonly marks: readonly Mark[]
  /** Outermost quotations that open and close, in order, whatever their marks. */
  readonly spans: readonly QuotedSpan[]
  /** Quotations inside those. */
  readonly nested: readonly QuotedSpan[]
  /** A quotation that opens and never closes in this unit, or null: an error, or a running quote. */
  readonly unclosed: QuotedSpan | null
  /** Quotation marks without a partner (the mark of `unclosed` among them). */
  readonly lone: readonly Mark[]
}

export const NO_MARKS: MarkReading = {
  marks: [],
  spans: [],
  nested: [],
  unclosed: null,
  lone: [],
}
