/** The export receipt (rules.md, gate-report): what was decided, by whom, over which exact words. */
import type { Article } from '#shared/article/model.ts'
import type { Dismissal, Finding } from '#shared/finding.ts'
import type { Receipt } from '#shared/receipt.ts'
import type { HouseStyle } from '#shared/style.ts'

export type WrittenFile = Receipt['files'][number]

export interface ReceiptParts {
  readonly article: Article
  /** Revision id of the library; null on the command line. */
  readonly revision: string | null
  /** SHA-256 of checkedText(article), lower-case hex. */
  readonly textHash: string
  /** ISO time with offset. */
  readonly at: string
  readonly version: string
  readonly style: HouseStyle
  readonly rules: Receipt['rules']
  readonly counts: Receipt['counts']
  readonly findings: readonly Finding[]
  readonly dismissals: readonly Dismissal[]
  readonly files: readonly WrittenFile[]
}

/**
 * Personal names in it are those that editors typed, nothing else; key order is fixed.
 * A warning that somebody set aside is no longer open; an override counts only where its error still stands.
 */
export function buildReceipt(parts: ReceiptParts): Receipt {
  const { article, style } = parts
  const decided = new Map(parts.dismissals.map((d) => [d.key, d]))
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
    style: { id: style.id, name: style.name, locale: style.locale },
    rules: { version: parts.rules.version, count: parts.rules.count },
    counts: parts.counts,
    open: parts.findings
      .filter((f) => f.severity === 'warning' && !decided.has(f.key))
      .map(({ rule, severity, where, text, start, end, message }) => ({
        rule,
        severity,
        where,
        text,
        start,
        end,
        message,
      })),
    overrides: overrides(parts, decided),
    files: [...parts.files],
  }
}

function overrides(parts: ReceiptParts, decided: ReadonlyMap<string, Dismissal>) {
  const standing = parts.findings.flatMap((f) => {
    const d = f.severity === 'error' ? decided.get(f.key) : undefined
    return d?.kind === 'override' ? [{ ...entry(d), where: f.where, text: f.text }] : []
  })
  return standing
}

function entry(d: Dismissal): Receipt['overrides'][number] {
  return { rule: d.rule, where: '', text: d.text, name: d.name, reason: d.reason, at: d.at }
}
