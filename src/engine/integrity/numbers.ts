/** Numbers in one form, however they are written: 42, forty-two, 2,000, two thousand, 2 million. */
import type { NumberWords } from '#engine/words/spoken.ts'
import { DIGIT } from '../prepare/chars.ts'
import type { Tokens } from '../prepare/tokens.ts'

interface NumberFound {
  readonly key: string
  /** Index of the token after it. */
  readonly next: number
}

/** Longer rows of figures are no number that anybody says. */
const MOST_FIGURES = 15

/** The number that begins at a token, or null. A phrase is bounded, so this is linear over a text. */
export function readNumber(tokens: Tokens, k: number, words: NumberWords): NumberFound | null {
  if (tokens.first[k] === DIGIT) return figures(tokens, k, words)
  const word = tokens.lower[k] as string
  if (word === words.article && word !== '') {
    const next = tokens.lower[k + 1] ?? ''
    const counts = next === words.hundred || words.scales.has(next)
    return counts && touches(tokens, k + 1) ? phrase(tokens, k + 1, words, 1) : null
  }
  const ordinal = words.ordinals.get(word)
  if (ordinal !== undefined) return { key: `${ordinal}º`, next: k + 1 }
  return words.values.has(word) ? phrase(tokens, k, words, 0) : null
}

/** Nothing but a space or a hyphen before this token. */
function touches({ text, start, end }: Tokens, k: number): boolean {
  if (k >= start.length) return false
  const from = end[k - 1] as number
  return (start[k] as number) === from + 1 && /[\s\u00a0-]/.test(text.charAt(from))
}

function plainFigures(word: string): string {
  return word.replace(/[٠-٩۰-۹]/g, (c) => String(c.charCodeAt(0) & 0xf))
}

function figures(tokens: Tokens, k: number, words: NumberWords): NumberFound | null {
  let digits = plainFigures(tokens.lower[k] as string)
  if (!/^\d+$/.test(digits)) {
    const ordinal = words.ordinalEnding?.exec(digits)
    return ordinal ? { key: `${ordinal[1]}º`, next: k + 1 } : { key: digits, next: k + 1 }
  }
  let next = k + 1
  let grouped = digits.length <= 3
  while (next < tokens.start.length) {
    const more = plainFigures(tokens.lower[next] as string)
    const at = tokens.end[next - 1] as number
    if (tokens.start[next] !== at + 1 || !/^\d+$/.test(more)) break
    const between = tokens.text.charAt(at)
    if (grouped && more.length === 3 && /[,\u00a0\u202f’']/.test(between)) digits += more
    else if (between === '.' && !digits.includes('.')) {
      digits += `.${more}`
      grouped = false
    } else break
    next++
  }
  const value = Number(digits)
  if (digits.length > MOST_FIGURES || Number.isNaN(value)) return { key: digits, next }
  const scale = touches(tokens, next) ? words.scales.get(tokens.lower[next] as string) : undefined
  if (scale !== undefined) return { key: String(Math.round(value * scale)), next: next + 1 }
  return { key: String(value), next }
}

/** A number in words. `start`: what an article before it stands for. */
function phrase(tokens: Tokens, k: number, words: NumberWords, start: number): NumberFound {
  let total = 0
  let current = start
  let next = k
  /** The size of the last part: only smaller ones may follow. */
  let room = Number.POSITIVE_INFINITY
  for (let i = k; i < tokens.start.length; i++) {
    if (i > k && !touches(tokens, i)) break
    const word = tokens.lower[i] as string
    if (word === words.and && word !== '' && i > k && room >= 10) continue
    const value = words.values.get(word)
    const ordinal = words.ordinals.get(word)
    if (value !== undefined && (i === k || value < room)) {
      current += value
      room = value >= 20 ? 10 : 1
    } else if (value !== undefined && isYear(current, value) && next === i) {
      current = current * 100 + value
      room = value >= 20 ? 10 : 1
    } else if (ordinal !== undefined && i > k && ordinal < room) {
      return { key: `${total + current + ordinal}º`, next: i + 1 }
    } else if (word === words.hundred && current < 100) {
      current = Math.max(1, current) * 100
      room = 100
    } else if (words.scales.has(word)) {
      total += Math.max(1, current) * (words.scales.get(word) as number)
      current = 0
      room = 1000
    } else break
    next = i + 1
  }
  return { key: String(total + current), next }
}

/** Nineteen eighty, twenty twenty: the halves of a year. */
function isYear(current: number, value: number): boolean {
  return (current === 19 || current === 20) && value >= 10
}
