/**
 * "Report one cause once" (rules.md, section 0), in one place. Rules that are not built yet have their
 * rows too: they take effect with the rule.
 */
import type { Draft } from './draft.ts'

/** Where the first rule must have fired for the other to say nothing. */
export type Reach =
  /** Spans of the two share a character of one unit. */
  | 'overlap'
  /** The other's span lies inside the first one's. */
  | 'inside'
  | 'unit'
  /** Any unit of the same figure. */
  | 'figure'
  /** The body unit before. */
  | 'next'

export interface Precedence {
  readonly first: string
  readonly silences: readonly string[]
  readonly reach: Reach
}

/** Mark rules whose anchor is a mark with its word. */
const AT_WORDS = [
  'quote-unbalanced',
  'mark-direction',
  'punctuation-placement',
  'mark-spacing',
  'running-quote-closed',
  'ellipsis-form',
]
/** Mark rules whose anchor may be a whole quotation. */
const AT_QUOTATIONS = ['straight-marks', 'mark-level']
const SOURCE_ERRORS = [
  'quote-speaker-changed',
  'quote-from-paraphrase',
  'quote-silent-cut',
  'quote-altered',
  'quote-not-in-source',
]

export const PRECEDENCE: readonly Precedence[] = [
  // As listed in rules.md.
  { first: 'mark-direction', silences: ['quote-unbalanced'], reach: 'overlap' },
  { first: 'running-quote-closed', silences: ['quote-unattributed'], reach: 'next' },
  ...SOURCE_ERRORS.slice(0, -1).map((first, i): Precedence => {
    return { first, silences: SOURCE_ERRORS.slice(i + 1), reach: 'overlap' }
  }),
  { first: 'credit-in-caption', silences: ['credit-missing'], reach: 'figure' },
  { first: 'caption-name-mismatch', silences: ['name-spelling-varies'], reach: 'overlap' },
  { first: 'headline-double-marks', silences: ['straight-marks'], reach: 'overlap' },
  { first: 'locale-marks', silences: [...AT_WORDS, ...AT_QUOTATIONS], reach: 'overlap' },
  { first: 'credit-unclear', silences: ['file-photo-undated'], reach: 'figure' },
  // A credit that names nobody has no form to mend.
  { first: 'credit-unclear', silences: ['credit-form'], reach: 'overlap' },
  { first: 'character-damage', silences: AT_WORDS, reach: 'overlap' },
  { first: 'character-damage', silences: [...AT_QUOTATIONS, 'locale-marks'], reach: 'inside' },
  // Of the same kind: what one rule says of a place explains what the other would say.
  { first: 'character-damage', silences: ['invisible-characters'], reach: 'overlap' },
  {
    first: 'markup-residue',
    silences: [
      ...AT_WORDS,
      ...AT_QUOTATIONS,
      'locale-marks',
      'desk-residue',
      'headline-double-marks',
      'quote-unattributed',
      'fragment-unattributed',
    ],
    reach: 'inside',
  },
  { first: 'desk-residue', silences: ['credit-in-caption'], reach: 'overlap' },
  // A spelling that the house has ruled out needs no second finding.
  {
    first: 'name-not-house',
    silences: ['caption-name-mismatch', 'name-spelling-varies', 'surname-first'],
    reach: 'overlap',
  },
]

/**
 * Rules whose fix may be to delete the whole paragraph, the first to decide: a paragraph that one of them
 * deletes is left out of every other rule.
 */
export const DELETING: readonly string[] = ['ui-residue', 'desk-residue', 'duplicate-text']

/**
 * Rules that see paragraphs which are to be deleted all the same. Whether there is a text at all is for
 * the editor to settle who may overrule the deletion; this error nobody can overrule.
 */
export const SEES_ALL: ReadonlySet<string> = new Set(['story-incomplete'])

/** The drafts without those that another one silences. */
export function withPrecedence(drafts: readonly Draft[]): readonly Draft[] {
  const fired = new Set(drafts.map((d) => d.rule.id))
  const rows = PRECEDENCE.filter((p) => fired.has(p.first) && p.silences.some((s) => fired.has(s)))
  if (rows.length === 0) return drafts
  const silent = new Set<Draft>()
  for (const row of rows) {
    const places = new Map<string, Draft[]>()
    for (const d of drafts) {
      if (d.rule.id !== row.first || silent.has(d)) continue
      const at = placeOf(d.unit.where, row.reach, row.reach === 'next' ? 1 : 0)
      places.set(at, [...(places.get(at) ?? []), d])
    }
    for (const d of drafts) {
      if (!row.silences.includes(d.rule.id)) continue
      const firsts = places.get(placeOf(d.unit.where, row.reach, 0))
      if (firsts?.some((f) => meets(f, d, row.reach))) silent.add(d)
    }
  }
  return drafts.filter((d) => !silent.has(d))
}

/** The name of the place that two findings must have in common. */
function placeOf(where: string, reach: Reach, ahead: number): string {
  if (reach === 'figure') return where.replace(/\..*$/, '')
  if (reach !== 'next') return where
  const body = /^body\[(\d+)\]$/.exec(where)
  return body ? `body[${Number(body[1]) + ahead}]` : where
}

function meets(first: Draft, other: Draft, reach: Reach): boolean {
  const [a, b] = [first.span, other.span]
  if (reach === 'overlap') return a.start < b.end && b.start < a.end
  return reach !== 'inside' || (a.start <= b.start && b.end <= a.end)
}
