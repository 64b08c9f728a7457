/** Numbers in running text with their places: value, how sure they are, and what they measure. */
import type { Span } from '#shared/text/span.ts'
import { DIGIT } from '../chars.ts'
import { readDates } from '../dates/read.ts'
import type { UnitReading } from '../reading.ts'
import type { Tokens } from '../tokens.ts'
import { figuresAt } from './figures.ts'
import { spelledAt } from './spelled.ts'
import { type Currency, type Hedge, type NumberWords, numberWords } from './words.ts'

/** Offsets are UTF-16 units, half-open: the number with its power (1.2 million), without hedge and unit. */
export interface TextNumber extends Span {
  readonly value: number
  /** The upper end of a range (30 to 40), else the value. */
  readonly to: number
  readonly hedge: Hedge
  readonly style: 'figures' | 'words' | 'mixed'
  readonly unit: 'percent' | Currency | null
  /** Its first and last word among the tokens; a range's are those of both ends. */
  readonly first: number
  readonly last: number
  /** A part of a whole: 12 of the 37. */
  readonly partOf: boolean
}

const SIGNS: Readonly<Record<string, Currency>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yen',
  '₹': 'rupee',
}
const MOST_WORDS_OF_A_PHRASE = 4

/** The reading for `unit.fact(readNumbers)`. Numbers inside dates are left out. */
export function readNumbers(reading: UnitReading): readonly TextNumber[] {
  const { tokens } = reading
  const words = numberWords(reading.profile.language)
  const out: TextNumber[] = []
  let dates: readonly Span[] | null = null
  let d = 0
  for (let i = 0; i < tokens.lower.length; i++) {
    const simple = simpleAt(tokens, i, words)
    if (simple === null) continue
    dates ??= reading.fact(readDates).dates
    const start = tokens.start[i] as number
    while (d < dates.length && (dates[d] as Span).end <= start) d++
    if (d < dates.length && (dates[d] as Span).start <= start) continue
    const number = complete(tokens, i, simple, words)
    out.push(number)
    i = number.last
  }
  return out
}

interface Simple {
  readonly value: number
  readonly last: number
  readonly style: TextNumber['style']
}

function simpleAt(tokens: Tokens, i: number, words: NumberWords): Simple | null {
  if (i >= tokens.lower.length) return null
  if (tokens.first[i] !== DIGIT) {
    const spelled = spelledAt(tokens, i, words)
    return spelled && { ...spelled, style: 'words' }
  }
  const figures = figuresAt(tokens, i, words)
  if (figures === null) return null
  const { suffix } = figures
  if (suffix !== '') {
    const power = words.powers.get(suffix)
    // 5m may be metres: money alone tells.
    if (power === undefined || signBefore(tokens, i) === null) return null
    return { value: figures.value * power, last: figures.last, style: 'mixed' }
  }
  const next = tokens.lower[figures.last + 1] ?? ''
  const power = isSpace(gapAfter(tokens, figures.last)) ? words.powers.get(next) : undefined
  if (power === undefined || power === 100) return { ...figures, style: 'figures' }
  if (next === 'm' && signBefore(tokens, i) === null) return { ...figures, style: 'figures' }
  return { value: figures.value * power, last: figures.last + 1, style: 'mixed' }
}

function complete(tokens: Tokens, i: number, simple: Simple, words: NumberWords): TextNumber {
  let { last } = simple
  let to = simple.value
  const end = rangeEnd(tokens, last, words)
  if (end !== null && end.value > simple.value) {
    to = end.value
    last = end.last
  }
  const hedge = hedgeBefore(tokens, i, words) ?? hedgeAfter(tokens, last, words) ?? 'exact'
  return {
    start: tokens.start[i] as number,
    end: tokens.end[last] as number,
    // 30 to 40 million
    value:
      end !== null && end.value > 1000 * simple.value && simple.value < 1000 ? to : simple.value,
    to,
    hedge,
    style: simple.style,
    unit: unitOf(tokens, i, last, words),
    first: i,
    last,
    partOf: phraseAfter(tokens, last, words.of),
  }
}

