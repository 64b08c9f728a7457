/** What the name rules share: which spelling is the rarer, how one is replaced by another, what is a caption. */
import { CREDIT_LABELS } from '#engine/words/credits.ts'
import type { FixStep } from '#shared/finding.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import type { Form, Variant } from '../../prepare/people/person.ts'
import { isBefore, type Mention, type Place } from '../../prepare/people/person.ts'
import { firstOf } from '../../prepare/people/variants.ts'
import { personWords } from '../../prepare/people/words.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { isQuotedAt } from '../quotedAt.ts'

/** Headline, standfirst and body. */
export function inStory(place: Place): boolean {
  return place !== 'caption'
}

export function mentionsOf(form: Form): Mention[] {
  return [...form.full, ...form.bare]
}

/** Where a form shows how it is spelt: full names only when two given names differ. */
export function telling(form: Form, part: Variant['part']): readonly Mention[] {
  return part === 'given' ? form.full : mentionsOf(form)
}

/** The rarer of two first; on a tie the one that comes later. Null where one is not there at all. */
export function rarerFirst<T extends { readonly mentions: readonly Mention[] }>(
  a: T,
  b: T,
): readonly [T, T] | null {
  const [firstA, firstB] = [firstOf(a.mentions), firstOf(b.mentions)]
  if (firstA === undefined || firstB === undefined) return null
  if (a.mentions.length !== b.mentions.length) {
    return a.mentions.length < b.mentions.length ? [a, b] : [b, a]
  }
  return isBefore(firstA, firstB) ? [b, a] : [a, b]
}

/** Steps that write another given name or surname in mentions; words of a speaker stay as they are. */
export function rewrite(
  mentions: readonly Mention[],
  part: Variant['part'],
  from: string,
  to: string,
): FixStep[] {
  const steps: FixStep[] = []
  for (const { unit, name } of mentions) {
    const at = part === 'given' ? name.text.indexOf(from) : name.text.lastIndexOf(from)
    if (at < 0 || isQuotedAt(unit, name.start)) continue
    steps.push(replace(unit, name.start + at, name.start + at + from.length, to))
  }
  return steps
}

export function replace(unit: PreparedUnit, start: number, end: number, insert: string): FixStep {
  return { type: 'replace', unit: unit.ref, start, end, insert }
}

/** A fix of words: never safe; none where every place is somebody’s words. */
export function wordFix(label: string, steps: readonly FixStep[]) {
  return steps.length === 0 ? {} : { fix: { label, safe: false, steps } }
}

/** A caption is no longer, in characters. */
const CAPTION = 300
const LABEL = new RegExp(`(?:^|[\\s.])(?:${CREDIT_LABELS.join('|')})\\s*:`, 'iu')

/** A line under a picture that stands among the paragraphs: Kell (left) in May. Photo: Ines Corvo. */
export function isCaptionLine(unit: PreparedUnit): boolean {
  return unit.text.length <= CAPTION && unit.fact(readsLikeCaption)
}

function readsLikeCaption({ text, profile }: UnitReading): boolean {
  if (LABEL.test(text)) return true
  const { positions } = personWords(profile.language).lists
  return text.includes('(') && positions.split(/[|=]/).some((p) => text.includes(`(${p})`))
}
