/** From drafts to findings: reading order, then severity; keys. */
import type { Finding, Severity } from '#shared/finding.ts'
import type { Copy } from '../prepare/copy.ts'
import type { Draft } from './draft.ts'
import { anchorKey, keyCounter } from './key.ts'
import { severityOf } from './run.ts'

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/** An absent body stands where it would begin: after headline and standfirst. */
const BODY_PLACE = 1.5

export function findingsOf(drafts: readonly Draft[], copy: Copy): Finding[] {
  if (drafts.length === 0) return []
  const places = new Map(copy.units.map((u, i) => [u.where, i]))
  const rows = drafts.map((draft) => {
    const severity = severityOf(draft.rule, copy.style) as Severity
    return { draft, severity, place: places.get(draft.unit.where) ?? BODY_PLACE }
  })
  rows.sort(
    (a, b) =>
      a.place - b.place ||
      a.draft.span.start - b.draft.span.start ||
      WEIGHT[a.severity] - WEIGHT[b.severity] ||
      a.draft.span.end - b.draft.span.end ||
      (a.draft.rule.id < b.draft.rule.id ? -1 : a.draft.rule.id > b.draft.rule.id ? 1 : 0),
  )
  const unique = keyCounter()
  return rows
    .filter(({ draft }, i) => !isSameAnchor(draft, rows[i - 1]?.draft))
    .map(({ draft, severity }) => finding(draft, severity, unique))
}

/** One finding per anchor (rules.md, section 0): two quotations may have one speaker. */
function isSameAnchor({ rule, unit, span }: Draft, before: Draft | undefined): boolean {
  return (
    before?.rule === rule &&
    before.unit.where === unit.where &&
    before.span.start === span.start &&
    before.span.end === span.end
  )
}

/** Made once for each draft: most drafts are those of the check before. */
const made = new WeakMap<Draft, Finding>()

function finding(draft: Draft, severity: Severity, unique: (key: string) => string): Finding {
  let found = made.get(draft)
  if (found?.severity !== severity) {
    found = findingOf(draft, severity)
    made.set(draft, found)
  }
  const key = unique(found.key)
  return key === found.key ? found : { ...found, key }
}

function findingOf(draft: Draft, severity: Severity): Finding {
  const { rule, unit, span, message, fix } = draft
  return {
    rule: rule.id,
    severity,
    where: unit.where,
    unit: unit.ref,
    text: unit.text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    message,
    key: anchorKey(rule.id, unit, span),
    ...(fix && { fix }),
  }
}
