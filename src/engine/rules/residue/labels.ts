/** Tells a page label from a short line of copy. */

import {
  EXACT_LABELS,
  foldLabel,
  LABEL_PHRASES,
  LABEL_WORDS,
  ROW_WORDS,
} from '#engine/words/labels.ts'
import type { Span } from '#shared/text/span.ts'

/** Longer lines are copy, whatever they hold. */
const LONGEST = 120
/** Arrows, bullets, dashes, brackets, icons round a label; marks and stops are not among them: “Listen.” is copy. */
const DRESS_START = /^[^\p{L}\p{N}"'“”„«‘’+]+/u
const DRESS_END = /(?:\.{3}|[^\p{L}\p{N}.!?؟"'“”»‘’])+$/u
const ARROWS_END = /[\s»›>→]+$/u
const COUNT_BEFORE = /^\d{1,6}\s+/
const COUNT_AFTER = /\s*[([]?\d{1,6}[)\]]?$/

/**
 * The label that a paragraph or a line of a caption consists of, or null. In a 'part' (a subhead, a list
 * item) one word alone may be copy, so that only certain labels count there.
 */
export function labelIn(line: string, where: 'paragraph' | 'line' | 'part'): Span | null {
  if (line.length > LONGEST + 40) return null
  const trimmed = line.trim()
  if (trimmed === '' || trimmed.length > LONGEST) return null
  if (!isLabel(trimmed, where !== 'part')) return null
  const start = line.indexOf(trimmed)
  return { start, end: start + trimmed.length }
}

function isLabel(line: string, wordsCount: boolean): boolean {
  if (EXACT_LABELS.has(line)) return true
  const core = undress(line)
  if (core === '') return false
  if (EXACT_LABELS.has(core)) return true
  const folded = foldLabel(core)
  if (LABEL_PHRASES.has(folded)) return true
  if (!wordsCount) return false
  const bare = folded.replace(COUNT_BEFORE, '').replace(COUNT_AFTER, '')
  if (LABEL_WORDS.has(bare) || LABEL_PHRASES.has(bare)) return true
  if (bare !== folded && /^comments?$/.test(bare)) return true
  return isRow(core)
}

function undress(line: string): string {
  return line.replace(DRESS_START, '').replace(ARROWS_END, '').replace(DRESS_END, '')
}

/** Several labels in one line: "Facebook | Twitter | Print", "Share Save". */
function isRow(core: string): boolean {
  const parts = core.split(/\s*[|•·/\n\t]\s*|\s{2,}/u)
  return isRowOf(parts.length > 1 ? parts : core.split(' '))
}

function isRowOf(parts: readonly string[]): boolean {
  if (parts.length < 2) return false
  let sure = 0
  for (const part of parts) {
    const folded = foldLabel(undress(part))
    if (LABEL_WORDS.has(folded) || LABEL_PHRASES.has(folded) || EXACT_LABELS.has(part)) sure++
    else if (!ROW_WORDS.has(folded)) return false
  }
  return sure > 0 || parts.length > 2
}
