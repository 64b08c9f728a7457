/** Numbers written as words: thirty-seven, two hundred and six, quatre-vingt-dix, siebenunddreißig. */
import type { Tokens } from '../tokens.ts'
import type { NumberWords } from './words.ts'

export interface Spelled {
  readonly value: number
  /** Its last word among the tokens. */
  readonly last: number
}

/** The number that begins at word `i`; null where none does. "A hundred" begins at its article. */
export function spelledAt(tokens: Tokens, i: number, words: NumberWords): Spelled | null {
  const first = tokens.lower[i] as string
  const article = words.one.has(first) && isPower(tokens.lower[i + 1], words)
  if (!article && unitValue(first, words) === null && !isPower(first, words)) return null
  // Half a million: neither one nor a million.
  if (words.fractions.has(tokens.lower[i - 1] ?? '')) return null
  if (isPower(first, words) && words.fractions.has(tokens.lower[i - 2] ?? '')) return null
  let total = 0
  let current = 0
  let last = -1
  for (let k = article ? i + 1 : i; k < tokens.lower.length; k++) {
    if (k > i && !isClose(tokens, k)) break
    let word = tokens.lower[k] as string
    let joined = false
    if (
      last >= i &&
      words.joins.has(word) &&
      k + 1 < tokens.lower.length &&
      isClose(tokens, k + 1)
    ) {
      word = tokens.lower[k + 1] as string
      joined = true
    } else if (last >= i && words.language === 'ar' && word.startsWith('و') && word.length > 3) {
      word = word.slice(1)
      joined = true
    }
    const power = isPower(word, words) ? (words.powers.get(word) as number) : null
    const value = unitValue(word, words)
    if (power !== null) {
      if (joined && words.language !== 'ar') break
      if (power < 1000) current = Math.max(current, 1) * power
      else {
        total += Math.max(current, 1) * power
        current = 0
      }
    } else if (value === null || (last >= i && !adds(total, current, value, joined, words))) break
    else current = value === 20 && current === 4 && words.language === 'fr' ? 80 : current + value
    if (joined && words.language !== 'ar') k++
    last = k
  }
  return last < i ? null : { value: total + current, last }
}

function isPower(word: string | undefined, words: NumberWords): boolean {
  return word !== undefined && words.powers.has(word) && !words.onlyAfterFigures.has(word)
}

/** Whether a word may go on a number: 200 + 6, 30 + 7, fr 60 + 17 and 4 × 20, ar 7 + 30 and 3 + 10. */
function adds(
  total: number,
  current: number,
  value: number,
  joined: boolean,
  words: NumberWords,
): boolean {
  const rest = current % 100
  if (rest === 0) return total + current > 0
  switch (words.language) {
    case 'en':
      return !joined && rest >= 20 && rest % 10 === 0 && value < 10 && value > 0
    case 'fr':
      if (current === 4 && value === 20) return true
      if (joined) return rest >= 20 && rest % 10 === 0 && (value === 1 || value === 11)
      return rest >= 10 && rest % 10 === 0 && value < (rest === 60 || rest === 80 ? 20 : 10)
    case 'ar':
      if (value === 10) return !joined && rest < 10
      return joined && (rest < 10 ? value % 10 === 0 && value < 100 : rest % 10 === 0)
    default:
      return false
  }
}

function unitValue(word: string, words: NumberWords): number | null {
  const value = words.units.get(word)
  if (value !== undefined) return value
  return words.language === 'de' ? germanValue(word, words) : null
}

/** Longer words are no numbers that anybody writes. */
const LONGEST = 48

/** One word in German: zweihundertsechs, siebenunddreißig, dreitausend. */
function germanValue(word: string, words: NumberWords): number | null {
  if (word.length > LONGEST) return null
  for (const [name, power] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.indexOf(name)
    if (at === -1) continue
    const head = at === 0 ? 1 : germanValue(word.slice(0, at), words)
    const rest = word.slice(at + name.length).replace(/^und/, '')
    const tail = rest === '' ? 0 : germanValue(rest, words)
    return head === null || tail === null ? null : head * power + tail
  }
  const und = word.indexOf('und')
  if (und > 0) {
    const unit = words.units.get(word.slice(0, und))
    const tens = words.units.get(word.slice(und + 3))
    if (unit === undefined || tens === undefined || unit > 9 || tens < 20) return null
    return unit + tens
  }
  return words.units.get(word) ?? null
}

/** One space or hyphen after the word before. */
function isClose(tokens: Tokens, k: number): boolean {
  const gap = (tokens.start[k] as number) - (tokens.end[k - 1] as number)
  return gap === 1 && /[\s\u00a0\u2011-]/u.test(tokens.text.charAt(tokens.end[k - 1] as number))
}
