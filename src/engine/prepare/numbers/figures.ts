/** Numbers in figures: 1,200; 1.200,5; ١٬٢٠٠. */
import { DIGIT } from '../chars.ts'
import { plainDigits } from '../dates/digits.ts'
import type { Tokens } from '../tokens.ts'
import type { NumberWords } from './words.ts'

export interface Figures {
  readonly value: number
  /** Its last word among the tokens: groups of three and decimals are words of their own. */
  readonly last: number
  /** A letter or two that hang on it (5m, 3bn), lower case; ''. */
  readonly suffix: string
}

/** Groups in one number; longer rows of figures are no number that anybody reads. */
const MOST_GROUPS = 8

/** The number that begins at word `i`, which begins with a digit; null for clocks, scores, versions, codes. */
export function figuresAt(tokens: Tokens, i: number, words: NumberWords): Figures | null {
  const { text } = tokens
  const head = /^(\d{1,15})(\p{L}{0,3})$/u.exec(plainDigits(tokens.lower[i] as string))
  if (head === null) return null
  let digits = head[1] as string
  let suffix = head[2] as string
  let last = i
  let decimals = ''
  const grouped = digits.length <= 3 && suffix === ''
  for (let k = i + 1; grouped && k <= i + MOST_GROUPS; k++) {
    const part = gap(tokens, k)
    const next = nextDigits(tokens, k)
    if (part.length !== 1 || next === null || !words.thousands.includes(part)) break
    if (next[1]?.length !== 3 || suffix !== '') break
    digits += next[1]
    suffix = next[2] as string
    last = k
  }
  const next = suffix === '' ? nextDigits(tokens, last + 1) : null
  const point = gap(tokens, last + 1)
  if (next !== null && point.length === 1 && words.decimal.includes(point)) {
    decimals = next[1] as string
    suffix = next[2] as string
    last++
  }
  if (isPartOfMore(text, tokens.start[i] as number, tokens.end[last] as number)) return null
  return { value: Number(`${digits}${decimals === '' ? '' : `.${decimals}`}`), last, suffix }
}

function nextDigits(tokens: Tokens, k: number): RegExpExecArray | null {
  if (tokens.first[k] !== DIGIT) return null
  return /^(\d{1,15})(\p{L}{0,3})$/u.exec(plainDigits(tokens.lower[k] as string))
}

function gap(tokens: Tokens, k: number): string {
  const from = tokens.end[k - 1] as number
  const to = tokens.start[k] ?? from
  return to - from > 1 ? '' : tokens.text.slice(from, to)
}

/** 10:30, 3/4, 1.2.3, #7: figures that touch more than a number does. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  if (/[:/#_@]$|[\p{L}\p{Nd}][.,:/-]$/u.test(before) && !/\p{L}-$/u.test(before)) return true
  return /^(?:[:/_@]\p{Nd}|[.,]\p{Nd})/u.test(text.slice(end, end + 2))
}
