/** Finds the characters that may be quotation marks and says what stands on either side of each. */
import { classOf, isWordClass, SPACE } from './chars.ts'

/** What stands beside a mark, other marks in between skipped. */
export const EDGE = 0 // white space, a direction mark, an end of the text
export const OPENER = 1 // an open bracket, a dash, a slash
export const WORD = 2
export const STOP = 3 // everything else: a comma, a full stop, a closing bracket

/** Which marks can close which. */
export const CURLY = 0 // “ ” „ ‟ " '' ``
export const ANGLE = 1 // « »
export const SINGLE = 2 // ‘ ’ ‚ ‛ '
export const SINGLE_ANGLE = 3 // ‹ ›

export interface Glyph {
  readonly start: number
  readonly end: number
  /** The mark that is meant: a double straight mark for two single ones, the right mark for a damaged one. */
  readonly code: number
  readonly family: number
  readonly left: number
  right: number
  /** The very characters beside it, -1 at an end. */
  readonly before: number
  readonly after: number
  readonly damaged: boolean
}

export const QUOT = 0x22
export const APOS = 0x27
export const OPEN_SINGLE = 0x2018
export const CLOSE_SINGLE = 0x2019
export const LOW_SINGLE = 0x201a
export const OPEN_DOUBLE = 0x201c
export const CLOSE_DOUBLE = 0x201d
export const LOW_DOUBLE = 0x201e
export const OPEN_ANGLE = 0xab
export const CLOSE_ANGLE = 0xbb

const OPENERS = new Set('([{<-‐‑‒–—―/\\|=+*_¿¡~'.split('').map((c) => c.charCodeAt(0)))
/** Left-to-right marks, embeddings, isolates: they stand between words and show nothing. */
function isDirection(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x61c
  )
}

/** How a character counts beside a mark; `code` is -1 beyond the ends. */
export function besideOf(code: number): number {
  if (code < 0 || isDirection(code)) return EDGE
  const cls = classOf(code)
  if (cls === SPACE) return EDGE
  if (isWordClass(cls)) return WORD
  return OPENERS.has(code) || (code >= 0x20a0 && code <= 0x20bf) ? OPENER : STOP
}

/** Signs that may begin a quotation: $40, #pier, @orlo, &c. */
const SIGNS = new Set('$£€¥#@&%…'.split('').map((c) => c.charCodeAt(0)))

function startsWithSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return SIGNS.has(code) || (code === 0x2e && text.charCodeAt(at + 1) === 0x2e)
}

function familyOf(code: number): number {
  if (code === APOS || (code >= OPEN_SINGLE && code <= 0x201b)) return SINGLE
  if (code === OPEN_ANGLE || code === CLOSE_ANGLE) return ANGLE
  if (code === 0x2039 || code === 0x203a) return SINGLE_ANGLE
  return CURLY
}

/** The third byte of a mark that was decoded as Windows-1252 (or Latin-1) instead of UTF-8. */
function meantBy(code: number): number {
  switch (code) {
    case 0x153: // œ
    case 0x9c:
      return OPEN_DOUBLE
    case 0x2dc: // ˜
    case 0x98:
      return OPEN_SINGLE
    case 0x2122: // ™
    case 0x99:
      return CLOSE_SINGLE
    case 0x17e: // ž
    case 0x9e:
      return LOW_DOUBLE
    case 0x161: // š
    case 0x9a:
      return LOW_SINGLE
    case 0x9d:
      return CLOSE_DOUBLE
    // A dash or an ellipsis: no mark, though its last byte looks like one.
    case 0x201c:
    case 0x201d:
    case 0x93:
    case 0x94:
    case 0xa6:
    case 0x2018:
    case 0x2019:
      return -1
    default:
      return 0
  }
}

/** True for the characters that can start a mark: the test that most text fails. */
function mayStart(code: number): boolean {
  if (code < 0x2018) {
    return (
      code === QUOT ||
      code === APOS ||
      code === 0x60 ||
      code === OPEN_ANGLE ||
      code === CLOSE_ANGLE ||
      code === 0xe2
    )
  }
  return code <= 0x201f || code === 0x2039 || code === 0x203a
}

