/** Steps that turn straight marks into those of the profile. They change marks and the space inside them. */
import type { FixStep } from '#shared/finding.ts'
import { classAt, SPACE } from '../../prepare/chars.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { Mark, QuotedSpan } from '../../prepare/marks.ts'
import type { MarkPair, Profile } from '../../prepare/profiles/profile.ts'

/** All quotations of a unit that open and close, outer and nested, in order. */
export function pairedSpans(unit: PreparedUnit): QuotedSpan[] {
  const { spans, nested } = unit.marks
  return nested.length === 0 ? [...spans] : [...spans, ...nested].sort((a, b) => a.start - b.start)
}

export function isStraightDouble(s: QuotedSpan): boolean {
  return s.open.double && (s.open.straight || s.close?.straight === true) && !s.open.damaged
}

/** Straight double marks of a unit, each pair by its level. */
export function curlDoubles(unit: PreparedUnit, profile: Profile): FixStep[] {
  const open: QuotedSpan[] = []
  return pairedSpans(unit).flatMap((s) => {
    while (open.length > 0 && (open.at(-1) as QuotedSpan).end <= s.start) open.pop()
    const parent = open.at(-1)
    open.push(s)
    return isStraightDouble(s) ? curlPair(unit, s, pairFor(s, parent, profile), profile) : []
  })
}

/** Straight single marks that quote. */
export function curlSingles(unit: PreparedUnit, profile: Profile): FixStep[] {
  const pair: MarkPair = profile.language === 'de' ? ['‚', '‘'] : ['‘', '’']
  return pairedSpans(unit)
    .filter((s) => !s.open.double && (s.open.straight || s.close?.straight === true))
    .flatMap((s) => curlPair(unit, s, pair, profile))
}

export function straightApostrophes(unit: PreparedUnit): Mark[] {
  return unit.marks.marks.filter((m) => m.role === 'apostrophe' && m.straight && !m.damaged)
}

export function curlApostrophe(unit: PreparedUnit, mark: Mark): FixStep {
  return { type: 'replace', unit: unit.ref, start: mark.start, end: mark.end, insert: '’' }
}

function pairFor(s: QuotedSpan, parent: QuotedSpan | undefined, profile: Profile): MarkPair {
  // A mark that is curly already says which pair it belongs to.
  const typed = [s.open, s.close].find((m) => m !== null && !m.straight)
  if (typed) {
    const all = [profile.primary, ...profile.primaryThroughout, ...profile.nested]
    return all.find((p) => p[typed === s.open ? 0 : 1] === typed.char) ?? ['“', '”']
  }
  if (parent === undefined) return profile.primary
  return parent.open.double ? (profile.nested[0] ?? ['‘', '’']) : ['“', '”']
}

function curlPair(unit: PreparedUnit, s: QuotedSpan, pair: MarkPair, profile: Profile): FixStep[] {
  const steps: FixStep[] = []
  // Where nothing but space stands between the marks, the opening one takes it.
  let taken = s.inner.start
  const spaced = profile.spaceInside === 'no-break' && pair[0] === '«'
  if (s.open.straight) {
    let end = s.open.end
    while (spaced && end < s.inner.end && classAt(unit.text, end) === SPACE) end++
    const insert = spaced ? `${pair[0]}\u00a0` : pair[0]
    steps.push({ type: 'replace', unit: unit.ref, start: s.open.start, end, insert })
    taken = end
  }
  if (s.close?.straight) {
    let start = s.close.start
    while (spaced && start > taken && classAt(unit.text, start - 1) === SPACE) start--
    const insert = spaced ? `\u00a0${pair[1]}` : pair[1]
    steps.push({ type: 'replace', unit: unit.ref, start, end: s.close.end, insert })
  }
  return steps
}
