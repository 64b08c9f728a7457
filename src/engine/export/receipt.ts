/** The export receipt (rules.md, gate-report): what was decided, by whom, over which exact words. */
import type { Article } from '#shared/article/model.ts'
import type { Counts } from '#shared/finding.ts'
import type { Receipt } from '#shared/receipt.ts'
import type { HouseStyle, Locale } from '#shared/style.ts'
import type { GateVerdict } from '../check/gate.ts'

export type WrittenFile = Receipt['files'][number]

export interface ReceiptParts {
  readonly article: Article
  /** Revision id of the library; null on the command line. */
  readonly revision: string | null
  /** SHA-256 of checkedText(article), lower-case hex. */
  readonly textHash: string
  /** ISO time with offset. */
  readonly at: string
  /** Of the program. */
  readonly version: string
  readonly style: HouseStyle
  /** The profile that was checked with: the article's language may differ from the house's. */
  readonly locale: Locale
  readonly rules: Receipt['rules']
  /** Findings without a decision. */
  readonly counts: Counts
  readonly verdict: GateVerdict
  readonly files: readonly WrittenFile[]
}

/** Personal names in it are those that editors typed, nothing else; key order is fixed. */
export function buildReceipt(parts: ReceiptParts): Receipt {
  const { article, style, verdict } = parts
  return {
    schema: 1,
    article: {
      id: article.id,
      version: article.version,
      headline: article.header.headline,
      revision: parts.revision,
      textHash: parts.textHash,
    },
    at: parts.at,
    program: { name: 'Copydesk', version: parts.version },
    style: { id: style.id, name: style.name, locale: parts.locale },
    rules: { version: parts.rules.version, count: parts.rules.count },
    counts: parts.counts,
    open: verdict.warnings.map(({ rule, severity, where, text, start, end, message }) => ({
      rule,
      severity,
      where,
      text,
      start,
      end,
      message,
    })),
    overrides: [
      ...verdict.overridden.map(({ finding, dismissal: { name, reason, at } }) => ({
        rule: finding.rule,
        where: finding.where,
        text: finding.text,
        name,
        reason,
        at,
      })),
      // A rule that did not run has no place.
      ...verdict.notRunOverridden.map(({ finding, dismissal: { name, reason, at } }) => ({
        rule: finding.rule,
        where: '',
        text: '',
        name,
        reason,
        at,
      })),
    ],
    files: [...parts.files],
  }
}
