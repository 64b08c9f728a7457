/** Whether a unit says who speaks (rules.md "Speaker cue"). */
import { skipSpace, skipSpaceBack } from './chars.ts'
import type { PreparedUnit } from './copy.ts'
import type { QuotedSpan } from './marks.ts'
import { holding } from './search.ts'
import { tokenFrom } from './tokens.ts'

const COMMA = 0x2c
const ARABIC_COMMA = 0x60c

function isComma(code: number): boolean {
  return code === COMMA || code === ARABIC_COMMA
}

/**
 * A full span is attributed by its build, whatever the verb: it ends in a comma, ? or ! (or a comma
 * follows the mark) and its sentence goes on, or words and a comma lead into it.
 */
export function attributedByBuild(unit: PreparedUnit, span: QuotedSpan): boolean {
  if (span.kind !== 'full') return false
  const { text, tokens } = unit
  const before = skipSpaceBack(text, span.start)
  const sentence = holding(unit.sentences, span.start)
  if (before > 0 && isComma(text.charCodeAt(before))) {
    const first = tokenFrom(tokens, sentence?.start ?? 0)
    if ((tokens.start[first] ?? text.length) < before) return true
  }
  const last = lastInside(text, span)
  const next = skipSpace(text, span.end)
  const comma = isComma(text.charCodeAt(next))
  if (!comma && !isComma(last) && last !== 0x3f && last !== 0x21 && last !== 0x61f) return false
  // It goes on: a word of the same sentence stands after the mark, outside any quotation.
  const end = holding(unit.sentences, span.end - 1)?.end ?? text.length
  const word = tokens.start[tokenFrom(tokens, span.end)]
  if (word === undefined || word >= end) return false
  return holding(unit.marks.spans, word) === undefined
}

/** The last character between the marks, nested closing marks and brackets skipped. */
function lastInside(text: string, span: QuotedSpan): number {
  let at = skipSpaceBack(text, span.inner.end)
  while (at > span.inner.start && /['"’”»“)\]]/.test(text[at] as string))
    at = skipSpaceBack(text, at)
  return text.charCodeAt(at)
}

/** Whether a unit has a speaker cue or a quotation that is attributed by its build. */
export function namesSpeaker(unit: PreparedUnit): boolean {
  if (unit.cues.length > 0 || unit.attribution !== '') return true
  return unit.marks.spans.some((s) => s.primary && !s.title && attributedByBuild(unit, s))
}

/** Whether a unit quotes somebody and says whom. */
export function attributesQuotation(unit: PreparedUnit): boolean {
  const { spans, unclosed } = unit.marks
  if (unclosed === null && !spans.some((s) => !s.title)) return false
  return namesSpeaker(unit)
}
