/**
 * Keys of findings: what an editor's decision is kept under (DESIGN.md, "A rule is one file").
 *
 * A key is the rule's id, a colon and a hash of: the field (caption, credit, text …), the matched text, and
 * up to three words on each side of it within its unit. Marks are compared as straight ones, white space as
 * one space, neighbours without case, marks or stops. So it survives edits elsewhere, restarts, other
 * wording of messages, converted marks and tidied spaces, and changes when the words change.
 *
 * Of an anchor longer than any sentence the two ends and the length stand for the whole.
 *
 * An empty anchor (a missing caption) has no words: the block's id stands for them.
 *
 * Equal anchors with equal neighbours in one article (two paragraphs that are both "TT") get the same hash;
 * the second and later ones in reading order get `:2`, `:3` … One decision never covers two findings, and
 * of n equal ones as many are settled as decisions were made.
 */
import type { Unit } from '#shared/article/units.ts'
import type { Span } from '#shared/text/span.ts'
import { classOf, isWordClass } from '../prepare/chars.ts'
import { hash } from './hash.ts'

const NEIGHBOURS = 3
/** Letters of neighbours that count, and units that are read for them. */
const MOST_LETTERS = 60
const MOST_READ = 600
/** Characters of an anchor that count, half of them at either end. */
const MOST_ANCHOR = 4000
/** Characters that show nothing: removing them changes no word. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** The key of a finding, before equal ones are told apart. */
export function anchorKey(rule: string, unit: Unit, span: Span): string {
  const text = anchorOf(unit.text.slice(span.start, span.end))
  const parts = [
    unit.ref.field,
    text === '' ? (unit.ref.block ?? '') : '',
    text,
    neighbours(unit.text, span.start, -1),
    neighbours(unit.text, span.end, 1),
  ]
  return `${rule}:${hash(parts.join('\n'))}`
}

/** Tells equal keys apart, in reading order. */
export function keyCounter(): (key: string) => string {
  const seen = new Map<string, number>()
  return (key) => {
    const n = (seen.get(key) ?? 0) + 1
    seen.set(key, n)
    return n === 1 ? key : `${key}:${n}`
  }
}

/** The key under which a rule that did not run is overridden. */
export function notRunKey(rule: string): string {
  return `not-run:${rule}`
}

function anchorOf(text: string): string {
  if (text.length <= MOST_ANCHOR) return folded(text)
  const half = MOST_ANCHOR / 2
  return `${folded(text.slice(0, half))}\n${text.length}\n${folded(text.slice(-half))}`
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛‹›]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

/** Up to three words before (-1) or after (1) a place, nearest first. */
function neighbours(text: string, from: number, step: 1 | -1): string {
  const words: string[] = []
  let word = ''
  let letters = 0
  const end = step === 1 ? Math.min(text.length, from + MOST_READ) : Math.max(0, from - MOST_READ)
  for (let i = from; i !== end && letters < MOST_LETTERS; i += step) {
    const at = step === 1 ? i : i - 1
    const ch = text.charAt(at)
    if (isPartOfWord(text.charCodeAt(at))) {
      word = step === 1 ? word + ch : ch + word
      letters++
    } else if (word !== '' && !isUnseen(ch)) {
      words.push(word)
      word = ''
      if (words.length === NEIGHBOURS) break
    }
  }
  if (word !== '') words.push(word)
  return words.join(' ').replace(UNSEEN, '').normalize('NFC').toLowerCase()
}

function isPartOfWord(code: number): boolean {
  return isWordClass(classOf(code)) || (code >= 0xd800 && code <= 0xdfff)
}

function isUnseen(ch: string): boolean {
  return ch.replace(UNSEEN, '') === ''
}
