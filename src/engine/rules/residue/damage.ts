/** Text that was decoded in the wrong encoding: finds the damage and decodes it again. */

import { byteOf } from '#engine/words/windows1252.ts'
import type { Span } from '#shared/text/span.ts'

/** Beside U+FFFD every trace of damage begins with one of these, so that clean text is passed over at once. */
const LEAD = /[\u00c2-\u00f4\ufffd]/
const CAPITAL = /\p{Lu}/u
const LETTER = /\p{L}/u
const PUNCTUATION = /[‘’“”…–—»«›‹]/
/** Double damage is decoded again, but not for ever. */
const ROUNDS = 3

/** One damaged sequence and what it stood for; null where nobody can tell. */
export interface Damage extends Span {
  readonly meant: string | null
}

/** All damaged sequences of a text, in order. Linear. */
export function* findDamage(text: string): Generator<Damage> {
  for (let i = LEAD.test(text) ? text.search(LEAD) : text.length; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0xfffd) {
      yield { start: i, end: i + 1, meant: null }
      continue
    }
    if (code < 0xc2 || code > 0xf4) continue
    const found = sequenceAt(text, i, code)
    if (!found) continue
    yield found
    i = found.end - 1
  }
}

/** The text with every sequence decoded, double damage included; null where a character is lost for good. */
export function repaired(text: string): string | null {
  let now = text
  for (let round = 0; round < ROUNDS; round++) {
    let next = ''
    let at = 0
    for (const d of findDamage(now)) {
      if (d.meant === null) return null
      next += now.slice(at, d.start) + d.meant
      at = d.end
    }
    if (at === 0) return now
    now = next + now.slice(at)
  }
  return now
}

function sequenceAt(text: string, at: number, lead: number): Damage | null {
  // ï»¿, the byte-order mark, leaves nothing behind.
  if (lead === 0xef && text.startsWith('»¿', at + 1)) return { start: at, end: at + 3, meant: '' }
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let value = lead & (0x7f >> length)
  let end = at + 1
  for (; end < at + length; end++) {
    const byte = end < text.length ? byteOf(text.charCodeAt(end)) : -1
    if (byte < 0x80 || byte > 0xbf) break
    value = (value << 6) | (byte & 0x3f)
  }
  if (end < at + length) return cutShort(text, at, end, lead)
  if (value >= 0xd800 && value <= 0xdfff) return null
  // Of four bytes only those of emoji and the like: ð is rare, ñ and ô are not.
  const sure =
    length === 2
      ? pairIsSure(text, at, lead)
      : length === 3
        ? tripleIsSure(text, at, lead, value)
        : lead === 0xf0 && value >= 0x10000
  return sure ? { start: at, end, meant: String.fromCodePoint(value) } : null
}

/** What lost its last byte: "â€" for a closing mark, "voilÃ " for "voilà", "30Â miles" for a no-break space. */
function cutShort(text: string, at: number, end: number, lead: number): Damage | null {
  if (end === at + 2 && lead === 0xe2) {
    const second = text.charCodeAt(at + 1)
    return second === 0x20ac || second === 0x80 ? { start: at, end, meant: '”' } : null
  }
  if (end !== at + 1 || (lead !== 0xc2 && lead !== 0xc3) || at === 0) return null
  if (end < text.length && !/\s/.test(text.charAt(end))) return null
  const before = text.charAt(at - 1)
  if (lead === 0xc3) {
    // The second byte was a no-break space; where the copy has two spaces now, one of them was it.
    const two = /^\s\s/.test(text.slice(end, end + 2))
    return /\p{Ll}/u.test(before) ? { start: at, end: two ? end + 1 : end, meant: 'à' } : null
  }
  return /[\p{Ll}\d]/u.test(before) ? { start: at, end, meant: '' } : null
}

/** Ã and Â; other leads only where a second pair follows, as in Greek, Cyrillic or Arabic decoded wrongly. */
function pairIsSure(text: string, at: number, lead: number): boolean {
  const second = text.charAt(at + 1)
  const before = at > 0 ? text.charAt(at - 1) : ' '
  if (lead === 0xc2 || lead === 0xc3) {
    // A word in capitals may end in a real Ã before a mark or a no-break space.
    if (CAPITAL.test(before) && /[\u00a0«»]/.test(second)) return false
    if (text.charCodeAt(at + 1) < 0x100) return true
    if (lead === 0xc2) return false
    return PUNCTUATION.test(second)
      ? !LETTER.test(before) && /\p{Ll}/u.test(text.charAt(at + 2))
      : !CAPITAL.test(before)
  }
  return isPair(text, at + 2) || isPair(text, at - 2)
}

/** Two units that are a two-byte sequence of any lead, whose second is no letter of its own. */
function isPair(text: string, at: number): boolean {
  if (at < 0 || at + 1 >= text.length) return false
  const lead = text.charCodeAt(at)
  return lead >= 0xc2 && lead <= 0xdf && isTail(text, at + 1)
}

function tripleIsSure(text: string, at: number, lead: number, value: number): boolean {
  if (value < 0x800) return false
  // Chinese and its like come in rows; one alone may be a letter before two marks.
  if (lead !== 0xe2) return isTriple(text, at + 3) || isTriple(text, at - 3)
  const second = text.charAt(at + 1)
  const third = text.charAt(at + 2)
  if (second === '€' || second === '\u0080') return true
  if (PUNCTUATION.test(second)) return third.charCodeAt(0) < 0x100 && !PUNCTUATION.test(third)
  return !(LETTER.test(second) && LETTER.test(third))
}

function isTriple(text: string, at: number): boolean {
  if (at < 0 || at + 2 >= text.length) return false
  const lead = text.charCodeAt(at)
  return lead >= 0xe0 && lead <= 0xef && isTail(text, at + 1) && isTail(text, at + 2)
}

function isTail(text: string, at: number): boolean {
  const byte = byteOf(text.charCodeAt(at))
  return byte >= 0x80 && byte <= 0xbf
}