/** Of one text so many marks are read: more are in no paragraph of a story, whatever was pasted. */
const MOST = 20_000

/** The glyphs of a text, in order, up to `MOST`. Linear. */
export function findGlyphs(text: string): Glyph[] {
  const out: Glyph[] = []
  const n = text.length
  let singles = false
  /** End of the row of straight single marks in hand. */
  let runEnd = 0
  let i = 0
  while (i < n && out.length < MOST) {
    const code = text.charCodeAt(i)
    if (!mayStart(code)) {
      i++
      continue
    }
    let start = i
    let end = i + 1
    let meant = code
    let damaged = false
    if (code === 0xe2) {
      const second = i + 1 < n ? text.charCodeAt(i + 1) : -1
      if (second !== 0x20ac && second !== 0x80) {
        i++
        continue
      }
      meant = i + 2 < n ? meantBy(text.charCodeAt(i + 2)) : 0
      if (meant === -1) {
        i += 3
        continue
      }
      damaged = true
      end = meant === 0 ? i + 2 : i + 3
      if (meant === 0) meant = CLOSE_DOUBLE // its last byte has no character and was lost
    } else if (code === 0x60) {
      // `` opens a quotation in TeX and in old wire copy; a single one is no mark.
      if (text.charCodeAt(i + 1) !== 0x60 || text.charCodeAt(i + 2) === 0x60) {
        i++
        while (i < n && text.charCodeAt(i) === 0x60) i++
        continue
      }
      meant = OPEN_DOUBLE
      end = i + 2
    } else if (code === APOS && text.charCodeAt(i + 1) === APOS) {
      // Two straight single marks stand for a double one; three or more are something else.
      if (i >= runEnd) {
        runEnd = i + 2
        while (runEnd < n && text.charCodeAt(runEnd) === APOS) runEnd++
        if (runEnd === i + 2) {
          meant = QUOT
          end = runEnd
        }
      }
    } else if (code === OPEN_SINGLE) {
      if (text.charCodeAt(i + 1) === OPEN_SINGLE) {
        meant = OPEN_DOUBLE
        end = i + 2
      } else singles = true
    } else if (code === CLOSE_SINGLE) {
      // Two single marks for a double one, unless the first may end a nested quotation.
      if (!singles && text.charCodeAt(i + 1) === CLOSE_SINGLE) {
        meant = CLOSE_DOUBLE
        end = i + 2
      }
    } else if (code === OPEN_ANGLE || code === CLOSE_ANGLE) {
      if (i > 0 && text.charCodeAt(i - 1) === 0xc2) {
        damaged = true
        start = i - 1
      }
    }
    const before = start > 0 ? text.charCodeAt(start - 1) : -1
    const after = end < n ? text.charCodeAt(end) : -1
    const last = out[out.length - 1]
    out.push({
      start,
      end,
      code: meant,
      family: familyOf(meant),
      left: last !== undefined && last.end === start ? last.left : besideOf(before),
      right: EDGE,
      before,
      after,
      damaged,
    })
    i = end
  }
  for (let k = out.length - 1; k >= 0; k--) {
    const g = out[k] as Glyph
    const next = out[k + 1]
    g.right =
      next !== undefined && next.start === g.end
        ? next.right
        : startsWithSign(text, g.end)
          ? g.left === EDGE || g.left === OPENER
            ? WORD
            : STOP
          : besideOf(g.after)
  }
  return out
}

/** Could open a quotation, from what stands on both sides. */
export function opens(g: Glyph): boolean {
  return (g.left === EDGE || g.left === OPENER) && g.right !== EDGE
}

/** Could close a quotation. Between two words a mark could do either, and neither test says so. */
export function closes(g: Glyph): boolean {
  if (g.left === EDGE) return false
  return g.right === EDGE || g.right === STOP || (g.right === OPENER && g.left !== OPENER)
}
