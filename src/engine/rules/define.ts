/** A rule is one file that calls defineRule; its documented examples are run as tests and shown by the app. */
import type { Unit } from '#shared/article/units.ts'
import type { FixStep, Severity } from '#shared/finding.ts'
import type { LibraryName, Locale } from '#shared/style.ts'
import type { Span } from '#shared/text/span.ts'
import type { Copy, PreparedFigure, PreparedUnit } from '../prepare/copy.ts'
import type { UnitQuotes } from '../prepare/story-quotes.ts'

/** A small article for an example, in the shape of rules.md; what is absent is filled with blameless copy. */
export interface Example {
  readonly locale?: Locale
  readonly headline?: string
  readonly body?: readonly string[]
  readonly figures?: readonly { caption?: string; credit?: string; alt?: string; date?: string }[]
  readonly published?: string
  readonly source?: string
  /** House names. */
  readonly library?: { names: readonly { use: string; not: readonly string[]; kind?: string }[] }
  /** Names as other articles of the library spell them. */
  readonly elsewhere?: readonly LibraryName[]
  /** For a bad example: where the finding stands and its anchor. */
  readonly where?: string
  readonly text?: string
}

/** Stands for a body that is absent: the place "body" of rules.md. */
export const WHOLE_BODY: Unit = {
  where: 'body',
  ref: { block: null, field: 'body' },
  kind: 'paragraph',
  text: '',
}

export interface Report {
  /** The unit that the finding points into; WHOLE_BODY where there is no body. */
  readonly unit: Unit
  /** The anchor within the unit; an empty span 0,0 for an empty unit. */
  readonly span: Span
  /** The sentence for the editor; the rule's own message when absent. */
  readonly message?: string
  readonly fix?: {
    readonly label: string
    readonly safe: boolean
    readonly steps: readonly FixStep[]
  }
}

/**
 * As many findings as a rule gives for one unit; it may stop looking then. What is left shows after the
 * first fixes. Only broken text has so many.
 */
export const MOST_A_UNIT = 1000

interface RuleBase {
  /** Exactly as in rules.md. */
  readonly id: string
  readonly severity: Severity
  /** What it says, in the words of rules.md. */
  readonly message: string
  /** Why it matters: shown on demand. */
  readonly why: string
  /** Where the rule comes from: "AP; RTR". */
  readonly source: string
  /** Raise when its verdicts change: goes into the rule-set version of receipts. */
  readonly version: number
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
}

export type Rule =
  /** Looks at one unit alone: its result is kept per text. */
  | (RuleBase & {
      readonly looksAt: 'block'
      check(
        unit: PreparedUnit,
        copy: Pick<Copy, 'profile' | 'style'>,
        report: (r: Report) => void,
      ): void
    })
  /** Looks at one unit and the quotations in it, speakers and all: its result is kept while these stay. */
  | (RuleBase & {
      readonly looksAt: 'quotes'
      check(
        quoted: UnitQuotes,
        copy: Pick<Copy, 'profile' | 'style' | 'source'>,
        report: (r: Report) => void,
      ): void
    })
  | (RuleBase & {
      readonly looksAt: 'figure'
      check(figure: PreparedFigure, copy: Copy, report: (r: Report) => void): void
    })
  | (RuleBase & {
      readonly looksAt: 'article'
      check(copy: Copy, report: (r: Report) => void): void
    })

export function defineRule<R extends Rule>(rule: R): R {
  return rule
}