/** The upper end of "30-40", "30 to 40" after the number that ends at word `last`. */
function rangeEnd(tokens: Tokens, last: number, words: NumberWords): Simple | null {
  const gap = gapAfter(tokens, last)
  if (/^\s?[-–—]\s?[$€£]?$/u.test(gap)) return simpleAt(tokens, last + 1, words)
  if (!isSpace(gap) || !words.ranges.has(tokens.lower[last + 1] ?? '')) return null
  // "Between 30 and 40" only; "30 and 40" are two numbers.
  if (tokens.lower[last + 1] === 'and' || tokens.lower[last + 1] === 'et') return null
  return /^\s[$€£]?$/u.test(gapAfter(tokens, last + 1)) ? simpleAt(tokens, last + 2, words) : null
}

function hedgeBefore(tokens: Tokens, i: number, words: NumberWords): Hedge | null {
  let phrase = ''
  let found: Hedge | null = null
  for (let k = i - 1; k >= Math.max(0, i - MOST_WORDS_OF_A_PHRASE); k--) {
    const gap = gapAfter(tokens, k)
    if (!(k === i - 1 ? /^\s?(?:US)?[$€£¥₹]?$/u : /^[\s'’]$/u).test(gap)) break
    phrase = phrase === '' ? (tokens.lower[k] as string) : `${tokens.lower[k]} ${phrase}`
    found = words.hedges.get(phrase) ?? found
  }
  return found
}

function hedgeAfter(tokens: Tokens, last: number, words: NumberWords): Hedge | null {
  if (tokens.text.charAt(tokens.end[last] as number) === '+') return 'atLeast'
  let phrase = ''
  for (let k = last + 1; k <= last + 2 && k < tokens.lower.length; k++) {
    if (!/^[\s-]$/u.test(gapAfter(tokens, k - 1))) return null
    phrase = phrase === '' ? (tokens.lower[k] as string) : `${phrase} ${tokens.lower[k]}`
    const hedge = words.hedgesAfter.get(phrase)
    if (hedge !== undefined) return hedge
  }
  return null
}

function unitOf(tokens: Tokens, i: number, last: number, words: NumberWords): TextNumber['unit'] {
  const sign = signBefore(tokens, i) ?? SIGNS[gapAfter(tokens, last).trimStart().charAt(0)]
  if (sign !== undefined && sign !== null) return sign
  if (/^\s?[%٪]/u.test(gapAfter(tokens, last))) return 'percent'
  if (phraseAfter(tokens, last, words.percent)) return 'percent'
  return words.money.get(tokens.lower[last + 1] ?? '') ?? null
}

function signBefore(tokens: Tokens, i: number): Currency | null {
  const start = tokens.start[i] as number
  return (
    SIGNS[
      tokens.text
        .slice(Math.max(0, start - 2), start)
        .trimEnd()
        .slice(-1)
    ] ?? null
  )
}

function phraseAfter(tokens: Tokens, last: number, list: ReadonlySet<string>): boolean {
  let phrase = ''
  for (let k = last + 1; k <= last + 2 && k < tokens.lower.length; k++) {
    if (!/^[\s'’]$/u.test(gapAfter(tokens, k - 1))) return false
    phrase = phrase === '' ? (tokens.lower[k] as string) : `${phrase} ${tokens.lower[k]}`
    if (list.has(phrase)) return true
  }
  return false
}

function isSpace(gap: string): boolean {
  return gap.length === 1 && /\s/u.test(gap)
}

/** What stands between a word and the next, as far as it may belong to a number. */
function gapAfter(tokens: Tokens, i: number): string {
  const from = tokens.end[i] as number
  return tokens.text.slice(from, Math.min(tokens.start[i + 1] ?? tokens.text.length, from + 6))
}
