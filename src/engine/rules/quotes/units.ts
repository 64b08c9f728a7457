/** Which units the mark rules look at. */

import type { Span } from '#shared/text/span.ts'
import { skipSpace, skipSpaceBack } from '../../prepare/chars.ts'
import type { Copy, PreparedUnit } from '../../prepare/copy.ts'
import type { MarkReading } from '../../prepare/marks.ts'
import type { UnitReading } from '../../prepare/reading.ts'
import { holding } from '../../prepare/search.ts'
import { tokenFrom } from '../../prepare/tokens.ts'

/** Every unit with text. */
export function checkedUnits(copy: Copy): PreparedUnit[] {
  return copy.units.filter((u) => u.text !== '')
}

/** Body text and captions: where speech needs a speaker. Subheads are headlines in this. */
export function spokenUnits(copy: Copy): PreparedUnit[] {
  return checkedUnits(copy).filter(isSpoken)
}

export function isSpoken({ kind }: PreparedUnit): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'quote' || kind === 'caption'
}

/** An English headline takes single marks: `headline-double-marks` speaks for double ones there. */
export function takesSingleMarks(unit: PreparedUnit, copy: Pick<Copy, 'profile'>): boolean {
  return unit.kind === 'headline' && copy.profile.headline[0] === '‘'
}

/** A unit that is one quotation from its first to its last mark. */
export function isWhollyQuoted(unit: Pick<PreparedUnit, 'text' | 'marks'>): boolean {
  const { text, marks } = unit
  const first = marks.spans[0]
  if (first === undefined || marks.spans.length > 1) return false
  return first.start === skipSpace(text, 0) && first.end > skipSpaceBack(text, text.length)
}

/** Words of a stretch, hyphens and marks aside. */
export function wordsIn({ tokens }: PreparedUnit, span: Span): number {
  return tokenFrom(tokens, span.end) - tokenFrom(tokens, span.start)
}

/** Whether the writer, outside all quotations, uses one of these words (as `Tokens.lower` has them). */
export function saysOutside(
  { tokens, marks }: Pick<UnitReading, 'tokens' | 'marks'>,
  words: ReadonlySet<string>,
): boolean {
  const { spans, unclosed } = marks
  return tokens.lower.some((word, k) => {
    if (!words.has(word)) return false
    const at = tokens.start[k] as number
    return holding(spans, at) === undefined && (unclosed === null || at < unclosed.start)
  })
}

/** The text without its quotations: what the writer says. */
export function outsideMarks(text: string, marks: MarkReading): string {
  let out = ''
  let at = 0
  for (const { start, end } of marks.spans) {
    out += `${text.slice(at, start)} `
    at = end
  }
  return out + text.slice(at, Math.max(at, marks.unclosed?.start ?? text.length))
}
