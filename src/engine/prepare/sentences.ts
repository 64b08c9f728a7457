/** Sentences of a text (rules.md "Sentence ends"). */
import type { Span } from '#shared/text/span.ts'
import {
  classAt,
  classOf,
  DIGIT,
  isLetter,
  isWordClass,
  LOWER,
  SPACE,
  skipSpace,
  UPPER,
} from './chars.ts'
import { FUNCTION, type Lexicon, STRONG, WEAK } from './lexicon.ts'

const STOP = 0x2e
const ELLIPSIS = 0x2026

function isTerminator(code: number): boolean {
  return (
    code === STOP ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x61f ||
    code === 0x6d4 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x203c ||
    code === 0x2047
  )
}

function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0xbb ||
    code === 0xab ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x203a
  )
}

/**
 * The sentences of a text, in order, without the white space between them; a text without a stop is one.
 * `quoted` are the outermost quotations, in order: stops inside them do not count, except one just before
 * the closing mark when a new sentence begins after it.
 */
export function readSentences(text: string, quoted: readonly Span[], words: Lexicon): Span[] {
  const out: Span[] = []
  const n = text.length
  let from = skipSpace(text, 0)
  let q = 0
  let i = from
  const cut = (end: number): void => {
    if (end > from) out.push({ start: from, end })
    from = skipSpace(text, end)
    i = from
  }
  while (i < n) {
    const span = quoted[q]
    if (span !== undefined && i >= span.start) {
      if (span.end <= i) {
        q++
        continue
      }
      q++
      i = span.end
      if (endsInside(text, span) && beginsAfter(text, span.end, words, stopsSoftly(text, span))) {
        cut(afterClosers(text, span.end, quoted[q]))
      }
      continue
    }
    const code = text.charCodeAt(i)
    if (!isTerminator(code)) {
      // An empty line ends a sentence, a single line break does not: copy may be hard-wrapped.
      if (code === 0x0a && text.charCodeAt(i + 1) === 0x0a) cut(i)
      else i++
      continue
    }
    let end = i + 1
    let dots = code === STOP ? 1 : 0
    let soft = code !== STOP
    while (end < n) {
      const next = text.charCodeAt(end)
      if (!isTerminator(next) && next !== ELLIPSIS) break
      if (next === STOP) dots++
      else soft = next !== ELLIPSIS
      end++
    }
    const before = i > 0 ? text.charCodeAt(i - 1) : -1
    const trailing =
      dots > 1 ||
      before === ELLIPSIS ||
      (code === STOP && before === 0x20 && text.charCodeAt(i - 2) === STOP)
    const closed = afterClosers(text, end, span)
    if (trailing && !soft) i = end
    else if (closed < n && classAt(text, closed) !== SPACE) i = end
    else if (code === STOP && dots === 1 && isAbbreviation(text, i, closed, words)) i = end
    else if (!beginsAfter(text, closed, words, false)) i = end
    else cut(closed)
  }
  if (from < n) {
    let end = n
    while (end > from && classOf(text.charCodeAt(end - 1)) === SPACE) end--
    if (end > from) out.push({ start: from, end })
  }
  return out
}

/** Closing marks and brackets straight after a stop belong to the sentence; the next quotation does not. */
function afterClosers(text: string, at: number, next: Span | undefined): number {
  let end = at
  const limit = next === undefined ? text.length : Math.max(next.start, at)
  while (end < limit && isCloser(text.charCodeAt(end))) end++
  return end
}

/** The last thing before the closing mark is a stop (nested marks and brackets skipped). */
function endsInside(text: string, span: Span): boolean {
  const code = lastInside(text, span)
  return isTerminator(code) || code === ELLIPSIS
}

/** It ends in ? or !, which an attribution may follow. */
function stopsSoftly(text: string, span: Span): boolean {
  return lastInside(text, span) !== STOP
}

function lastInside(text: string, span: Span): number {
  let i = span.end - 1
  while (i > span.start && (isCloser(text.charCodeAt(i)) || classOf(text.charCodeAt(i)) === SPACE))
    i--
  return text.charCodeAt(i)
}

/** Whether a new sentence may begin after a stop: the next word has a capital, a digit, or no case at all. */
function beginsAfter(text: string, at: number, words: Lexicon, soft: boolean): boolean {
  let i = skipSpace(text, at)
  if (i === at && i < text.length) {
    const code = text.charCodeAt(i)
    if (!isCloser(code)) return false
    i = skipSpace(text, afterClosers(text, i, undefined))
  }
  if (i >= text.length) return true
  let start = i
  while (start < text.length && start - i < 4 && !isWordClass(classOf(text.charCodeAt(start)))) {
    const code = text.charCodeAt(start)
    if (code === 0x2013 || code === 0x2014 || code === 0x2d || code === 0x2c) return false
    start++
  }
  const cls = classAt(text, start)
  if (cls === LOWER) return false
  return !(soft && cls === UPPER && namesSpeaker(text, start, words))
}

/** “Who did it?” Marta Kell asked: up to four words with capitals, then a verb. */
function namesSpeaker(text: string, at: number, words: Lexicon): boolean {
  let i = at
  for (let k = 0; k < 5 && i < text.length; k++) {
    let end = i
    while (end < text.length && isWordClass(classOf(text.charCodeAt(end)))) end++
    if (end === i) return false
    const word = text.slice(i, end).toLowerCase()
    const uses = words.uses(word)
    // “Do you?” I ask.
    if (k === 0 && word !== 'i' && (uses & FUNCTION) !== 0) return false
    if (k > 0 && classAt(text, i) === LOWER) {
      return (uses & (STRONG | WEAK)) !== 0 || (words.language === 'en' && word.endsWith('ed'))
    }
    i = skipSpace(text, end)
  }
  return false
}

function isAbbreviation(text: string, stop: number, after: number, words: Lexicon): boolean {
  let start = stop
  while (start > 0 && isWordClass(classOf(text.charCodeAt(start - 1)))) start--
  if (start === stop) return false
  const word = text.slice(start, stop)
  const next = skipSpace(text, after)
  if (next >= text.length) return false
  const lower = word.toLowerCase()
  if (words.titles.has(lower)) return true
  if (words.numberAbbreviations.has(lower) && classAt(text, next) === DIGIT) return true
  const first = classAt(text, start)
  if (words.language === 'de' && isOrdinal(text, start, stop))
    return !opensClearly(text, next, words)
  const dotted =
    start > 1 && text.charCodeAt(start - 1) === STOP && isLetter(classAt(text, start - 2))
  const initial = word.length === 1 && isLetter(first) && first !== LOWER
  const short =
    words.abbreviations.has(lower) || (first === UPPER && words.capitalAbbreviations.has(lower))
  return (dotted || initial || short) && !opensClearly(text, next, words)
}

/** In German a stop makes a number an ordinal: am 6. Mai, im 19. Jahrhundert. */
function isOrdinal(text: string, start: number, stop: number): boolean {
  if (stop - start > 3) return false
  for (let i = start; i < stop; i++) if (classAt(text, i) !== DIGIT) return false
  return true
}

/** A word that hardly follows a short form inside a sentence: The, It, He with a capital, but not No. 9. */
function opensClearly(text: string, at: number, words: Lexicon): boolean {
  if (classAt(text, at) !== UPPER) return false
  let end = at
  while (end < text.length && isWordClass(classOf(text.charCodeAt(end)))) end++
  const word = text.slice(at, end).toLowerCase()
  if (words.numberAbbreviations.has(word) && text.charCodeAt(end) === STOP) return false
  return end - at > 1 && (words.uses(word) & FUNCTION) !== 0
}
