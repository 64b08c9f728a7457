/**
 * Puts hard-wrapped paragraphs together again (wire copy and mail break lines at 55 to 100 characters). Lines are
 * joined only where a wrapper would have broken: the next line's first word would not have fitted.
 */
import type { Mark } from '#shared/article/model.ts'
import { Entry } from '../draft.ts'
import type { Line } from '../lines.ts'
import { seenSpan } from '../text.ts'

const WIDEST = 100
const NARROWEST = 45
const NO_MARKS: readonly Mark[] = []
const LIST_MARK = /^(?:[-–—•*·>▪]|\d{1,2}[.)])\s/
const LOWER = /^\p{Ll}/u
const CASELESS = /^[\p{Lo}]/u

export function unwrap(entries: readonly Entry[]): Entry[] {
  const width = wrapWidth(entries)
  if (width === null) return [...entries]
  const out: Entry[] = []
  let group: Entry[] = []
  const flush = () => {
    if (group.length === 1) out.push(group[0] as Entry)
    else if (group.length > 1) out.push(joined(group))
    group = []
  }
  for (const e of entries) {
    const before = group[group.length - 1]
    if (!before || !continues(before, e, width)) flush()
    group.push(e)
  }
  flush()
  return out
}

/** The width that the source was wrapped at, or null when it was not: three sure breaks, nearly all of them fitting. */
function wrapWidth(entries: readonly Entry[]): number | null {
  let width = 0
  const sure: [Entry, Entry][] = []
  for (let i = 0; i + 1 < entries.length; i++) {
    const [a, b] = [entries[i] as Entry, entries[i + 1] as Entry]
    if (b.gap > 0 || a.text.length > WIDEST || a.text.length < NARROWEST || b.text.length > WIDEST)
      continue
    if (LOWER.test(b.text) || (CASELESS.test(b.text) && !/[.!?؟:،]$/.test(a.text))) {
      sure.push([a, b])
      width = Math.max(width, raw(a), raw(b))
    }
  }
  if (sure.length < 3 || width < 50) return null
  const fitting = sure.filter(([a, b]) => wouldNotFit(a, b, width)).length
  return fitting >= 0.8 * sure.length ? width : null
}

function continues(a: Entry, b: Entry, width: number): boolean {
  if (b.gap > 0 || a.text.length > width || a.text.length < NARROWEST - 10 || b.text.length > width)
    return false
  if (a.text === b.text || LIST_MARK.test(b.text)) return false
  if (indent(b) >= 2 && indent(a) < indent(b)) return false
  return wouldNotFit(a, b, width)
}

function wouldNotFit(a: Entry, b: Entry, width: number): boolean {
  const space = b.text.search(/\s/)
  const word = space < 0 ? b.text.length : space
  return raw(a) + 1 + word > width
}

function indent(e: Entry): number {
  return seenSpan(e.first.text).start
}

/** Length as it was wrapped: with its indent. */
function raw(e: Entry): number {
  return seenSpan(e.first.text).end
}

function joined(group: readonly Entry[]): Entry {
  let text = ''
  const lines: Line[] = []
  for (const e of group) {
    if (text === '') text = e.text
    else if (/\p{L}-$/u.test(text) && LOWER.test(e.text)) text += e.text
    else if (/\S[—–]$/.test(text)) text += e.text
    else text += ` ${e.text}`
    lines.push(...e.lines)
  }
  return new Entry(lines, text, NO_MARKS)
}
