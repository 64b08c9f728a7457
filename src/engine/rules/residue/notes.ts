/** Finds notes to the desk inside copy: TK, (CQ), [CHECK …], XX. */

import { NOT_AFTER_XX, NOT_BEFORE_XX, NOTE_CAPITALS, NOTE_WORDS } from '#engine/words/desk.ts'
import type { Span } from '#shared/text/span.ts'
import type { PreparedUnit } from '../../prepare/copy.ts'
import { dateWords } from '../../prepare/dates/words.ts'
import type { Language } from '../../prepare/profiles/profile.ts'
import { MOST_A_UNIT } from '../define.ts'
import { isQuotedAt, quotationAt } from '../quotedAt.ts'

const MAY_HOLD = /TK|XX|CQ|cq|[[(]|lorem/i
const REPEATED_TK = /(?<![\p{L}\p{N}])TK(?:\s?TK)+(?![\p{L}\p{N}])/gu
const TK =
  /(?<![\p{L}\p{N}])TK(?=(?:[\s\u00a0]|[-‐‑](?=\p{Ll}))+(\p{Ll}[\p{L}’']*|\d[\d.,]*)(?:\s+(\p{Ll}+))?)/gu
/** A day or a sum to come, whatever follows: May TK, 2024; a fee of $TK. */
const TK_ALONE =
  /(?:(?<=[$£€])|(?<=([\p{L}]{3,9})\.?[\s\u00a0]))TK(?![\p{L}\p{N}]|[\s\u00a0-][\p{L}\p{N}])/gu
const XX =
  /(?<![\p{L}\p{N}])(?:([$£€])\s?XX(?:[.,]X+)?|XX(?:[.,]X+)?)(?:(?=[\s\u00a0](\p{Ll}[\p{L}’-]*))|(?=[-‐‑](year|old|day|month|hour|mile|foot|strong|member)))/gu
const LOREM = /lorem ipsum/gi
const BRACKETS = /\[([^[\]\n]{1,200})\]|\(([^()\n]{1,200})\)/gu
const MONTHS = dateWords('en').months
const CURRENCY = /^(?:crore|crores|lakh|lakhs|taka)$/
const FLIGHT = /\b(?:flights?|airline|airlines|vol|vols|flug)\s*$/i

/** The notes of a unit, in order. */
export function findNotes(unit: PreparedUnit, language: Language): Span[] {
  const { text } = unit
  if (!MAY_HOLD.test(text)) return []
  const out: Span[] = []
  const add = (pattern: RegExp, isOne: (m: RegExpExecArray) => boolean, length?: number) => {
    let left = MOST_A_UNIT
    for (const m of text.matchAll(pattern)) {
      if (!isOne(m)) continue
      out.push({ start: m.index, end: m.index + (length ?? m[0].length) })
      if (--left === 0) break
    }
  }
  add(BRACKETS, (m) => isNote(unit, m))
  add(REPEATED_TK, () => true)
  add(LOREM, (m) => !isMentioned(unit, m))
  // TK and XX are the custom of English desks; elsewhere they are names and numerals.
  if (language === 'en') {
    add(TK, (m) => isPlaceholderTk(text, m), 2)
    add(TK_ALONE, (m) => m[1] === undefined || MONTHS.has(m[1].toLowerCase()))
    add(XX, (m) => isPlaceholderXx(text, m))
  }
  return inOrder(out)
}

/** The flight TK 1951 and Tk 500 crore are none. */
function isPlaceholderTk(text: string, m: RegExpExecArray): boolean {
  if (!/^\d/.test(m[1] ?? '')) return true
  return !FLIGHT.test(text.slice(Math.max(0, m.index - 20), m.index)) && !CURRENCY.test(m[2] ?? '')
}

/** Not a Roman numeral: Article XX of, Super Bowl XX, the XX century. */
function isPlaceholderXx(text: string, m: RegExpExecArray): boolean {
  if (m[1] || m[3]) return true
  if (NOT_AFTER_XX.has(m[2] ?? '')) return false
  const before = /([\p{L}\p{M}’'-]+)[\s\u00a0]$/u.exec(
    text.slice(Math.max(0, m.index - 40), m.index),
  )
  const word = before?.[1]
  if (word === undefined) return true
  if (NOT_BEFORE_XX.has(word.toLowerCase())) return false
  // A capital that does not open the sentence is a name: King Orl XX.
  const opens = /(?:^|[.!?…:“"«]\s*)$/u.test(text.slice(0, m.index - word.length - 1).slice(-4))
  return opens || !/^\p{Lu}/u.test(word)
}

function isNote(unit: PreparedUnit, m: RegExpExecArray): boolean {
  const square = m[1] !== undefined
  const inner = (m[1] ?? m[2] ?? '').trim()
  if (/^cq$/i.test(inner)) return true
  if (opensWith(inner, NOTE_CAPITALS)) return square || isShort(inner)
  if (!square) return false
  const lower = inner.toLowerCase()
  // In somebody's words brackets hold what the desk explains: “we [add] boats”.
  return opensWith(lower, NOTE_WORDS) && !isQuotedAt(unit, m.index)
}

/** In round brackets a few words at most, all of a note: (CHECK), (TK), (CONFIRM age). */
function isShort(inner: string): boolean {
  return inner.split(/\s+/u).length <= 4
}

function opensWith(text: string, words: readonly string[]): boolean {
  return words.some((w) => text.startsWith(w) && !/[\p{L}\p{N}’'-]/u.test(text.charAt(w.length)))
}

/** A quotation that is nothing but these words speaks about them. */
function isMentioned(unit: PreparedUnit, m: RegExpExecArray): boolean {
  const inner = quotationAt(unit, m.index)?.inner
  return inner?.start === m.index && inner.end === m.index + m[0].length
}

function inOrder(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const s of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (s.start >= (out.at(-1)?.end ?? 0)) out.push(s)
  }
  return out
}
