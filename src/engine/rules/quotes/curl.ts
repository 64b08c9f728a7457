/** Steps that turn straight marks into those of the profile. They change marks and the space inside them. */
import type { FixStep } from '#shared/finding.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { Mark, MarkReading, QuotedSpan } from '../../prepare/marks.ts'
import type { MarkPair, Profile } from '../../prepare/profiles/profile.ts'
import { giveMarks, pairInside } from './pairs.ts'

/** All quotations of a unit that open and close, outer and nested, in order. */
export function pairedSpans({ marks }: { readonly marks: MarkReading }): QuotedSpan[] {
  const { spans, nested } = marks
  return nested.length === 0 ? [...spans] : [...spans, ...nested].sort((a, b) => a.start - b.start)
}

export function isStraightDouble(s: QuotedSpan): boolean {
  return s.open.double && (s.open.straight || s.close?.straight === true) && !s.open.damaged
}

export function isStraightSingle(s: QuotedSpan): boolean {
  return !s.open.double && (s.open.straight || s.close?.straight === true)
}

/** Straight double marks of a unit, each pair by its level; `outer` is the pair of the story. */
export function curlDoubles(unit: PreparedUnit, outer: MarkPair, profile: Profile): FixStep[] {
  const open: QuotedSpan[] = []
  return pairedSpans(unit).flatMap((s) => {
    while (open.length > 0 && (open.at(-1) as QuotedSpan).end <= s.start) open.pop()
    const parent = open.at(-1)
    open.push(s)
    if (!isStraightDouble(s)) return []
    return giveMarks(unit, s, pairFor(s, parent, outer, profile), profile, isToCurl(unit.text))
  })
}

/** Straight single marks that quote. */
export function curlSingles(unit: PreparedUnit, profile: Profile): FixStep[] {
  const pair: MarkPair = profile.language === 'de' ? ['‚', '‘'] : ['‘', '’']
  return pairedSpans(unit)
    .filter(isStraightSingle)
    .flatMap((s) => giveMarks(unit, s, pair, profile, isToCurl(unit.text)))
}

export function curlApostrophe(unit: PreparedUnit, mark: Mark): FixStep {
  return { type: 'replace', unit: unit.ref, start: mark.start, end: mark.end, insert: '’' }
}

/** Straight marks, and those that straight ones stand for: `` and ''. */
function isToCurl(text: string): (mark: Mark) => boolean {
  return (m) => m.straight || text[m.start] === '`'
}

function pairFor(
  s: QuotedSpan,
  parent: QuotedSpan | undefined,
  outer: MarkPair,
  profile: Profile,
): MarkPair {
  // A mark that is curly already says which pair it belongs to.
  const typed = [s.open, s.close].find((m) => m !== null && !m.straight)
  if (typed) {
    const all = [profile.primary, ...profile.primaryThroughout, ...profile.nested]
    return all.find((p) => p[typed === s.open ? 0 : 1] === typed.char) ?? ['“', '”']
  }
  if (parent === undefined) return outer
  return parent.open.double ? pairInside(outer, profile) : ['“', '”']
}
