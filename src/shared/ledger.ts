/**
 * The quote ledger: every quotation of a story with its speaker, its cue and its match with the source.
 * Plain data; offsets are UTF-16 units in the unit's text at the time of the reading, half-open, marks included.
 */
import type { UnitRef } from './article/units.ts'
import type { Fix } from './finding.ts'
import type { Span } from './text/span.ts'

/** A stretch of one unit. */
export interface Place extends Span {
  /** The address of rules.md: headline, body[2], figures[0].caption. */
  readonly where: string
  readonly unit: UnitRef
}

export interface LedgerSpeaker extends Place {
  /** The mention that goes with the cue: "she", "the harbour master", "Kell". */
  readonly mention: string
  /** Who that is, as fully as the story says: "Marta Kell"; the mention itself where it says no more. */
  readonly name: string
  /** Named for an earlier quotation and carried over to this one. */
  readonly carried: boolean
}

/** One piece of a word diff from the source's words to the story's. */
export interface DiffPart {
  readonly type: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Where a quotation stands in the source: UTF-16 offsets in its decoded text, 1-based line. */
export interface SourcePlace extends Span {
  readonly line: number
}

export type QuoteMatch =
  /** Word for word (rules.md section 5 says what counts as equal). */
  | { readonly state: 'verbatim'; readonly at: SourcePlace }
  /** Other words than the source has (quote-altered), or words left out unseen (quote-silent-cut). */
  | {
      readonly state: 'changed' | 'cut'
      readonly at: SourcePlace
      readonly diff: readonly DiffPart[]
      /** Puts the source's words back: one step in the unit's text, never safe. */
      readonly restore: Fix
    }
  /** In the source, but there in nobody's mouth (quote-from-paraphrase). */
  | { readonly state: 'paraphrase'; readonly at: SourcePlace }
  /** Not in the source (quote-not-in-source). */
  | { readonly state: 'absent' }
  /** Under four words, or a title: not compared. */
  | { readonly state: 'short' }

export interface LedgerEntry extends Place {
  /** Stable while words and neighbours stay, like the key of a finding. */
  readonly key: string
  /** The words, marks included. */
  readonly text: string
  readonly words: number
  /** Mixed: part of what is reported stands outside the marks. */
  readonly kind: 'direct' | 'mixed'
  readonly speaker: LedgerSpeaker | null
  /** The reporting word or phrase: "told the council". */
  readonly cue: (Place & { readonly text: string }) | null
  /** Null when the article has no source. */
  readonly match: QuoteMatch | null
}

/** In reading order. */
export type Ledger = readonly LedgerEntry[]
